package optout.handout;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Draws the pieces of text on a page in the order in which they are tagged. The library draws what
 * is bold after the line around it, and programs that copy and search by the order of drawing would
 * find "Set to the switch" in "Set <b>the switch</b> to".
 *
 * <p>Only whole pieces change places, and only with others that are clipped alike.
 */
final class DrawingOrder {
  /** Operators of a piece that is the same wherever it is drawn. */
  private static final Set<String> PLAIN =
      Set.of(
          OperatorName.BEGIN_TEXT,
          OperatorName.END_TEXT,
          OperatorName.SET_FONT_AND_SIZE,
          OperatorName.SET_MATRIX,
          OperatorName.SHOW_TEXT,
          OperatorName.SHOW_TEXT_ADJUSTED,
          OperatorName.NON_STROKING_RGB);

  private static final List<Object> BLACK =
      List.of(
          COSInteger.ZERO,
          COSInteger.ZERO,
          COSInteger.ZERO,
          Operator.getOperator(OperatorName.NON_STROKING_RGB));

  private final List<Object> tokens;
  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A piece of text.
   *
   * @param begin index of its first token, and {@code end} behind its last
   * @param clip number of the state of graphics that it is drawn in
   * @param before colour that it begins with, and {@code after} the one it leaves
   */
  private record Piece(
      int number, int begin, int end, int clip, List<Object> before, List<Object> after) {}

  private DrawingOrder(List<Object> tokens) {
    this.tokens = tokens;
  }

  /** Brings all pages of a document into order. */
  static void of(PDDocument document) throws IOException {
    TagSequence tags = TagSequence.of(document);
    for (PDPage page : document.getPages()) {
      DrawingOrder order = new DrawingOrder(new PDFStreamParser(page).parse());
      order.find();
      PDStream ordered = new PDStream(document);
      try (OutputStream out = ordered.createOutputStream(COSName.FLATE_DECODE)) {
        new ContentStreamWriter(out).writeTokens(order.by(tags.ranks(page)));
      }
      page.setContents(ordered);
    }
  }

  private void find() {
    Deque<List<Object>> colours = new ArrayDeque<>(List.<List<Object>>of(BLACK));
    Deque<Integer> clips = new ArrayDeque<>(List.of(0));
    int clip = 0;
    int operands = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (!(tokens.get(i) instanceof Operator operator)) {
        continue;
      }
      switch (operator.getName()) {
        case OperatorName.SAVE -> {
          colours.push(colours.element());
          clips.push(++clip);
        }
        case OperatorName.RESTORE -> {
          colours.pop();
          clips.pop();
        }
        case OperatorName.NON_STROKING_RGB -> {
          colours.pop();
          colours.push(List.copyOf(tokens.subList(operands, i + 1)));
        }
        case OperatorName.BEGIN_MARKED_CONTENT_SEQ -> {
          int end = end(i);
          if (end > 0 && number(tokens.get(operands + 1)) >= 0) {
            List<Object> before = colours.pop();
            colours.push(colour(i, end, before));
            pieces.add(
                new Piece(
                    number(tokens.get(operands + 1)),
                    operands,
                    end,
                    clips.element(),
                    before,
                    colours.element()));
            i = end - 1;
          }
        }
        default -> {
          // Changes neither colour nor clip.
        }
      }
      operands = i + 1;
    }
  }

  /** Index behind the end of a piece, or 0 if it is not plain text. */
  private int end(int begin) {
    for (int i = begin + 1; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator) {
        if (operator.getName().equals(OperatorName.END_MARKED_CONTENT)) {
          return i + 1;
        }
        if (!PLAIN.contains(operator.getName())) {
          return 0;
        }
      }
    }
    return 0;
  }

  private List<Object> colour(int begin, int end, List<Object> before) {
    List<Object> last = before;
    for (int i = begin; i < end; i++) {
      if (tokens.get(i) instanceof Operator operator
          && operator.getName().equals(OperatorName.NON_STROKING_RGB)) {
        last = List.copyOf(tokens.subList(i - 3, i + 1));
      }
    }
    return last;
  }

  private static int number(Object properties) {
    return properties instanceof COSDictionary inline ? inline.getInt(COSName.MCID, -1) : -1;
  }

  /** The tokens with the pieces in the order of their ranks; those without one stay in place. */
  private List<Object> by(Map<Integer, Integer> ranks) {
    Map<Piece, Piece> instead = new HashMap<>();
    Set<Integer> clips = new HashSet<>();
    pieces.forEach(piece -> clips.add(piece.clip()));
    for (int clip : clips) {
      List<Piece> places =
          pieces.stream()
              .filter(piece -> piece.clip() == clip && ranks.containsKey(piece.number()))
              .toList();
      List<Piece> ordered =
          places.stream().sorted(Comparator.comparing(piece -> ranks.get(piece.number()))).toList();
      for (int i = 0; i < places.size(); i++) {
        instead.put(places.get(i), ordered.get(i));
      }
    }
    List<Object> drawn = new ArrayList<>();
    int done = 0;
    for (Piece place : pieces) {
      drawn.addAll(tokens.subList(done, place.begin()));
      draw(instead.getOrDefault(place, place), place, drawn);
      done = place.end();
    }
    drawn.addAll(tokens.subList(done, tokens.size()));
    return drawn;
  }

  private void draw(Piece piece, Piece place, List<Object> drawn) {
    if (!piece.before().equals(place.before())) {
      drawn.addAll(piece.before());
    }
    drawn.addAll(tokens.subList(piece.begin(), piece.end()));
    if (!piece.after().equals(place.after())) {
      drawn.addAll(place.after());
    }
  }
}
