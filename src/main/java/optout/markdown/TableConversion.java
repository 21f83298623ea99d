package optout.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import optout.model.Block;
import optout.model.Block.Table.Alignment;
import optout.model.Block.Table.Cell;
import optout.model.Inline;
import optout.problem.ProblemCode;

/** Turns the tables of a text; each row becomes as long as the header. */
final class TableConversion {
  private final InlineConversion inlines;
  private final Report report;
  private int cells;

  TableConversion(InlineConversion inlines, Report report) {
    this.inlines = inlines;
    this.report = report;
  }

  Block convert(TableBlock table) {
    List<Alignment> alignments = new ArrayList<>();
    List<List<Cell>> rows = new ArrayList<>();
    List<Cell> header = List.of();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableSeparator) {
        checkSeparator(part, header.size());
        continue;
      }
      if (!(part instanceof TableHead || part instanceof TableBody)) {
        BlockConversion.reportUnsupported(part, report);
        continue;
      }
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (!(row instanceof TableRow)) {
          BlockConversion.reportUnsupported(row, report);
        } else if (part instanceof TableHead) {
          header = header(row, alignments);
        } else {
          addRow(row, alignments, rows);
        }
      }
    }
    checkEnd(table);
    return new Block.Table(header, rows);
  }

  private void checkSeparator(Node separator, int columns) {
    int found = 0;
    for (Node cell = separator.getFirstChild().getFirstChild();
        cell != null;
        cell = cell.getNext()) {
      found++;
    }
    if (found != columns) {
      report.error(
          separator.getStartOffset(),
          ProblemCode.MARKDOWN_TABLE,
          "this line has columns: " + found + ", the header: " + columns,
          "give both lines the same number of columns");
    }
  }

  private List<Cell> header(Node row, List<Alignment> alignments) {
    List<Cell> converted = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      alignments.add(alignment(node));
      converted.add(new Cell(alignment(node), content(node)));
    }
    return converted;
  }

  /** A short row of a wide table costs as much as a long one. */
  private void addRow(Node row, List<Alignment> alignments, List<List<Cell>> rows) {
    boolean fitted = cells <= Limits.CELLS;
    cells += alignments.size();
    if (cells <= Limits.CELLS) {
      rows.add(row(row, alignments));
    } else if (fitted) {
      Limits.reportMany(row.getStartOffset(), Limits.CELLS + " cells of tables", report);
    }
  }

  private List<Cell> row(Node row, List<Alignment> alignments) {
    List<Cell> converted = new ArrayList<>();
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      List<Inline> content = content(node);
      if (converted.size() < alignments.size()) {
        converted.add(new Cell(alignments.get(converted.size()), content));
      } else if (!content.isEmpty()) {
        report.error(
            node.getStartOffset(),
            ProblemCode.MARKDOWN_TABLE,
            "this cell has no column: the header has " + alignments.size(),
            "write \\| for the character |, or give the header more columns");
        return converted;
      }
    }
    while (converted.size() < alignments.size()) {
      converted.add(new Cell(alignments.get(converted.size()), List.of()));
    }
    return converted;
  }

  private List<Inline> content(Node cell) {
    if (!(cell instanceof TableCell)) {
      BlockConversion.reportUnsupported(cell, report);
      return List.of();
    }
    return inlines.children(cell);
  }

  private static Alignment alignment(Node node) {
    TableCell.Alignment alignment =
        node instanceof TableCell cell ? cell.getAlignment() : TableCell.Alignment.LEFT;
    if (alignment == TableCell.Alignment.RIGHT) {
      return Alignment.END;
    }
    return alignment == TableCell.Alignment.CENTER ? Alignment.CENTER : Alignment.START;
  }

  /** Elsewhere, text right below a table is one more row. */
  private void checkEnd(TableBlock table) {
    Node next = table.getNext();
    if (next instanceof Paragraph
        && report.position(next.getStartOffset()).line()
            == report.position(table.getEndOffset() - 1).line() + 1) {
      report.error(
          next.getStartOffset(),
          ProblemCode.MARKDOWN_TABLE,
          "there is text directly below a table",
          "put a blank line between, or | around the cells");
    }
  }
}
