package optout.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import optout.model.Block;
import optout.model.Inline;
import optout.problem.Position;
import optout.problem.ProblemCode;

/** Turns Flexmark's tree into the model's blocks. */
final class BlockConversion {
  private final Document document;
  private final Report report;
  private final References references;
  private final InlineConversion inlines;
  private final TableConversion tables;
  private final HeadingConversion headings;
  private final QuoteConversion quotes;
  private final ParagraphCheck paragraphs;

  BlockConversion(Document document, SourceText source, Report report) {
    this.document = document;
    this.report = report;
    this.references = new References(document, report);
    this.inlines = new InlineConversion(references, report);
    this.tables = new TableConversion(inlines, report);
    this.headings = new HeadingConversion(inlines, report);
    this.quotes = new QuoteConversion(this, report);
    this.paragraphs = new ParagraphCheck(source, report);
  }

  List<Block> convert() {
    List<Block> blocks = children(document, 0);
    references.reportUnused();
    return blocks;
  }

  /** The blocks inside a node that is itself nested so deep. */
  List<Block> children(Node parent, int depth) {
    List<Block> blocks = new ArrayList<>();
    if (depth > Limits.NESTING) {
      Limits.reportDepth(parent.getStartOffset(), report);
      return blocks;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      convert(node, depth, blocks);
    }
    return blocks;
  }

  private void convert(Node node, int depth, List<Block> blocks) {
    if (node instanceof Paragraph paragraph) {
      paragraphs.check(paragraph);
      List<Inline> content = inlines.children(paragraph);
      if (!content.isEmpty()) {
        blocks.add(new Block.Paragraph(content));
      }
    } else if (node instanceof Heading heading) {
      blocks.add(headings.convert(heading));
    } else if (node instanceof ListBlock list) {
      blocks.add(list(list, depth));
    } else if (node instanceof BlockQuote quote) {
      quotes.convert(quote, depth, blocks);
    } else if (node instanceof TableBlock table) {
      blocks.add(tables.convert(table));
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      blocks.add(CodeConversion.convert((com.vladsch.flexmark.util.ast.Block) node, report));
    } else if (node instanceof ThematicBreak) {
      blocks.add(new Block.Rule());
    } else if (node instanceof HtmlBlockBase) {
      BasedSequence html = node.getChars().trim();
      RawHtml.report(html, report);
      Position at = report.position(html.getStartOffset());
      blocks.add(new Block.Paragraph(List.of(new Inline.Text(html.toString(), at))));
    } else if (!(node instanceof Reference) && !(node instanceof BlankLine)) {
      reportUnsupported(node, report);
    }
  }

  private Block list(ListBlock list, int depth) {
    List<List<Block>> items = new ArrayList<>();
    for (Node node = list.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListItem) {
        items.add(children(node, depth + 1));
      } else if (!(node instanceof Reference) && !(node instanceof BlankLine)) {
        reportUnsupported(node, report);
      }
    }
    boolean ordered = list instanceof OrderedList;
    int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
    return new Block.Listing(ordered, start, list.isTight(), items);
  }

  static void reportUnsupported(Node node, Report report) {
    report.error(
        node.getStartOffset(),
        ProblemCode.MARKDOWN_UNSUPPORTED,
        "this is not supported here: " + node.getNodeName(),
        "write it differently");
  }
}
