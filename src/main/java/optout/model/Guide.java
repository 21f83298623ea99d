package optout.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.address.Address;
import optout.problem.Position;

/**
 * One topic: what no language changes, and its editions.
 *
 * @param order its place among the guides
 * @param regions where it helps
 * @param after guides to follow before this one
 * @param minutes time a reader needs for the first action, if anybody has estimated it
 * @param sourcesChecked when all its sources were last looked at
 * @param checkAgainAfter day after which it counts as out of date
 * @param sources what supports the data of the guide
 * @param changes that matter to those who have put it into their own pages
 * @param editions by language
 */
public record Guide(
    String id,
    Reference service,
    int order,
    Set<Region> regions,
    Goal goal,
    List<Reference> after,
    Optional<Integer> minutes,
    LocalDate sourcesChecked,
    LocalDate checkAgainAfter,
    List<Route> routes,
    List<Reference> sources,
    List<Change> changes,
    Map<String, Edition> editions,
    Position at)
    implements Editions {
  public Guide {
    regions = Sets.ordered(Region.class, regions);
    after = List.copyOf(after);
    routes = List.copyOf(routes);
    sources = List.copyOf(sources);
    changes = List.copyOf(changes);
    editions = Map.copyOf(editions);
  }

  /** The same with other editions. */
  public Guide withEditions(Map<String, Edition> others) {
    return new Guide(
        id,
        service,
        order,
        regions,
        goal,
        after,
        minutes,
        sourcesChecked,
        checkAgainAfter,
        routes,
        sources,
        changes,
        others,
        at);
  }

  @Override
  public Editions.Kind kind() {
    return Editions.Kind.GUIDE;
  }

  @Override
  public Optional<Reference> about() {
    return Optional.of(service);
  }

  /** Target of a link to it. */
  public Address.Accepted link() {
    return new Address.Accepted(Address.Kind.GUIDE, URI.create("guide:" + id));
  }

  /** The address of the goal's own switch, page or form, if a route has it. */
  public Optional<URI> firstAction() {
    return route(goal.kind() == Goal.Kind.FORM ? RouteKind.FORM : RouteKind.WEB)
        .flatMap(Route::deepLink);
  }

  /** The route of a kind, if the guide has it. */
  public Optional<Route> route(RouteKind kind) {
    return routes.stream().filter(route -> route.kind() == kind).findFirst();
  }
}
