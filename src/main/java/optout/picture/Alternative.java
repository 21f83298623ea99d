package optout.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.model.Reference;
import optout.model.Screen;
import optout.model.Screen.Part;
import optout.model.SwitchState;

/**
 * What a screen reader says of a picture: which screen, what is marked, which state it must have.
 */
final class Alternative {
  private final Wording wording;
  private final String kind;

  private Alternative(Wording wording, String kind) {
    this.wording = wording;
    this.kind = kind;
  }

  static Alternative ofSchematic(Wording wording) {
    return new Alternative(wording, "picture.");
  }

  static Alternative ofScreenshot(Wording wording) {
    return new Alternative(wording, "picture.screenshot-");
  }

  /**
   * The words.
   *
   * @param target the state that the marked switch must have
   * @param number of the step on its route
   */
  String words(Screen screen, Optional<SwitchState> target, int number) {
    List<String> sentences = new ArrayList<>();
    String surface = kind + screen.surface().id();
    sentences.add(
        screen
            .title()
            .map(title -> wording.label(title.id()).text())
            .map(title -> wording.say(surface + "-titled", Map.of("title", title)))
            .orElseGet(() -> wording.say(surface)));
    screen
        .marked()
        .ifPresent(
            part ->
                sentences.add(
                    wording.say("picture.marked", Map.of("n", number, "part", name(part)))));
    target.ifPresent(
        state ->
            sentences.add(
                wording.say("picture.set", Map.of("state", wording.state(state).text()))));
    return String.join(" ", sentences);
  }

  private String name(Part part) {
    return part.label()
        .map(Reference::id)
        .map(id -> wording.label(id).text())
        .orElseGet(() -> wording.say("part." + part.kind().id()));
  }
}
