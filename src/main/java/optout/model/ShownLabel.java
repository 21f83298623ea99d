package optout.model;

import java.util.Optional;

/**
 * A label as one reader sees it.
 *
 * @param language the language of the text, which need not be the page's
 * @param english the English text, if it should stand beside
 */
public record ShownLabel(String text, String language, Optional<String> english) {

  /** Tells whether readers of a language find it in another. */
  public boolean isForeignTo(String reader) {
    return !language.equals(reader);
  }
}
