package optout.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import optout.model.Block;
import optout.model.Inline;
import optout.model.Named;
import optout.model.Problem;
import optout.model.Problems;
import optout.model.Visible;

/** Writes prose and problems in the notation of {@code docs/markdown.md}. */
final class Outline {
  private final List<String> lines = new ArrayList<>();

  /** What becomes of a text: its blocks, then its problems with line and column. */
  static String of(String markdown) {
    Problems problems = new Problems();
    List<Block> blocks = Markdown.parse("x.md", markdown, 1, problems);
    return of(blocks) + of(problems);
  }

  static String of(List<Block> blocks) {
    Outline outline = new Outline();
    outline.blocks(blocks, "");
    return outline.lines.stream().map(line -> line + "\n").collect(Collectors.joining());
  }

  static String of(Problems problems) {
    return problems.sorted().stream().map(Outline::line).collect(Collectors.joining());
  }

  private static String line(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
    String place = problem.at().line() + ":" + problem.at().column();
    String code = " [" + problem.code() + "]\n";
    return problem.severity().word() + " " + place + ": " + problem.message() + hint + code;
  }

  private void blocks(List<Block> blocks, String indent) {
    blocks.forEach(block -> block(block, indent));
  }

  private void block(Block block, String indent) {
    if (block instanceof Block.Heading heading) {
      String id = heading.id().isEmpty() ? "" : " #" + heading.id();
      lines.add(indent + "heading " + heading.level() + id + ": " + inlines(heading.content()));
    } else if (block instanceof Block.Paragraph paragraph) {
      lines.add(indent + "paragraph: " + inlines(paragraph.content()));
    } else if (block instanceof Block.Listing list) {
      String kind = list.ordered() ? "numbered list from " + list.start() : "list";
      lines.add(indent + kind + (list.tight() ? "" : ", loose"));
      for (List<Block> item : list.items()) {
        lines.add(indent + "  item");
        blocks(item, indent + "    ");
      }
    } else if (block instanceof Block.Quote quote) {
      lines.add(indent + "quote");
      blocks(quote.content(), indent + "  ");
    } else if (block instanceof Block.Alert alert) {
      lines.add(indent + alert.kind().id());
      blocks(alert.content(), indent + "  ");
    } else if (block instanceof Block.Regional regional) {
      String regions = regional.regions().stream().map(Named::id).collect(Collectors.joining(" "));
      lines.add(indent + "only in " + regions);
      blocks(regional.content(), indent + "  ");
    } else if (block instanceof Block.Table table) {
      lines.add(indent + "table");
      lines.add(indent + "  header " + cells(table.header()));
      table.rows().forEach(row -> lines.add(indent + "  row " + cells(row)));
    } else if (block instanceof Block.CodeBlock code) {
      lines.add(indent + "code");
      code.text().lines().forEach(line -> lines.add(indent + "  " + line));
    } else if (block instanceof Block.Rule) {
      lines.add(indent + "rule");
    } else {
      throw new AssertionError(block);
    }
  }

  private static String cells(List<Block.Table.Cell> cells) {
    return cells.stream().map(Outline::cell).collect(Collectors.joining("| ", "| ", "|"));
  }

  private static String cell(Block.Table.Cell cell) {
    String alignment =
        cell.alignment() == Block.Table.Alignment.START
            ? ""
            : "(" + cell.alignment().name().toLowerCase(Locale.ROOT) + ") ";
    String content = inlines(cell.content());
    return alignment + content + (content.isEmpty() ? "" : " ");
  }

  static String inlines(List<Inline> inlines) {
    return inlines.stream().map(Outline::inline).collect(Collectors.joining());
  }

  private static String inline(Inline inline) {
    if (inline instanceof Inline.Text text) {
      return text.text()
          .replace('\n', '↵')
          .codePoints()
          .mapToObj(
              point ->
                  Visible.isInvisible(point)
                      ? Visible.of(Character.toString(point))
                      : Character.toString(point))
          .collect(Collectors.joining());
    } else if (inline instanceof Inline.Emphasis emphasis) {
      return "<em>" + inlines(emphasis.content()) + "</em>";
    } else if (inline instanceof Inline.Strong strong) {
      return "<strong>" + inlines(strong.content()) + "</strong>";
    } else if (inline instanceof Inline.Code code) {
      return "<code>" + code.text() + "</code>";
    } else if (inline instanceof Inline.Link link) {
      return "<a href=\"" + link.target() + "\">" + inlines(link.content()) + "</a>";
    } else if (inline instanceof Inline.LabelRef label) {
      return "<label " + label.label() + ">";
    } else if (inline instanceof Inline.QuotedLabel label) {
      return "<label \"" + label.text() + "\">";
    } else if (inline instanceof Inline.Citation citation) {
      return "<source " + citation.source() + ">";
    } else if (inline instanceof Inline.Break) {
      return "<br>";
    }
    throw new AssertionError(inline);
  }
}
