package optout.handout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.jspecify.annotations.Nullable;

/**
 * Says beside each run of text that goes from right to left what one reads there. The library draws
 * such a run from its left end, with letters in the shapes of their places; without the text in its
 * own order a screen reader would say every word backwards.
 */
final class LogicalText {
  private static final String BRACKETS = "()[]{}<>«»‹›";

  private static final Set<String> INLINE = Set.of("Span", "Link");

  private static final COSName FIGURE = COSName.getPDFName("Figure");

  private final PDPage page;
  private final boolean inRightToLeft;
  private @Nullable PDFont font;
  private Optional<COSDictionary> run = Optional.empty();
  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder drawn = new StringBuilder();

  private double baseline;

  /**
   * A piece of content in the order of drawing.
   *
   * @param text in logical order, if it runs from right to left
   * @param baseline its height on the page, which is another on the next line
   */
  private record Piece(int number, String text, boolean rightToLeft, double baseline) {}

  private LogicalText(PDPage page, boolean inRightToLeft) {
    this.page = page;
    this.inRightToLeft = inRightToLeft;
  }

  /**
   * Adds the texts to a document that was written and read again: before, fonts are not whole.
   *
   * @param rightToLeft whether that is the direction of the sheet, and so that of marks on their
   *     own
   */
  static void add(PDDocument document, boolean rightToLeft) throws IOException {
    COSArray parents =
        document
            .getDocumentCatalog()
            .getStructureTreeRoot()
            .getCOSObject()
            .getCOSDictionary(COSName.PARENT_TREE)
            .getCOSArray(COSName.NUMS);
    for (PDPage page : document.getPages()) {
      LogicalText text = new LogicalText(page, rightToLeft);
      text.read(new PDFStreamParser(page).parse());
      // The list goes: number of the page, parents of its pieces, and so on.
      for (int i = 0; i < parents.size(); i += 2) {
        if (parents.getInt(i) == page.getStructParents()
            && parents.getObject(i + 1) instanceof COSArray pieces) {
          text.texts(pieces).forEach((piece, logical) -> text.tag(pieces, piece, logical));
        }
      }
    }
  }

  /** Puts a tag with the text around a piece of content, in the place the piece had. */
  private void tag(COSArray pieces, int piece, String text) {
    COSDictionary parent = (COSDictionary) pieces.getObject(piece);
    COSDictionary tag = new COSDictionary();
    tag.setItem(COSName.TYPE, COSName.getPDFName("StructElem"));
    tag.setItem(COSName.S, COSName.getPDFName("Span"));
    tag.setItem(COSName.P, parent);
    tag.setItem(COSName.PG, page.getCOSObject());
    tag.setInt(COSName.K, piece);
    tag.setString(COSName.ACTUAL_TEXT, text);
    COSBase kids = parent.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        if (isPiece(many.getObject(i), piece, parent)) {
          many.set(i, tag);
        }
      }
    } else {
      parent.setItem(COSName.K, tag);
    }
    pieces.set(piece, tag);
  }

  /** Tells whether a kid of a tag is a piece of this page. */
  private boolean isPiece(COSBase kid, int piece, COSDictionary parent) {
    COSDictionary ours = page.getCOSObject();
    return kid instanceof COSInteger number
        ? number.intValue() == piece && parent.getCOSDictionary(COSName.PG) == ours
        : kid instanceof COSDictionary reference
            && reference.getInt(COSName.MCID) == piece
            && reference.getCOSDictionary(COSName.PG) == ours;
  }

  /**
   * The texts that run from right to left, by their numbers. The library leaves out the space at
   * the end of a line, which only their order would tell.
   */
  private SortedMap<Integer, String> texts(COSArray parents) {
    SortedMap<Integer, String> texts = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.rightToLeft()) {
        boolean opens = i > 0 && !pieces.get(i - 1).rightToLeft() && isTorn(i - 1, parents);
        texts.put(
            piece.number(), (opens ? " " : "") + piece.text() + (isTorn(i, parents) ? " " : ""));
      }
    }
    return texts;
  }

  /** Tells whether a line of a block ends behind a piece, and no space is left of that. */
  private boolean isTorn(int index, COSArray parents) {
    if (index + 1 >= pieces.size()) {
      return false;
    }
    Piece piece = pieces.get(index);
    Piece next = pieces.get(index + 1);
    return piece.baseline() != next.baseline()
        && block(piece, parents) == block(next, parents)
        && !piece.text().endsWith(" ")
        && !next.text().startsWith(" ");
  }

  /** The tag around a piece that is no part of a line. */
  private static @Nullable COSDictionary block(Piece piece, COSArray parents) {
    COSDictionary tag = (COSDictionary) parents.getObject(piece.number());
    while (tag != null && INLINE.contains(tag.getNameAsString(COSName.S))) {
      tag = tag.getCOSDictionary(COSName.P);
    }
    return tag;
  }

  private void read(List<Object> tokens) throws IOException {
    List<COSBase> operands = new ArrayList<>();
    for (Object token : tokens) {
      if (token instanceof COSBase operand) {
        operands.add(operand);
      } else if (token instanceof Operator operator) {
        read(operator.getName(), operands);
        operands.clear();
      }
    }
  }

  private void read(String operator, List<COSBase> operands) throws IOException {
    switch (operator) {
      case OperatorName.SET_FONT_AND_SIZE ->
          font = page.getResources().getFont((COSName) operands.get(0));
      case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
        drawn.setLength(0);
        run =
            Optional.of(operands.get(1))
                .flatMap(this::properties)
                .filter(properties -> properties.containsKey(COSName.MCID))
                // A figure has words of its own.
                .filter(properties -> !operands.get(0).equals(FIGURE));
      }
      case OperatorName.SET_MATRIX -> baseline = ((COSNumber) operands.get(5)).floatValue();
      case OperatorName.SHOW_TEXT -> show(operands.get(0));
      case OperatorName.SHOW_TEXT_ADJUSTED -> {
        for (COSBase part : (COSArray) operands.get(0)) {
          show(part);
        }
      }
      case OperatorName.END_MARKED_CONTENT -> {
        boolean rightToLeft =
            drawn.chars().anyMatch(LogicalText::isRightToLeft)
                // As the brackets of "21(2)", which the library draws apart from the figures.
                || (inRightToLeft && drawn.chars().noneMatch(Character::isLetterOrDigit));
        String text = rightToLeft ? logical(drawn.toString()) : drawn.toString();
        run.ifPresent(
            properties ->
                pieces.add(
                    new Piece(properties.getInt(COSName.MCID), text, rightToLeft, baseline)));
        run = Optional.empty();
      }
      default -> {
        // Draws no text.
      }
    }
  }

  private Optional<COSDictionary> properties(COSBase operand) {
    return operand instanceof COSName name
        ? Optional.ofNullable(page.getResources().getProperties(name))
            .map(PDPropertyList::getCOSObject)
        : operand instanceof COSDictionary inline ? Optional.of(inline) : Optional.empty();
  }

  private void show(COSBase operand) throws IOException {
    PDFont current = font;
    if (current != null && operand instanceof COSString string) {
      InputStream codes = new ByteArrayInputStream(string.getBytes());
      while (codes.available() > 0) {
        String character = current.toUnicode(current.readCode(codes));
        drawn.append(character == null ? "" : character);
      }
    }
  }

  static boolean isRightToLeft(int character) {
    byte direction = Character.getDirectionality(character);
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }

  /** Logical order of text that is drawn from left to right. */
  static String logical(String drawn) {
    StringBuilder logical = new StringBuilder();
    new StringBuilder(drawn)
        .reverse()
        .codePoints()
        .forEach(character -> logical.append(letter(character)));
    return logical.toString();
  }

  private static String letter(int character) {
    int bracket = BRACKETS.indexOf(character);
    if (bracket >= 0) {
      return BRACKETS.substring(bracket ^ 1, (bracket ^ 1) + 1);
    }
    boolean shape = character >= 0xFB50 && character <= 0xFEFC;
    String text = Character.toString(character);
    // Marks have shapes with something to stand on.
    return shape
        ? Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[ \u0640](?=.)", "")
        : text;
  }
}
