package optout.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.model.Content;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Position;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Service;
import optout.model.Step;
import optout.model.SwitchState;

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
    for (Reference source : guide.sources()) {
      Known.check(source, "source", content.sources().keySet(), "guide/unknown-source", problems);
    }
    if (guide.checkAgainAfter().isBefore(guide.sourcesChecked())) {
      problems.error(
          guide.at(),
          "guide/dates",
          "'check-again-after' is before 'sources-checked'",
          "the sources count as fresh until that day");
    }
    checkSteps();
    boolean serviceKnown =
        Known.check(
            guide.service(),
            "service",
            content.services().keySet(),
            "guide/unknown-service",
            problems);
    if (serviceKnown) {
      checkService(Optional.ofNullable(content.services().get(guide.service().id())).orElseThrow());
    }
    checkRegions();
    checkGoal();
  }

  private void checkSteps() {
    Map<String, Position> ids = new HashMap<>();
    for (Step step : steps()) {
      Position earlier = ids.putIfAbsent(step.id(), step.at());
      if (earlier != null) {
        problems.error(
            step.at(),
            "guide/duplicate-step",
            "the step '" + step.id() + "' stands twice",
            "the first is in line " + earlier.line() + "; ids are unique in a guide");
      }
      step.target()
          .map(Step.Target::label)
          .filter(label -> step.labels().stream().noneMatch(one -> one.id().equals(label.id())))
          .ifPresent(
              label ->
                  problems.error(
                      label.at(),
                      "guide/switch-not-a-label",
                      "the switch '" + label.id() + "' is not among the step's labels",
                      "add it to 'labels'"));
    }
  }

  private void checkService(Service service) {
    Set<String> labels = service.labels().keySet();
    for (Step step : steps()) {
      for (Reference label : step.labels()) {
        Known.check(label, "label", labels, "guide/unknown-label", problems);
      }
      step.screen()
          .ifPresent(
              screen ->
                  Known.check(
                      screen,
                      "screen",
                      service.screens().keySet(),
                      "guide/unknown-screen",
                      problems));
    }
    Known.check(guide.goal().label(), "label", labels, "guide/unknown-label", problems);
  }

  private void checkRegions() {
    for (Route route : guide.routes()) {
      if (!guide.regions().containsAll(route.regions())) {
        problems.error(
            route.at(),
            "guide/regions",
            "the route '" + route.kind().id() + "' names a region that the guide does not",
            "");
      }
      for (Step step : route.steps()) {
        if (!route.regions().containsAll(step.regions())) {
          problems.error(
              step.at(),
              "guide/regions",
              "the step '" + step.id() + "' names a region that its route does not",
              "");
        }
      }
    }
  }

  /** The first action leads somewhere, and no step leads away from the goal. */
  private void checkGoal() {
    Goal goal = guide.goal();
    if (guide.firstAction().isEmpty()) {
      problems.error(
          guide.at(),
          "guide/no-first-action",
          "no route has a deep link to begin with",
          "the goal needs one: the web route's, or the form's where the goal is a form");
    }
    if (goal.kind() != Goal.Kind.SWITCH) {
      return;
    }
    SwitchState wanted = goal.state().orElseThrow();
    Set<SwitchState> reached = new HashSet<>();
    for (Step step : steps()) {
      Optional<Step.Target> target =
          step.target().filter(one -> one.label().id().equals(goal.label().id()));
      target.ifPresent(one -> reached.add(one.state()));
      if (target.isPresent() && target.get().state() != wanted) {
        problems.error(
            target.get().label().at(),
            "guide/contradiction",
            "the step '"
                + step.id()
                + "' sets '"
                + goal.label().id()
                + "' to "
                + target.get().state().id()
                + ", the goal is "
                + wanted.id(),
            "one of the two is wrong");
      }
    }
    if (reached.isEmpty()) {
      problems.error(
          goal.label().at(),
          "guide/goal-not-reached",
          "no step sets '" + goal.label().id() + "'",
          "give the last step of a route 'switch' and 'set-to'");
    }
  }

  private List<Step> steps() {
    return guide.routes().stream().flatMap(route -> route.steps().stream()).toList();
  }
}
