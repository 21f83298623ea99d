package optout.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import optout.address.KebabCase;
import optout.language.MessageArguments;
import optout.language.Plurals;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;
import optout.problem.Visible;

/** Looks at translations in PO files: each can stand where it belongs, and lost no placeholder. */
final class PoCheck {
  private final Problems problems;

  PoCheck(Problems problems) {
    this.problems = problems;
  }

  /**
   * Checks the Markdown of a part against its original. Items and cells may be in another order, as
   * where a list follows the alphabet.
   *
   * @param isSorted whether a text is an item or a cell
   */
  void markdown(List<PoReader.Translated> texts, Predicate<PoReader.Translated> isSorted) {
    List<PoReader.Translated> sorted = texts.stream().filter(isSorted).toList();
    boolean moved =
        tokens(sorted, found -> found.key().original())
            .equals(tokens(sorted, found -> found.text().text()));
    for (PoReader.Translated found : texts) {
      markdown(found, moved && sorted.contains(found));
    }
  }

  private static List<String> tokens(
      List<PoReader.Translated> texts, Function<PoReader.Translated, String> text) {
    return texts.stream()
        .flatMap(found -> Token.inMarkdown(text.apply(found), new Problems()).stream())
        .map(Token::written)
        .sorted()
        .toList();
  }

  private void markdown(PoReader.Translated found, boolean moved) {
    Problems inside = new Problems();
    List<Token> tokens = Token.inMarkdown(found.text().text(), inside);
    if (inside.hasErrors()) {
      for (Problem problem : inside.sorted()) {
        problems.error(
            found.text().at(problem.at().line(), problem.at().column()),
            problem.code(),
            problem.message(),
            problem.hint());
      }
    } else if (!moved) {
      placeholders(found, Token.inMarkdown(found.key().original(), new Problems()), tokens);
    }
  }

  /** Checks an interface text against its original. */
  void message(PoReader.Translated found, String locale) {
    String pattern = found.text().text();
    Optional<String> mistake = MessageArguments.mistake(pattern);
    if (mistake.isPresent()) {
      problems.error(
          found.text().start(),
          ProblemCode.PO_BAD_VALUE,
          "this is not a message: " + Visible.of(mistake.get()),
          "arguments are in braces, as in {name}; write '{' for the character {");
      return;
    }
    placeholders(found, Token.inMessage(found.key().original()), Token.inMessage(pattern));
    for (Plurals plural : Plurals.in(pattern)) {
      if (!plural.missing(locale).isEmpty()) {
        problems.warning(
            found.text().start(),
            ProblemCode.PO_PLURAL,
            "plural forms are missing: " + String.join(", ", plural.missing(locale)),
            "this language has " + String.join(", ", plural.needed(locale)));
      }
      if (!plural.unknown(locale).isEmpty()) {
        problems.warning(
            found.text().start(),
            ProblemCode.PO_PLURAL,
            "this language has no plural forms " + String.join(", ", plural.unknown(locale)),
            "it has " + String.join(", ", plural.needed(locale)));
      }
    }
  }

  /** Checks a text of one line. */
  void line(PoReader.Translated found) {
    int end = found.text().text().indexOf('\n');
    if (end >= 0) {
      problems.error(
          found.text().at(end),
          ProblemCode.PO_BLOCKS,
          "this text has more than one line",
          "write it on one line");
    }
  }

  /** Checks the name of a folder in addresses. */
  void slug(PoReader.Translated found) {
    String slug = found.text().text();
    if (!KebabCase.isSlug(slug)) {
      problems.error(
          found.text().start(),
          ProblemCode.PO_BAD_VALUE,
          "the slug '" + Visible.of(slug) + "' cannot be part of an address",
          "lower-case letters, digits and single hyphens, at most " + KebabCase.LONGEST_SLUG);
    }
  }

  private void placeholders(
      PoReader.Translated found, List<Token> originals, List<Token> translations) {
    List<String> missing = new ArrayList<>(originals.stream().map(Token::written).toList());
    Set<String> known = Set.copyOf(missing);
    for (Token token : translations) {
      if (!missing.remove(token.written())) {
        problems.error(
            found.text().at(token.at().line(), token.at().column()),
            ProblemCode.PO_PLACEHOLDER,
            known.contains(token.written())
                ? Visible.of(token.written()) + " stands here once more than in the original"
                : Visible.of(token.written()) + " is not in the original",
            hint(found, token.written(), missing, known));
      }
    }
    missing.stream()
        .distinct()
        .filter(token -> translations.stream().noneMatch(one -> isGuess(one, token, known)))
        .forEach(
            token ->
                problems.error(
                    found.text().start(),
                    ProblemCode.PO_PLACEHOLDER,
                    Visible.of(token) + " is missing in the translation",
                    "copy it from the original to where it belongs"));
  }

  /** Tells whether a placeholder was most likely meant to be another one, which is missing. */
  private boolean isGuess(Token found, String wanted, Set<String> known) {
    return !known.contains(found.written())
        && Suggestion.nearest(found.written(), List.of(wanted)).isPresent();
  }

  private String hint(
      PoReader.Translated found, String token, List<String> missing, Set<String> known) {
    if (known.contains(token)) {
      return "remove one of them";
    }
    String guess = problems.hint(found.text().start(), token, missing);
    return guess.isEmpty()
        ? known.isEmpty()
            ? "remove it"
            : "the original has " + String.join(" ", new TreeSet<>(known))
        : guess;
  }
}
