package optout.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optout.language.MessageFamily;
import optout.language.MessageKey;
import optout.language.ScreenMessages;
import optout.model.Reference;
import optout.model.Screen;
import optout.model.Screen.Part;
import optout.model.Screen.Surface;
import optout.model.SwitchState;

/**
 * Text alternative of a picture, for screen readers: which screen, what is marked, which state it
 * must have.
 */
final class Alternative {
  static final MessageFamily<Surface> SCREENSHOT =
      MessageFamily.of("picture.screenshot-*", Surface.values());
  static final MessageFamily<Surface> TITLED_SCREENSHOT =
      MessageFamily.of("picture.screenshot-*-titled", Surface.values(), "title");
  static final MessageKey MARKED = MessageKey.of("picture.marked", "n", "part");
  static final MessageKey SET = MessageKey.of("picture.set", "state");

  private final Wording wording;
  private final MessageFamily<Surface> plain;
  private final MessageFamily<Surface> titled;

  private Alternative(
      Wording wording, MessageFamily<Surface> plain, MessageFamily<Surface> titled) {
    this.wording = wording;
    this.plain = plain;
    this.titled = titled;
  }

  static Alternative ofSchematic(Wording wording) {
    return new Alternative(wording, ScreenMessages.SCREEN, ScreenMessages.TITLED_SCREEN);
  }

  static Alternative ofScreenshot(Wording wording) {
    return new Alternative(wording, SCREENSHOT, TITLED_SCREENSHOT);
  }

  /**
   * The words.
   *
   * @param target the state that the marked switch must have
   * @param number of the step on its route
   */
  String words(Screen screen, Optional<SwitchState> target, int number) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        screen
            .title()
            .map(title -> wording.label(title.id()).text())
            .map(title -> wording.say(titled.of(screen.surface()), title))
            .orElseGet(() -> wording.say(plain.of(screen.surface()))));
    screen.marked().ifPresent(part -> sentences.add(wording.say(MARKED, number, name(part))));
    target.ifPresent(state -> sentences.add(wording.say(SET, wording.state(state).text())));
    return String.join(" ", sentences);
  }

  private String name(Part part) {
    return part.label()
        .map(Reference::id)
        .map(id -> wording.label(id).text())
        .orElseGet(() -> wording.say(ScreenMessages.PART.of(part.kind())));
  }
}
