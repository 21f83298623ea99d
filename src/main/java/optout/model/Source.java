package optout.model;

import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import optout.problem.Position;

/**
 * Source of a claim.
 *
 * @param language the language of the title, if known
 * @param date when it was published, as far as known
 * @param checked when somebody last looked at it
 * @param access how it was read
 */
public record Source(
    String id,
    String title,
    String publisher,
    URI url,
    Optional<String> language,
    Optional<PartialDate> date,
    LocalDate checked,
    Access access,
    Position at) {

  /** Way in which a source was read when it was checked. */
  public enum Access implements Named {
    /** The page itself, or its text. */
    READ,
    /** A stored copy, or a quotation elsewhere. */
    COPY,
    /** Not opened; named as the official place of a text known otherwise. */
    NOT_READ
  }
}
