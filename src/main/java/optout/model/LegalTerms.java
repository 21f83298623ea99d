package optout.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.problem.Position;

/**
 * Fixed terms of the law in each language, which letters must use.
 *
 * @param statutes whose terms they are
 * @param rights the term that a clause must have which cites a right, by the right's id
 * @param languages words by language
 */
public record LegalTerms(
    List<Reference> statutes, Map<String, Required> rights, Map<String, Words> languages) {
  /** In the place of a table that nobody wrote. */
  public static final LegalTerms NONE = new LegalTerms(List.of(), Map.of(), Map.of());

  public LegalTerms {
    statutes = List.copyOf(statutes);
    rights = Map.copyOf(rights);
    languages = Map.copyOf(languages);
  }

  /**
   * A term that a right asks for.
   *
   * @param at the place of the right's id
   */
  public record Required(Reference term, Position at) {}

  /**
   * The terms of a language.
   *
   * @param names short names of the first statute; any of them may be used
   * @param terms by id
   */
  public record Words(List<String> names, Map<String, Term> terms, List<Wrong> wrong, Position at) {
    public Words {
      names = List.copyOf(names);
      terms = Map.copyOf(terms);
      wrong = List.copyOf(wrong);
    }
  }

  /**
   * A term.
   *
   * @param text as dictionaries have it
   * @param forms beginnings of the words it has in sentences, such as {@code widersprech}; none if
   *     nobody has listed them, so that it cannot be looked for
   */
  public record Term(String text, List<String> forms) {
    public Term {
      forms = List.copyOf(forms);
    }
  }

  /**
   * Words that are taken for a term and are not.
   *
   * @param form beginnings of its words
   * @param term the one that is meant
   */
  public record Wrong(String form, Reference term, Position at) {}

  /** The forms that one of must stand in a clause of a language which cites a right. */
  public Optional<Term> term(String right, String language) {
    return Optional.ofNullable(rights.get(right))
        .flatMap(
            required ->
                Optional.ofNullable(languages.get(language))
                    .flatMap(
                        words -> Optional.ofNullable(words.terms().get(required.term().id()))));
  }
}
