package optout.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Letter;
import optout.model.Letter.Account;
import optout.model.Letter.Choice;
import optout.model.Letter.Clause;
import optout.model.Letter.Field;
import optout.model.Reference;
import optout.model.Region;

/**
 * Text of a letter in one language, with its places still open.
 *
 * <pre>{@code
 * String blank = text.write(Answers.none(letter, Region.EEA, Account.WITH));
 * }</pre>
 *
 * @param addressees lines of the addressee, by region
 */
public record LetterText(
    Letter letter, Map<Region, List<String>> addressees, List<ClauseText> clauses) {

  private static final String LINE = "_".repeat(30);
  private static final String DAY = "_".repeat(12);

  public LetterText {
    addressees = Map.copyOf(addressees);
    clauses = List.copyOf(clauses);
  }

  /**
   * A clause in words.
   *
   * @param name as the form calls it
   */
  record ClauseText(Clause clause, String name, List<Paragraph> paragraphs) {
    ClauseText {
      paragraphs = List.copyOf(paragraphs);
    }

    /** Tells whether something that it leaves open is filled in. */
    boolean isFilledIn(Answers answers) {
      return paragraphs.stream()
          .flatMap(paragraph -> paragraph.pieces().stream())
          .anyMatch(
              piece ->
                  piece instanceof Piece.Blank blank && !answers.value(blank.field()).isEmpty());
    }
  }

  /**
   * A paragraph.
   *
   * @param item whether it is an item of a list, which stands close to the one before it
   */
  record Paragraph(boolean item, List<Piece> pieces) {
    Paragraph {
      pieces = List.copyOf(pieces);
    }
  }

  /** The letter: sender, addressee, day, subject, text and name, with blank lines between them. */
  public String write(Answers answers) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.join("\n", sender(answers).map(field -> value(field.id(), answers)).toList()));
    text.append("\n\n").append(addressee(answers));
    text.append("\n\n").append(value(letter.date().id(), answers)).append("\n\n");
    boolean inList = false;
    boolean first = true;
    for (Paragraph paragraph : paragraphs(answers)) {
      String between = paragraph.item() && inList ? "\n" : "\n\n";
      text.append(first ? "" : between).append(line(paragraph, answers));
      inList = paragraph.item();
      first = false;
    }
    return text.append("\n\n")
        .append(value(letter.signature().id(), answers))
        .append('\n')
        .toString();
  }

  Stream<Reference> sender(Answers answers) {
    return letter.sender().stream()
        .filter(
            field ->
                letter
                    .field(field.id())
                    .flatMap(Field::account)
                    .map(answers.account()::equals)
                    .orElse(true));
  }

  private String addressee(Answers answers) {
    return letter
        .addressee()
        .map(field -> value(field.id(), answers))
        .orElseGet(() -> String.join("\n", addressees.getOrDefault(answers.region(), List.of())));
  }

  List<Paragraph> paragraphs(Answers answers) {
    List<Paragraph> paragraphs = new ArrayList<>();
    boolean reasoned =
        clauses.stream()
            .map(ClauseText::clause)
            .anyMatch(one -> one.choice() == Choice.REASON && isChosen(one, answers));
    for (ClauseText text : clauses) {
      if (stands(text, answers, reasoned)) {
        paragraphs.addAll(text.paragraphs());
      }
    }
    return paragraphs;
  }

  private static boolean isChosen(Clause clause, Answers answers) {
    return clause.fits(answers.region(), answers.account())
        && answers.chosen().contains(clause.id());
  }

  private static boolean stands(ClauseText text, Answers answers, boolean reasoned) {
    Clause clause = text.clause();
    return clause.fits(answers.region(), answers.account())
        && switch (clause.choice()) {
          case ALWAYS -> true;
          case REASON, EXTRA -> answers.chosen().contains(clause.id());
          case NO_REASON -> !reasoned || text.isFilledIn(answers);
        };
  }

  private String line(Paragraph paragraph, Answers answers) {
    return paragraph.pieces().stream()
        .map(piece -> piece.written(this, answers))
        .collect(Collectors.joining("", paragraph.item() ? "- " : "", ""));
  }

  /** Value of a field as filled in, or else lines to write on by hand. */
  String value(String field, Answers answers) {
    String value = answers.value(field);
    return value.isEmpty() ? letter.field(field).map(LetterText::blank).orElse("") : value;
  }

  /** Lines to write on by hand. */
  static String blank(Field field) {
    return switch (field.form()) {
      case LINE -> LINE;
      case LINES -> LINE + "\n" + LINE;
      case DAY -> DAY;
    };
  }

  /** Every kind of letter that there is: each region's, with an account and without. */
  public Stream<Answers> blanks() {
    return letter.regions().stream()
        .flatMap(
            region ->
                Stream.of(Account.values()).map(account -> Answers.none(letter, region, account)));
  }
}
