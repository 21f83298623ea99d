package optout.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optout.model.Letter;
import optout.model.Letter.Field;
import org.jspecify.annotations.Nullable;

/**
 * A letter with nothing filled in, part by part: the same words as {@link LetterText#write} of it,
 * with places to write on by hand between them.
 *
 * @param addressee lines of whom it goes to; none if that is to be filled in
 * @param to place for whom it goes to; null if that is known
 * @param paragraphs the first is the subject
 */
public record BlankLetter(
    List<Blank> sender,
    List<String> addressee,
    @Nullable Blank to,
    Blank day,
    List<Paragraph> paragraphs,
    Blank signature) {

  /**
   * Place to write on.
   *
   * @param name of what belongs there
   * @param form {@code line}, {@code lines} or {@code day}
   */
  public record Blank(String name, String form) {}

  /**
   * A paragraph, or a list.
   *
   * @param list whether each of its lines is an item
   */
  public record Paragraph(boolean list, List<List<Part>> lines) {}

  /** Words, or else a place to write on. */
  public record Part(@Nullable String words, @Nullable Blank blank) {}

  /**
   * @param answers without any
   * @param names of fields
   */
  static BlankLetter of(LetterText text, Answers answers, Map<String, String> names) {
    Letter letter = text.letter();
    return new BlankLetter(
        text.sender(answers).map(field -> blank(letter, field.id(), names)).toList(),
        letter.addressee().isPresent()
            ? List.of()
            : text.addressees().getOrDefault(answers.region(), List.of()),
        letter.addressee().map(field -> blank(letter, field.id(), names)).orElse(null),
        blank(letter, letter.date().id(), names),
        paragraphs(text, answers, names),
        blank(letter, letter.signature().id(), names));
  }

  private static Blank blank(Letter letter, String field, Map<String, String> names) {
    return new Blank(
        names.getOrDefault(field, field),
        letter.field(field).map(Field::form).orElse(Field.Form.LINE).id());
  }

  /** Items that follow each other are one list. */
  private static List<Paragraph> paragraphs(
      LetterText text, Answers answers, Map<String, String> names) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<List<Part>> items = new ArrayList<>();
    for (LetterText.Paragraph paragraph : text.paragraphs(answers)) {
      List<Part> parts =
          paragraph.pieces().stream().map(piece -> part(piece, text, answers, names)).toList();
      if (paragraph.item()) {
        items.add(parts);
      } else {
        addList(items, paragraphs);
        paragraphs.add(new Paragraph(false, List.of(parts)));
      }
    }
    addList(items, paragraphs);
    return paragraphs;
  }

  private static void addList(List<List<Part>> items, List<Paragraph> paragraphs) {
    if (!items.isEmpty()) {
      paragraphs.add(new Paragraph(true, List.copyOf(items)));
      items.clear();
    }
  }

  private static Part part(
      Piece piece, LetterText text, Answers answers, Map<String, String> names) {
    return piece instanceof Piece.Blank blank
        ? new Part(null, blank(text.letter(), blank.field(), names))
        : new Part(piece.written(text, answers), null);
  }
}
