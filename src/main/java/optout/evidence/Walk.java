package optout.evidence;

import java.util.List;
import java.util.Optional;
import optout.model.Content;
import optout.model.Guide;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Service;
import optout.model.Step;
import optout.model.Verification;
import optout.verification.RouteReport;
import optout.verification.RouteReport.Result;
import optout.verification.RouteReport.WalkedStep;

/** A report and what of the content it is about. */
record Walk(RouteReport report, Guide guide, Route route, Service service) {

  /** The steps that were found so. */
  List<String> steps(Result result) {
    return report.steps().stream()
        .filter(step -> step.result().equals(Optional.of(result)))
        .map(step -> step.step().id())
        .toList();
  }

  /** The steps that exist in the region of the account and were not marked. */
  List<String> open() {
    List<String> marked =
        report.steps().stream()
            .filter(step -> step.result().isPresent())
            .map(WalkedStep::step)
            .map(Reference::id)
            .toList();
    return route.steps().stream()
        .filter(step -> step.regions().contains(report.region().value()))
        .map(Step::id)
        .filter(id -> !marked.contains(id))
        .toList();
  }

  /** Verification that it is if all is as described. */
  Verification verification() {
    return new Verification(
        report.by().orElse(Verification.UNNAMED),
        report.date(),
        report.region().value(),
        report.language().id());
  }

  /** Tells whether the content has that verification. */
  boolean isVerifiedIn(Content content) {
    return content
        .guide(guide.id())
        .flatMap(one -> one.route(route.kind()))
        .filter(one -> one.verifications().contains(verification()))
        .isPresent();
  }
}
