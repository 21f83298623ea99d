package optout.model;

import java.util.Map;
import java.util.Optional;
import optout.problem.Position;

/**
 * A language of the site.
 *
 * @param code BCP 47 tag
 * @param locale BCP 47 tag whose dates, lists and plurals are used, such as {@code en-GB}
 * @param nativeName its name in itself
 * @param fallback language whose edition is shown where one of this language is missing
 * @param paper what sheets are printed on, where it is not what its region uses
 * @param messages interface texts of the site, in ICU message format
 */
public record Language(
    String code,
    String locale,
    String nativeName,
    Direction direction,
    Optional<Reference> fallback,
    Optional<Paper> paper,
    Map<String, Message> messages,
    Position at) {

  /** Writing direction. */
  public enum Direction implements Named {
    LTR,
    RTL
  }

  /** Size of paper. */
  public enum Paper implements Named {
    A4,
    LETTER
  }

  /**
   * A text and where it is written.
   *
   * @param pattern empty if it could not be read, which was reported
   */
  public record Message(String pattern, Position at) {}

  public Language {
    messages = Map.copyOf(messages);
  }
}
