package optout.model;

import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * A data protection authority.
 *
 * @param country ISO 3166-1 code in lower case
 * @param names by language
 * @param complaint where to complain
 */
public record Authority(
    String country,
    Region region,
    Map<String, String> names,
    String abbreviation,
    URI website,
    Optional<URI> complaint,
    Position at) {
  public Authority {
    names = Map.copyOf(names);
  }
}
