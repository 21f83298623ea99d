package optout.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import optout.problem.Position;

/**
 * A language of the site.
 *
 * @param code BCP 47 tag
 * @param locale BCP 47 tag whose dates, lists and plurals are used, such as {@code en-GB}
 * @param nativeName its name in itself
 * @param fallback language whose edition is shown where one of this language is missing
 * @param paper what sheets are printed on, where it is not what its region uses
 * @param letter how the parts of a letter stand on paper
 * @param notes for those who translate into it
 * @param messages interface texts of the site, in ICU message format
 */
public record Language(
    String code,
    String locale,
    String nativeName,
    Direction direction,
    Optional<Reference> fallback,
    Optional<Paper> paper,
    LetterLayout letter,
    Notes notes,
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

  /** Custom by which the parts of a letter stand on paper. */
  public enum LetterLayout implements Named {
    /** One below the other, at the edge where lines begin. */
    PLAIN,
    /** The same, but for addressee and date, which stand at the other edge. */
    RIGHT,
    /** By DIN 5008, form B: the addressee where envelopes have a window, and marks to fold at. */
    DIN_5008
  }

  /**
   * A text and where it is written.
   *
   * @param pattern empty if it could not be read, which was reported
   */
  public record Message(String pattern, Position at) {}

  /**
   * Advice to translators, so that the next one keeps the voice.
   *
   * @param style rules, a sentence or two each
   * @param glossary words of this site, by the English one as an id
   */
  public record Notes(List<String> style, Map<String, String> glossary) {
    public static final Notes NONE = new Notes(List.of(), Map.of());

    public Notes {
      style = List.copyOf(style);
      glossary = Collections.unmodifiableMap(new TreeMap<>(glossary));
    }

    public boolean isEmpty() {
      return style.isEmpty() && glossary.isEmpty();
    }
  }

  public Language {
    messages = Map.copyOf(messages);
  }
}
