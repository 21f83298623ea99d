package optout.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Letter;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.Service;
import optout.model.Step;
import optout.model.SwitchState;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;
import optout.problem.Visible;

/** The data of a guide agrees with the service and with itself. */
final class GuideCheck {
  private final Content content;
  private final Guide guide;
  private final Problems problems;

  GuideCheck(Content content, Guide guide, Problems problems) {
    this.content = content;
    this.guide = guide;
    this.problems = problems;
  }

  void run() {
    Stream<Reference> ofChanges =
        guide.changes().stream().flatMap(change -> change.sources().stream());
    for (Reference source : Stream.concat(guide.sources().stream(), ofChanges).toList()) {
      Known.check(
          source,
          "source",
          content.sources().keySet(),
          ProblemCode.GUIDE_UNKNOWN_SOURCE,
          "add it to sources.yaml",
          problems);
    }
    checkSteps();
    if (!guide.routes().isEmpty()) {
      checkFirstAction();
    }
    guide.routes().forEach(route -> route.letter().ifPresent(letter -> checkLetter(route, letter)));
    boolean serviceKnown =
        Known.check(
            guide.service(),
            "service",
            content.services().keySet(),
            ProblemCode.GUIDE_UNKNOWN_SERVICE,
            "add services/" + Visible.of(guide.service().id()) + "/service.yaml",
            problems);
    if (serviceKnown) {
      checkService(content.service(guide).orElseThrow());
    }
  }

  /** The letter of a route goes to the guide's service, from all regions of the route. */
  private void checkLetter(Route route, Reference name) {
    boolean known =
        Known.check(
            name,
            "letter",
            content.letters().stream().map(Letter::id).toList(),
            ProblemCode.GUIDE_UNKNOWN_LETTER,
            "add letters/" + Visible.of(name.id()) + "/letter.yaml",
            problems);
    if (!known) {
      return;
    }
    Letter letter = content.letter(name.id()).orElseThrow();
    if (!letter.service().id().equals(guide.service().id())) {
      problems.error(
          name.at(),
          ProblemCode.GUIDE_LETTER_ELSEWHERE,
          "the letter '" + name.id() + "' goes to '" + Visible.of(letter.service().id()) + "'",
          "name one that goes to '" + Visible.of(guide.service().id()) + "'");
    }
    Set<Region> without = LetterCheck.without(route.regions(), letter.regions());
    if (!without.isEmpty()) {
      problems.error(
          name.at(),
          ProblemCode.GUIDE_LETTER_REGIONS,
          "the letter '" + name.id() + "' cannot be sent from: " + LetterCheck.ids(without),
          "give the route 'regions' that the letter has, too");
    }
  }

  private void checkSteps() {
    Map<String, Position> ids = new HashMap<>();
    for (Step step : steps()) {
      if (step.id().isEmpty()) {
        continue;
      }
      Position earlier = ids.putIfAbsent(step.id(), step.at());
      if (earlier != null) {
        problems.error(
            step.at(),
            ProblemCode.GUIDE_DUPLICATE_STEP,
            "duplicate step '" + step.id() + "'",
            "the first is in line " + earlier.line() + "; give this one another id");
      }
      step.target()
          .map(Step.Target::label)
          .filter(label -> step.labels().stream().noneMatch(one -> one.id().equals(label.id())))
          .ifPresent(
              label ->
                  problems.error(
                      label.at(),
                      ProblemCode.GUIDE_SWITCH_NOT_A_LABEL,
                      "the switch '" + Visible.of(label.id()) + "' is not among the step's labels",
                      switchHint(label, step)));
    }
  }

  private static String switchHint(Reference label, Step step) {
    String guess = Suggestion.hint(label.id(), step.labels().stream().map(Reference::id).toList());
    return guess.isEmpty() ? "add it to 'labels'" : guess;
  }

  private void checkService(Service service) {
    Set<String> labels = service.labels().keySet();
    String folder = "services/" + service.id() + "/";
    String addLabel = "add it to " + folder + "labels.yaml";
    for (Step step : steps()) {
      for (Reference label : step.labels()) {
        if (Known.check(
            label, "label", labels, ProblemCode.GUIDE_UNKNOWN_LABEL, addLabel, problems)) {
          checkText(label, service);
        }
      }
      step.screen()
          .ifPresent(
              screen ->
                  Known.check(
                      screen,
                      "screen",
                      service.screens().keySet(),
                      ProblemCode.GUIDE_UNKNOWN_SCREEN,
                      "add it to " + folder + "screens.yaml",
                      problems));
    }
    Goal goal = guide.goal();
    boolean labelKnown =
        Known.check(
            goal.label(), "label", labels, ProblemCode.GUIDE_UNKNOWN_LABEL, addLabel, problems);
    if (labelKnown) {
      checkText(goal.label(), service);
      if (goal.kind() == Goal.Kind.SWITCH && setsOnly(labels)) {
        checkSwitch(goal);
      }
    }
  }

  /**
   * Tells whether there are steps, and every switch they set is known; what is not was reported.
   */
  private boolean setsOnly(Set<String> labels) {
    return !guide.routes().isEmpty()
        && steps().stream()
            .flatMap(step -> step.target().stream())
            .allMatch(target -> labels.contains(target.label().id()));
  }

  private void checkText(Reference label, Service service) {
    guide
        .editions()
        .keySet()
        .forEach(language -> LabelCheck.checkText(label, service, language, problems));
  }

  /** The goal's box leads somewhere. */
  private void checkFirstAction() {
    RouteKind kind = guide.goal().kind() == Goal.Kind.FORM ? RouteKind.FORM : RouteKind.WEB;
    if (guide.firstAction().isEmpty() && !guide.goal().label().id().isEmpty()) {
      Optional<Route> route = guide.route(kind);
      problems.error(
          route.map(Route::at).orElse(guide.goal().label().at()),
          ProblemCode.GUIDE_NO_FIRST_ACTION,
          "the goal begins with the route '"
              + kind.id()
              + "', which "
              + (route.isPresent() ? "has no deep link" : "is missing"),
          "add " + (route.isPresent() ? "" : "it, with ") + "'deep-link: https://…'");
    }
  }

  /** Some step reaches the goal, and none leads away from it. */
  private void checkSwitch(Goal goal) {
    SwitchState wanted = goal.state().orElseThrow();
    Set<SwitchState> reached = new HashSet<>();
    for (Step step : steps()) {
      Optional<Step.Target> target =
          step.target().filter(one -> one.label().id().equals(goal.label().id()));
      target.ifPresent(one -> reached.add(one.state()));
      if (target.isPresent() && target.get().state() != wanted) {
        problems.error(
            target.get().label().at(),
            ProblemCode.GUIDE_CONTRADICTION,
            "the step '"
                + step.id()
                + "' sets '"
                + goal.label().id()
                + "' to "
                + target.get().state().id()
                + ", the goal is "
                + wanted.id(),
            "correct 'set-to' here or in 'goal'");
      }
    }
    if (reached.isEmpty()) {
      problems.error(
          goal.label().at(),
          ProblemCode.GUIDE_GOAL_NOT_REACHED,
          "no step sets '" + goal.label().id() + "'",
          "add 'switch: "
              + goal.label().id()
              + "' and 'set-to: "
              + wanted.id()
              + "' to the step that does");
    }
  }

  private List<Step> steps() {
    return guide.routes().stream().flatMap(route -> route.steps().stream()).toList();
  }
}
