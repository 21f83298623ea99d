package optout.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import optout.problem.Problems;

/**
 * Finds the passages of a text in reading order.
 *
 * <pre>{@code
 * Passages.of("## Title {#id}\n\n- an item\n"); // "Title", "an item"
 * }</pre>
 */
public final class Passages {
  private final SourceText source;
  private final List<Passage> found = new ArrayList<>();

  private Passages(SourceText source) {
    this.source = source;
  }

  /** The passages of a text whose lines end in LF; none of one that cannot be read. */
  public static List<Passage> of(String text) {
    SourceText source = new SourceText("", text, 1);
    Passages passages = new Passages(source);
    Report unheard = new Report(source, new Problems());
    if (Limits.hold(source, unheard)) {
      Flexmark.read(source, unheard).ifPresent(document -> passages.addAll(document, ""));
    }
    return List.copyOf(passages.found);
  }

  private void addAll(Node parent, String marker) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading) {
        addHeading(heading, marker);
      } else if (node instanceof Paragraph paragraph) {
        addParagraph(paragraph, marker);
      } else if (node instanceof TableCell cell) {
        BasedSequence text = cell.getText();
        add(Passage.Kind.CELL, marker, text.getStartOffset(), text.getEndOffset());
      } else if (node instanceof FencedCodeBlock code) {
        addCode(code.getContentLines(), marker);
      } else if (node instanceof IndentedCodeBlock code) {
        addCode(code.getContentLines(), marker);
      } else if (node instanceof BlockQuote quote) {
        addAll(quote, marker(quote, marker));
      } else if (!(node instanceof TableSeparator)) {
        addAll(node, marker);
      }
    }
  }

  private static String marker(BlockQuote quote, String around) {
    return quote.getFirstChild() instanceof Paragraph paragraph
            && paragraph.getFirstChild() instanceof Bracket bracket
            && bracket.kind() == Bracket.Kind.ALERT
        ? bracket.getChars().toString()
        : around;
  }

  private void addHeading(Heading heading, String marker) {
    BasedSequence text = heading.getText();
    int end = text.getEndOffset();
    int id = source.text().lastIndexOf("{#", end);
    boolean hasId = id > text.getStartOffset() && source.text().startsWith("}", end - 1);
    add(Passage.Kind.HEADING, marker, text.getStartOffset(), hasId ? id : end);
  }

  /** A marker that stands alone in its line is no text. */
  private void addParagraph(Paragraph paragraph, String marker) {
    int begin = paragraph.getStartOffset();
    if (paragraph.getFirstChild() instanceof Bracket bracket
        && bracket.kind() == Bracket.Kind.ALERT) {
      if (bracket.getNext() == null || bracket.getNext().getNext() == null) {
        return;
      }
      begin = bracket.getNext().getNext().getStartOffset();
    }
    boolean isItem = paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null;
    addLines(
        isItem ? Passage.Kind.ITEM : Passage.Kind.PARAGRAPH,
        marker,
        begin,
        paragraph.getContentLines());
  }

  private void addCode(List<BasedSequence> lines, String marker) {
    if (!lines.isEmpty()) {
      addLines(Passage.Kind.CODE, marker, lines.get(0).getStartOffset(), lines);
    }
  }

  private void add(Passage.Kind kind, String marker, int start, int end) {
    String text = source.text();
    int last = end;
    while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
      last--;
    }
    int first = start;
    while (first < last && Character.isWhitespace(text.charAt(first))) {
      first++;
    }
    if (first < last) {
      found.add(new Passage(kind, marker, first, last, text.substring(first, last), prefix(first)));
    }
  }

  private void addLines(
      Passage.Kind kind, String marker, int start, List<BasedSequence> contentLines) {
    List<String> lines = new ArrayList<>();
    int end = start;
    for (BasedSequence line : contentLines) {
      if (line.getEndOffset() > start) {
        int from = Math.max(start, line.getStartOffset());
        if (kind != Passage.Kind.CODE && !lines.isEmpty()) {
          while (from < line.getEndOffset() && " \t".indexOf(source.text().charAt(from)) >= 0) {
            from++;
          }
        }
        String content = source.text().substring(from, line.getEndOffset());
        lines.add(content.endsWith("\n") ? content.substring(0, content.length() - 1) : content);
        end = from + lines.get(lines.size() - 1).length();
      }
    }
    String last = lines.get(lines.size() - 1);
    String text = String.join("\n", lines).stripTrailing();
    if (!text.isEmpty()) {
      int cut = last.length() - last.stripTrailing().length();
      found.add(new Passage(kind, marker, start, end - cut, text, prefix(start)));
    }
  }

  /** Repeats the marks of quotations, and leaves room for those of items. */
  private String prefix(int start) {
    String before = source.text().substring(source.lineStart(source.lineAt(start)), start);
    StringBuilder prefix = new StringBuilder();
    before.chars().forEach(c -> prefix.append(c == '>' || c == '\t' ? (char) c : ' '));
    return prefix.toString();
  }
}
