package optout.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.problem.Position;

/** Something that exists in several languages, and is known by one id in all of them. */
public sealed interface Editions permits Guide, Letter, Page {

  /** Kind of item, as links and the list of published addresses name it. */
  enum Kind implements Named {
    GUIDE,
    LETTER,
    PAGE;

    /** Name of the folder that all of a kind are in. */
    public String folder() {
      return id() + "s";
    }
  }

  /** The id, equal in every language. */
  String id();

  /** The kind; an id is one of its kind alone. */
  Kind kind();

  /** Name of the service that it is about; none for a page. */
  Optional<Reference> about();

  /** Changes that those who have it elsewhere should know; none of a page. */
  default List<Change> changes() {
    return List.of();
  }

  /** The editions by language. */
  Map<String, Edition> editions();

  /** The edition in a language, if there is one. */
  default Optional<Edition> edition(String language) {
    return Optional.ofNullable(editions().get(language));
  }

  /** Place of the language-neutral part. */
  Position at();
}
