package optout.picture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import optout.content.ContentReader;
import optout.language.Phrases;
import optout.language.ScreenMessages;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Language;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Screen;
import optout.model.Service;
import optout.model.ShownLabel;
import optout.model.Step;

/** A step of the shipped content that has a picture, in one language. */
record ShippedStep(
    Guide guide, Service service, Phrases phrases, Screen screen, Step step, int number) {

  /** All of them, in the languages of the site and in those that nobody speaks. */
  static Stream<ShippedStep> all() {
    Content content =
        ContentReader.read(Path.of("content"), "content").value().content().orElseThrow();
    Language english = content.languages().get("en");
    List<ShippedStep> all = new ArrayList<>();
    for (Guide guide : content.guides()) {
      Service service = content.services().get(guide.service().id());
      content.site().languages().stream()
          .map(Reference::id)
          .filter(guide.editions()::containsKey)
          .map(content.languages()::get)
          .forEach(language -> add(guide, service, language, all));
      for (PseudoLanguage pseudo : PseudoLanguage.values()) {
        add(guide, pseudo.of(service), pseudo.of(english), all);
      }
    }
    return all.stream();
  }

  private static void add(Guide guide, Service service, Language language, List<ShippedStep> all) {
    Phrases phrases = new Phrases(language);
    for (Route route : guide.routes()) {
      for (int i = 0; i < route.steps().size(); i++) {
        Step step = route.steps().get(i);
        int number = i + 1;
        step.screen()
            .map(screen -> service.screens().get(screen.id()))
            .ifPresent(
                screen -> all.add(new ShippedStep(guide, service, phrases, screen, step, number)));
      }
    }
  }

  Schematic draw(Schematics schematics) {
    return schematics.draw(service, phrases, screen, step, number);
  }

  /** The language of the page the picture stands on. */
  String language() {
    return phrases.language().code();
  }

  /** What is said of the screen first. */
  String opening() {
    return screen
        .title()
        .map(label -> shown(label.id()).text())
        .map(title -> phrases.message(ScreenMessages.TITLED_SCREEN.of(screen.surface()), title))
        .orElseGet(() -> phrases.message(ScreenMessages.SCREEN.of(screen.surface())));
  }

  /** The labels on the screen, and the words for the states of its switches. */
  List<ShownLabel> labels() {
    List<ShownLabel> labels = new ArrayList<>();
    screen
        .all()
        .forEach(
            part -> {
              part.label().map(label -> shown(label.id())).ifPresent(labels::add);
              if (part.kind() == Screen.Kind.SWITCH) {
                labels.add(shown("toggle-off"));
                step.target().ifPresent(target -> labels.add(shown("toggle-on")));
              }
            });
    return labels;
  }

  private ShownLabel shown(String id) {
    return service.label(id, language()).orElseThrow();
  }

  /** Whether a text is not the service's: its address, the number, before and after. */
  boolean isOurs(Boxes.TextBox text) {
    String address = screen.address().orElse("");
    return text.text().equals(Integer.toString(number))
        || text.text().equals(phrases.message(Schematics.BEFORE))
        || text.text().equals(phrases.message(Schematics.AFTER))
        || text.text().equals(address)
        || (text.text().endsWith("…")
            && address.startsWith(text.text().substring(0, text.text().length() - 1)));
  }

  @Override
  public String toString() {
    return guide.id() + " " + step.id() + " in " + phrases.language().code();
  }
}
