package optout.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import optout.model.Named;
import optout.model.Reference;
import optout.model.Region;
import optout.model.RouteKind;
import optout.problem.Position;

/**
 * Findings of somebody who walked a route on an account of their own.
 *
 * @param edition language of the text they walked by
 * @param revision of that text; empty if it is not known
 * @param region where the account is
 * @param language of the interface they saw
 * @param steps in the order of the report
 * @param by the name they chose to give, or nothing
 */
public record RouteReport(
    Reference guide,
    Placed<RouteKind> route,
    Reference edition,
    Optional<Reference> revision,
    LocalDate date,
    Placed<Region> region,
    Reference language,
    List<WalkedStep> steps,
    Optional<String> by) {

  /** A value and where it stands. */
  public record Placed<T>(T value, Position at) {}

  /** Ways in which a step can be found. */
  public enum Result implements Named {
    AS_DESCRIBED,
    DIFFERENT
  }

  /**
   * A step.
   *
   * @param result nothing if it was not walked
   */
  public record WalkedStep(Reference step, Optional<Result> result, List<SeenLabel> labels) {
    public WalkedStep {
      labels = List.copyOf(labels);
    }
  }

  /** Text that was read on a control. */
  public record SeenLabel(Reference label, String text) {}

  public RouteReport {
    steps = List.copyOf(steps);
  }
}
