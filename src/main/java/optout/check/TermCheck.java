package optout.check;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Edition.StepText;
import optout.model.Editions;
import optout.model.Inline;
import optout.model.Law;
import optout.model.LegalTerms;
import optout.model.LegalTerms.Term;
import optout.model.LegalTerms.Wrong;
import optout.model.Letter;
import optout.model.Letter.Clause;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Region;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * Texts use the fixed terms of the law in their language: a clause that cites a right has its term,
 * and nothing has words that are taken for one. Where the table has no language, no term or no
 * forms of it, nothing is said.
 */
final class TermCheck {
  private final LegalTerms terms;
  private final Law law;
  private final Problems problems;
  private final Set<String> statutes;

  TermCheck(Content content, Problems problems) {
    this.terms = content.terms();
    this.law = content.law();
    this.problems = problems;
    statutes = terms.statutes().stream().map(Reference::id).collect(Collectors.toSet());
  }

  /** The table itself: it names statutes, rights and terms that there are. */
  void checkTable() {
    for (Reference statute : terms.statutes()) {
      Known.check(
          statute,
          "statute",
          law.statutes().keySet(),
          ProblemCode.TERM_UNKNOWN_STATUTE,
          "add it to 'statutes' in law.yaml",
          problems);
    }
    Set<String> known = new HashSet<>();
    terms.languages().values().forEach(words -> known.addAll(words.terms().keySet()));
    terms
        .rights()
        .forEach(
            (right, required) -> {
              Known.check(
                  new Reference(right, required.at()),
                  "right",
                  law.rights().keySet(),
                  ProblemCode.TERM_UNKNOWN_RIGHT,
                  "add it to 'rights' in law.yaml",
                  problems);
              checkTerm(required.term(), known);
            });
    terms
        .languages()
        .forEach(
            (language, words) -> {
              words.wrong().forEach(wrong -> checkTerm(wrong.term(), words.terms().keySet()));
              checkName(language, words);
            });
  }

  private void checkTerm(Reference term, Set<String> known) {
    Known.check(term, "term", known, ProblemCode.TERM_UNKNOWN_TERM, "add it to 'terms'", problems);
  }

  /** The name of the first statute in law.yaml is one that the language has for it. */
  private void checkName(String language, LegalTerms.Words words) {
    Optional.ofNullable(terms.statutes().isEmpty() ? null : terms.statutes().get(0))
        .map(first -> law.statutes().get(first.id()))
        .ifPresent(
            statute -> {
              String name = statute.names().get(language);
              if (name != null && !words.names().isEmpty() && !words.names().contains(name)) {
                problems.error(
                    statute.at(),
                    ProblemCode.TERM_LAW_NAME,
                    "the statute is called '" + Visible.of(name) + "' in '" + language + "'",
                    "legal-terms.yaml has: " + String.join(", ", words.names()));
              }
            });
  }

  void check(Editions item, Edition edition) {
    LegalTerms.Words words = terms.languages().get(edition.language());
    if (words == null) {
      return;
    }
    Prose.lines(edition.blocks())
        .map(PlainLine::of)
        .forEach(line -> words.wrong().forEach(wrong -> checkWrong(line, wrong, words)));
    if (item instanceof Letter letter) {
      edition.clauses().forEach(text -> checkClause(letter, text, edition.language()));
    }
  }

  private void checkWrong(PlainLine line, Wrong wrong, LegalTerms.Words words) {
    Tokens.of(line.text())
        .find(wrong.form())
        .forEach(
            at ->
                problems.error(
                    line.position(at),
                    ProblemCode.TERM_WRONG,
                    "'" + Visible.of(wrong.form()) + "…' is not what the law says here",
                    Optional.ofNullable(words.terms().get(wrong.term().id()))
                        .map(term -> "the term is: " + term.text())
                        .orElse("see legal-terms.yaml")));
  }

  private void checkClause(Letter letter, StepText text, String language) {
    Set<Region> regions =
        letter.clauses().stream()
            .filter(clause -> clause.id().equals(text.id()))
            .findFirst()
            .map(Clause::regions)
            .orElse(Set.of());
    Prose.inlines(text.body(), Inline.LawRef.class)
        .filter(ref -> isBinding(ref.right(), regions))
        .forEach(
            ref ->
                terms
                    .term(ref.right(), language)
                    .filter(term -> !term.forms().isEmpty() && !has(text, term))
                    .ifPresent(term -> report(ref, term)));
  }

  /** Tells whether a right rests on a statute of the table in one of some regions. */
  private boolean isBinding(String right, Set<Region> regions) {
    return Optional.ofNullable(law.rights().get(right)).stream()
        .flatMap(one -> one.provisions().entrySet().stream())
        .filter(one -> regions.contains(one.getKey()))
        .anyMatch(one -> statutes.contains(one.getValue().statute().id()));
  }

  private static boolean has(StepText text, Term term) {
    return Prose.lines(text.body())
        .map(line -> Tokens.of(PlainLine.of(line).text()))
        .anyMatch(
            tokens ->
                term.forms().stream().anyMatch(form -> tokens.find(form).findAny().isPresent()));
  }

  private void report(Inline.LawRef ref, Term term) {
    problems.error(
        ref.at(),
        ProblemCode.TERM_MISSING,
        "the clause cites '" + ref.right() + "' without its term: " + term.text(),
        "use it, in one of its forms ("
            + String.join(", ", term.forms())
            + "), or list another"
            + " form in legal-terms.yaml");
  }
}
