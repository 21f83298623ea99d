package optout.content;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import optout.model.Edition;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Named;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Route;
import optout.model.Step;
import optout.model.SwitchState;
import optout.model.UnitRevision;

/**
 * Adds to the revisions of a guide's parts what its data says about them: a translation made before
 * a switch was to be set the other way is out of date, even if no word of the original changed.
 */
final class DataRevisions {
  private final Map<String, String> byPart = new LinkedHashMap<>();
  private final Revision revision = new Revision();

  private DataRevisions(Guide guide) {
    Goal goal = guide.goal();
    put(Edition.INTRO, goal.kind().id(), goal.label().id(), state(goal.state()));
    for (Route route : guide.routes()) {
      put(
          route.kind().id(),
          address(route.deepLink()),
          only(route.regions(), guide.regions()) + letter(route));
      String before = "";
      for (Step step : route.steps()) {
        put(
            step.id(),
            route.kind().id(),
            before,
            step.labels().stream().map(Reference::id).collect(Collectors.joining(" ")),
            step.target().map(target -> target.label().id()).orElse(""),
            state(step.target().map(Step.Target::state)),
            address(step.deepLink()),
            only(step.regions(), route.regions()));
        before = step.id();
      }
    }
  }

  private void put(String part, String... data) {
    byPart.putIfAbsent(part, revision.of(String.join("\n", data) + "."));
  }

  private static String state(Optional<SwitchState> state) {
    return state.map(Named::id).orElse("");
  }

  /** The letter of a route, if it is one of letters: no other route's revision knows of it. */
  private static String letter(Route route) {
    return route.letter().map(letter -> "\n" + letter.id()).orElse("");
  }

  private static String address(Optional<URI> address) {
    return address.map(URI::toString).orElse("");
  }

  /** The regions of a part, if its whole has others: a region that all parts gain changes none. */
  private static String only(Set<Region> regions, Set<Region> whole) {
    return regions.equals(whole)
        ? ""
        : regions.stream().sorted().map(Region::id).collect(Collectors.joining(" "));
  }

  /** A guide whose editions had revisions of their texts alone. */
  static Guide added(Guide guide) {
    DataRevisions revisions = new DataRevisions(guide);
    return guide.withEditions(
        guide.editions().entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, edition -> revisions.addedTo(edition.getValue()))));
  }

  private Edition addedTo(Edition edition) {
    Map<String, String> revisions = new LinkedHashMap<>();
    edition
        .revisions()
        .forEach(
            (part, text) ->
                revisions.put(
                    part,
                    new UnitRevision(text, Optional.ofNullable(byPart.get(part))).toString()));
    return edition.withRevisions(revisions);
  }
}
