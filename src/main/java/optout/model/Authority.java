package optout.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import optout.problem.Position;

/**
 * A data protection authority.
 *
 * @param country ISO 3166-1 code in lower case
 * @param names by language
 * @param complaint where to complain
 * @param evidence page on which the particulars were seen
 * @param checked when they were last looked at
 */
public record Authority(
    String country,
    Region region,
    Map<String, String> names,
    Optional<String> abbreviation,
    URI website,
    Optional<URI> complaint,
    Confidence confidence,
    Optional<URI> evidence,
    LocalDate checked,
    Position at) {

  /** Quality of the evidence for an authority's particulars. */
  public enum Confidence implements Named {
    HIGH,
    MEDIUM,
    LOW
  }

  public Authority {
    names = Map.copyOf(names);
  }
}
