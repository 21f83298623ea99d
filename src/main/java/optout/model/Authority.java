package optout.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.problem.Position;

/**
 * A data protection authority.
 *
 * @param country ISO 3166-1 code in lower case
 * @param names by language
 * @param complaint where to complain
 * @param asks what it wants to see before it looks into a complaint, as far as we know
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
    Set<Asked> asks,
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

  /** Condition of an authority for a complaint. */
  public enum Asked implements Named {
    /** That the company was written to before. */
    COMPANY_FIRST,
    /** Copies of what was written. */
    PROOF,
    /** A form of its own. */
    FORM,
    /** A signature. */
    SIGNATURE,
    /** A language of the country. */
    LANGUAGE
  }

  public Authority {
    asks = Sets.ordered(Asked.class, asks);
    names = Map.copyOf(names);
  }
}
