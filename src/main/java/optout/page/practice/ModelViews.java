package optout.page.practice;

import static optout.language.ScreenMessages.PART;
import static optout.language.ScreenMessages.SCREEN;
import static optout.language.ScreenMessages.TITLED_SCREEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optout.language.Phrases;
import optout.model.Guide;
import optout.model.Reference;
import optout.model.Screen;
import optout.model.Screen.Kind;
import optout.model.Screen.Part;
import optout.model.Step;
import optout.model.SwitchState;
import optout.page.Controls;
import optout.prose.Labels;

/** Makes models of screens that one can click on, with the same texts as the drawn pictures. */
final class ModelViews {
  private final Guide guide;
  private final Controls controls;
  private final Labels labels;
  private final Phrases phrases;

  ModelViews(Guide guide, Controls controls, Labels labels, Phrases phrases) {
    this.guide = guide;
    this.controls = controls;
    this.labels = labels;
    this.phrases = phrases;
  }

  /** The model of a step's screen, with its marked switch not yet as it must be. */
  PracticeView.Model model(Screen screen, Step step) {
    Optional<SwitchState> goal = goal(screen, step);
    return new PracticeView.Model(
        screen.surface().id(),
        description(screen),
        screen.address().orElse(null),
        parts(screen.parts(), goal),
        goal.map(controls::state).orElse(null));
  }

  /**
   * State that the marked switch must be set to; where the text of a switch is not known, no step
   * names it, and it is one of those the guide is about.
   */
  private Optional<SwitchState> goal(Screen screen, Step step) {
    return screen
        .marked()
        .filter(part -> part.kind() == Kind.SWITCH)
        .flatMap(part -> step.target().map(Step.Target::state).or(() -> guide.goal().state()));
  }

  private String description(Screen screen) {
    return screen
        .title()
        .map(label -> labels.shown(label.id()).text())
        .map(title -> phrases.message(TITLED_SCREEN.of(screen.surface()), title))
        .orElseGet(() -> phrases.message(SCREEN.of(screen.surface())));
  }

  private List<PracticeView.ModelPart> parts(List<Part> parts, Optional<SwitchState> goal) {
    List<PracticeView.ModelPart> views = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (part.kind() == Kind.SIDE && i + 1 < parts.size()) {
        List<PracticeView.ModelPart> columns =
            List.of(part(part, goal), part(parts.get(++i), goal));
        views.add(new PracticeView.ModelPart("columns", null, "", 0, false, null, columns));
      } else {
        views.add(part(part, goal));
      }
    }
    return views;
  }

  private PracticeView.ModelPart part(Part part, Optional<SwitchState> goal) {
    return new PracticeView.ModelPart(
        part.kind().id(),
        part.label().map(Reference::id).map(controls::drawn).orElse(null),
        part.kind().content() == Screen.Content.LABEL || part.kind() == Kind.PHOTO
            ? phrases.message(PART.of(part.kind()))
            : "",
        part.count(),
        part.marked(),
        part.kind() == Kind.SWITCH ? toggle(part, goal) : null,
        parts(part.parts(), goal));
  }

  private PracticeView.Toggle toggle(Part part, Optional<SwitchState> goal) {
    boolean startsOn = part.marked() && goal.filter(SwitchState.OFF::equals).isPresent();
    return new PracticeView.Toggle(
        startsOn, controls.state(SwitchState.ON), controls.state(SwitchState.OFF));
  }
}
