package optout.check;

import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Reference;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.Screen;
import optout.model.Screen.Part;
import optout.model.Service;
import optout.model.Step;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * Pictures and text of a step speak of the same control, and every step that needs a picture has
 * one.
 */
final class ScreenCheck {
  private final Content content;
  private final Problems problems;

  ScreenCheck(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  /**
   * @param hadErrors whether something could not be read that may show a screen
   */
  void run(boolean hadErrors) {
    for (Service service : content.services().values()) {
      for (Screen screen : service.screens().values()) {
        screen.all().forEach(part -> checkLabel(part, service));
        if (!screen.canBeDrawn() && service.screenshots(screen.id()).isEmpty()) {
          problems.error(
              screen.at(),
              ProblemCode.SCREEN_EMPTY,
              "nothing says what the screen '" + screen.id() + "' looks like",
              "list its 'parts', or store a screenshot with 'optout picture add'");
        }
      }
    }
    content.guides().forEach(this::checkSteps);
    if (!hadErrors && !problems.hasErrors()) {
      content.services().values().forEach(this::checkUse);
    }
  }

  private void checkUse(Service service) {
    for (Screen screen : service.screens().values()) {
      if (steps(service).noneMatch(step -> shows(step, screen))) {
        problems.warning(
            screen.at(),
            ProblemCode.SCREEN_UNUSED,
            "no step shows the screen '" + screen.id() + "'",
            "name it in a guide's step, or remove it");
      }
    }
  }

  private void checkLabel(Part part, Service service) {
    part.label()
        .ifPresent(
            label ->
                Known.check(
                    label,
                    "label",
                    service.labels().keySet(),
                    ProblemCode.SCREEN_UNKNOWN_LABEL,
                    "add it to labels.yaml",
                    problems));
  }

  private Stream<Step> steps(Service service) {
    return content.guides().stream()
        .filter(guide -> guide.service().id().equals(service.id()))
        .flatMap(guide -> guide.routes().stream())
        .flatMap(route -> route.steps().stream());
  }

  private static boolean shows(Step step, Screen screen) {
    return step.screen().map(Reference::id).filter(screen.id()::equals).isPresent();
  }

  private void checkSteps(Guide guide) {
    content
        .service(guide)
        .ifPresent(
            service ->
                guide
                    .routes()
                    .forEach(
                        route -> route.steps().forEach(step -> checkStep(route, step, service))));
  }

  private void checkStep(Route route, Step step, Service service) {
    if (step.screen().isPresent()) {
      service
          .screen(step)
          .filter(screen -> isCertain(step, screen, service))
          .ifPresent(screen -> checkMark(step, screen));
    } else if (isInInterface(route, step)) {
      problems.warning(
          step.at(),
          ProblemCode.GUIDE_NO_SCREEN,
          "the step '" + step.id() + "' has no picture",
          "describe its screen in screens.yaml and name it here as 'screen'");
    }
  }

  /** Tells whether a step is taken in the service, not on paper or in the reader's own files. */
  private static boolean isInInterface(Route route, Step step) {
    return route.kind() != RouteKind.LETTER
        && !step.id().isEmpty()
        && !(step.labels().isEmpty() && step.target().isEmpty() && step.deepLink().isEmpty());
  }

  /** Tells whether nothing else was reported from which a disagreement may follow. */
  private static boolean isCertain(Step step, Screen screen, Service service) {
    return screen.canBeDrawn()
        && screen.all().stream().filter(Part::marked).count() < 2
        && Stream.concat(step.labels().stream(), step.target().map(Step.Target::label).stream())
            .allMatch(label -> service.labels().containsKey(label.id()));
  }

  private void checkMark(Step step, Screen screen) {
    Reference place = step.screen().orElseThrow();
    Optional<Part> marked = screen.marked();
    if (marked.isEmpty()) {
      problems.error(
          place.at(),
          ProblemCode.SCREEN_NO_MARK,
          "nothing is marked on the screen '" + screen.id() + "'",
          "add 'mark: true' to the part that the step '" + step.id() + "' is about");
      return;
    }
    Optional<String> label = marked.flatMap(Part::label).map(Reference::id);
    boolean listed =
        label.isEmpty() || step.labels().stream().anyMatch(one -> label.get().equals(one.id()));
    if (!listed) {
      problems.error(
          place.at(),
          ProblemCode.SCREEN_OTHER_LABEL,
          "the picture marks '"
              + label.orElseThrow()
              + "', which the step '"
              + step.id()
              + "' does not list",
          "add it to the step's 'labels', or mark what the step is about");
    }
    Optional<String> target = step.target().map(wanted -> wanted.label().id());
    boolean marksSwitch = marked.get().kind() == Screen.Kind.SWITCH;
    if (target.isPresent() && !(marksSwitch && label.equals(target))) {
      problems.error(
          place.at(),
          ProblemCode.SCREEN_OTHER_SWITCH,
          "the step sets '" + target.get() + "', the picture marks something else",
          "mark that switch on the screen '" + screen.id() + "'");
    }
  }
}
