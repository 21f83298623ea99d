package optout.evidence;

import java.util.List;
import java.util.Optional;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Named;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Service;
import optout.model.Step;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;
import optout.problem.Visible;
import optout.verification.RouteReport;
import optout.verification.RouteReport.WalkedStep;

/** Finds what a report is about, and reports every name that the content does not have. */
final class WalkFinder {
  private final Content content;
  private final Problems problems;

  WalkFinder(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
  }

  Optional<Walk> find(RouteReport report) {
    Optional<Guide> guide = content.guide(report.guide().id());
    if (guide.isEmpty()) {
      unknown(report.guide(), "guide", content.guides().stream().map(Guide::id).toList());
      return Optional.empty();
    }
    checkRevision(report, guide.get());
    Optional<Route> route = guide.get().route(report.route().value());
    if (route.isEmpty()) {
      unknown(
          new Reference(report.route().value().id(), report.route().at()),
          "route",
          guide.get().routes().stream().map(one -> one.kind().id()).toList());
      return Optional.empty();
    }
    if (!route.get().regions().contains(report.region().value())) {
      problems.error(
          report.region().at(),
          ProblemCode.VERIFICATION_BAD_VALUE,
          "'region' is '" + report.region().value().id() + "', where this route does not exist",
          String.join(", ", route.get().regions().stream().map(Named::id).toList()));
    }
    report.steps().forEach(step -> checkStep(step, route.get()));
    Service service = content.service(guide.get()).orElseThrow();
    return Optional.of(new Walk(report, guide.get(), route.get(), service));
  }

  private void checkRevision(RouteReport report, Guide guide) {
    Optional.ofNullable(guide.editions().get(report.edition().id()))
        .ifPresentOrElse(
            edition ->
                report
                    .revision()
                    .filter(read -> !read.id().equals(edition.revision()))
                    .ifPresent(
                        read ->
                            problems.warning(
                                read.at(),
                                ProblemCode.VERIFICATION_OTHER_REVISION,
                                "the text that was walked was another than it is now, "
                                    + edition.revision(),
                                "see whether the report still holds")),
            () -> unknown(report.edition(), "edition", List.copyOf(guide.editions().keySet())));
  }

  private void checkStep(WalkedStep walked, Route route) {
    Optional<Step> step =
        route.steps().stream().filter(one -> one.id().equals(walked.step().id())).findFirst();
    if (step.isEmpty()) {
      unknown(walked.step(), "step", route.steps().stream().map(Step::id).toList());
      return;
    }
    List<String> labels = step.get().labels().stream().map(Reference::id).toList();
    walked.labels().stream()
        .filter(seen -> !labels.contains(seen.label().id()))
        .forEach(seen -> unknown(seen.label(), "label", labels));
  }

  private void unknown(Reference name, String kind, List<String> known) {
    String guess = Suggestion.hint(name.id(), known);
    problems.error(
        name.at(),
        ProblemCode.VERIFICATION_UNKNOWN_ID,
        "unknown " + kind + " '" + Visible.of(name.id()) + "'",
        guess.isEmpty() ? "there are: " + String.join(", ", known) : guess);
  }
}
