package optout.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A change of a guide or letter that matters to those who have put it into their own pages.
 *
 * @param sources what shows it
 * @param texts what it is, by language, where its kind does not say enough
 */
public record Change(
    LocalDate date, Kind kind, Weight weight, List<Reference> sources, Map<String, String> texts) {

  /** Subject of a change. */
  public enum Kind implements Named {
    /** The guide or letter is new. */
    PUBLISHED,
    /** A step: an action that readers take. */
    STEP,
    /** The words of a letter. */
    TEXT,
    /** The text of a control. */
    LABEL,
    /** A verification of a route. */
    VERIFICATION,
    /** The law, or a company's terms. */
    LAW
  }

  /** Weight of a change for those who have pasted the text. */
  public enum Weight implements Named {
    /** Old text is wrong now. */
    MAJOR,
    /** Old text still helps. */
    MINOR
  }

  public Change {
    sources = List.copyOf(sources);
    texts = Map.copyOf(texts);
  }

  /** Text of the change in a language, else in the language of the original. */
  public Optional<String> text(String language, String source) {
    return Optional.ofNullable(texts.get(language))
        .or(() -> Optional.ofNullable(texts.get(source)));
  }
}
