package optout.external;

import java.net.URI;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import optout.address.Address;
import optout.model.Content;
import optout.model.Inline.Link;
import optout.model.Label;
import optout.model.Placeholder;
import optout.model.Prose;
import optout.problem.Position;

/** Addresses of others that content cites or leads to, with all places where it does. */
final class CitedAddresses {
  private final SortedMap<URI, SortedSet<Position>> places = new TreeMap<>();

  /**
   * All addresses: those of sources, evidence, authorities and deep links, and those in texts.
   * Placeholders are left out; a build reports them.
   */
  static SortedMap<URI, SortedSet<Position>> of(Content content) {
    CitedAddresses cited = new CitedAddresses();
    content.sources().values().forEach(source -> cited.add(source.url(), source.at()));
    content
        .authorities()
        .values()
        .forEach(
            authority -> {
              cited.add(authority.website(), authority.at());
              authority.complaint().ifPresent(page -> cited.add(page, authority.at()));
              authority.evidence().ifPresent(page -> cited.add(page, authority.at()));
            });
    content.services().values().stream()
        .flatMap(service -> service.labels().values().stream())
        .forEach(cited::add);
    content.guides().stream()
        .flatMap(guide -> guide.routes().stream())
        .forEach(
            route -> {
              route.deepLink().ifPresent(page -> cited.add(page, route.at()));
              route
                  .steps()
                  .forEach(step -> step.deepLink().ifPresent(page -> cited.add(page, step.at())));
            });
    content
        .items()
        .flatMap(item -> item.editions().values().stream())
        .flatMap(edition -> Prose.inlines(edition.blocks(), Link.class))
        .filter(link -> link.target().kind() == Address.Kind.HTTPS)
        .forEach(link -> cited.add(link.target().uri(), link.at()));
    return cited.places;
  }

  private void add(Label label) {
    label.deepLink().ifPresent(page -> add(page, label.at()));
    label.texts().values().stream()
        .map(Label.Wording::evidence)
        .flatMap(List::stream)
        .forEach(page -> add(page, label.at()));
  }

  private void add(URI address, Position at) {
    if (!Placeholder.is(address)) {
      places.computeIfAbsent(withoutFragment(address), one -> new TreeSet<>()).add(at);
    }
  }

  /** Address as a server sees it, which is never told the fragment. */
  private static URI withoutFragment(URI address) {
    String text = address.toString();
    int hash = text.indexOf('#');
    return hash < 0 ? address : URI.create(text.substring(0, hash));
  }
}
