package optout.model;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import optout.problem.Position;

/**
 * One way to reach a guide's goal.
 *
 * @param deepLink address of the service that leads there at once
 * @param regions where the route exists
 * @param letter the one that is sent, on the route of letters, which has neither steps nor a deep
 *     link
 * @param steps in order; a route may be described in prose alone
 */
public record Route(
    RouteKind kind,
    Optional<URI> deepLink,
    Set<Region> regions,
    Optional<Reference> letter,
    List<Verification> verifications,
    List<Step> steps,
    Position at) {
  public Route {
    regions = Sets.ordered(Region.class, regions);
    verifications = List.copyOf(verifications);
    steps = List.copyOf(steps);
  }
}
