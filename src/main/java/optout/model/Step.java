package optout.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optout.problem.Position;

/**
 * One action on a route.
 *
 * @param labels the controls it touches, in order
 * @param target the switch it sets, and to what
 * @param deepLink address that opens the page of this step
 * @param screen the picture of this step
 * @param regions where the step exists
 */
public record Step(
    String id,
    List<Reference> labels,
    Optional<Target> target,
    Optional<URI> deepLink,
    Optional<Reference> screen,
    Set<Region> regions,
    Position at) {

  /** A switch and the position it must have afterwards. */
  public record Target(Reference label, SwitchState state) {}

  public Step {
    labels = List.copyOf(labels);
    regions = Sets.ordered(Region.class, regions);
  }
}
