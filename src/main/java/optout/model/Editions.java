package optout.model;

import java.util.Map;
import java.util.Optional;
import optout.problem.Position;

/** Something that exists in several languages, and is known by one id in all of them. */
public sealed interface Editions permits Guide, Page {
  /** The id, equal in every language. */
  String id();

  /** The editions by language. */
  Map<String, Edition> editions();

  /** The edition in a language, if there is one. */
  default Optional<Edition> edition(String language) {
    return Optional.ofNullable(editions().get(language));
  }

  /** Place of the language-neutral part. */
  Position at();
}
