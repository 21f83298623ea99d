package optout.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import optout.model.Block;
import optout.model.Inline;
import optout.model.Named;
import optout.problem.Problem;
import optout.problem.Problems;
import optout.problem.Visible;

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
    String code = " [" + problem.code().id() + "]\n";
    return problem.severity().word() + " " + place + ": " + problem.message() + hint + code;
  }

  private void blocks(List<Block> blocks, String indent) {
    Blocks visitor = new Blocks(indent);
    blocks.forEach(block -> block.accept(visitor));
  }

  /** Writes blocks, indented as deep as they lie. */
  private final class Blocks implements Block.Visitor<List<String>> {
    private final String indent;

    Blocks(String indent) {
      this.indent = indent;
    }

    /** Adds a line, then blocks further in. */
    private List<String> line(String line, List<Block> inside) {
      lines.add(indent + line);
      blocks(inside, indent + "  ");
      return lines;
    }

    @Override
    public List<String> visit(Block.Heading heading) {
      String id = heading.id().isEmpty() ? "" : " #" + heading.id();
      return line("heading " + heading.level() + id + ": " + inlines(heading.content()), List.of());
    }

    @Override
    public List<String> visit(Block.Paragraph paragraph) {
      return line("paragraph: " + inlines(paragraph.content()), List.of());
    }

    @Override
    public List<String> visit(Block.Listing list) {
      String kind = list.ordered() ? "numbered list from " + list.start() : "list";
      lines.add(indent + kind + (list.tight() ? "" : ", loose"));
      list.items().forEach(item -> new Blocks(indent + "  ").line("item", item));
      return lines;
    }

    @Override
    public List<String> visit(Block.Quote quote) {
      return line("quote", quote.content());
    }

    @Override
    public List<String> visit(Block.Alert alert) {
      return line(alert.kind().id(), alert.content());
    }

    @Override
    public List<String> visit(Block.Regional regional) {
      String regions = regional.regions().stream().map(Named::id).collect(Collectors.joining(" "));
      return line("only in " + regions, regional.content());
    }

    @Override
    public List<String> visit(Block.Table table) {
      lines.add(indent + "table");
      lines.add(indent + "  header " + cells(table.header()));
      table.rows().forEach(row -> lines.add(indent + "  row " + cells(row)));
      return lines;
    }

    @Override
    public List<String> visit(Block.CodeBlock code) {
      lines.add(indent + "code");
      code.text().lines().forEach(line -> lines.add(indent + "  " + line));
      return lines;
    }

    @Override
    public List<String> visit(Block.Rule rule) {
      return line("rule", List.of());
    }

    @Override
    public List<String> visit(Block.Foreign foreign) {
      throw new AssertionError("Markdown has no text in another language");
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
    return inlines.stream()
        .map(inline -> inline.accept(Inlines.VISITOR))
        .collect(Collectors.joining());
  }

  private enum Inlines implements Inline.Visitor<String> {
    VISITOR;

    @Override
    public String visit(Inline.Text text) {
      return text.text()
          .replace('\n', '↵')
          .codePoints()
          .mapToObj(
              point ->
                  Visible.isInvisible(point)
                      ? Visible.of(Character.toString(point))
                      : Character.toString(point))
          .collect(Collectors.joining());
    }

    @Override
    public String visit(Inline.Emphasis emphasis) {
      return "<em>" + inlines(emphasis.content()) + "</em>";
    }

    @Override
    public String visit(Inline.Strong strong) {
      return "<strong>" + inlines(strong.content()) + "</strong>";
    }

    @Override
    public String visit(Inline.Code code) {
      return "<code>" + code.text() + "</code>";
    }

    @Override
    public String visit(Inline.Link link) {
      return "<a href=\"" + link.target().uri() + "\">" + inlines(link.content()) + "</a>";
    }

    @Override
    public String visit(Inline.LabelRef label) {
      return "<label " + label.name() + ">";
    }

    @Override
    public String visit(Inline.QuotedLabel label) {
      return "<label \"" + label.text() + "\">";
    }

    @Override
    public String visit(Inline.Citation citation) {
      return "<source " + citation.source() + ">";
    }

    @Override
    public String visit(Inline.Blank blank) {
      return "<blank " + blank.field() + ">";
    }

    @Override
    public String visit(Inline.LawRef law) {
      return "<law " + law.right() + ">";
    }

    @Override
    public String visit(Inline.Break lineBreak) {
      return "<br>";
    }

    @Override
    public String visit(Inline.Foreign foreign) {
      throw new AssertionError("Markdown has no text in another language");
    }
  }
}
