package optout.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.address.Address;
import optout.language.Phrases;
import optout.model.Block;
import optout.model.Guide;
import optout.model.Inline;
import optout.model.Language;
import optout.model.Language.Direction;
import optout.model.ShownLabel;

/** Writes prose as text, in Markdown or without any marks. It cites nothing. */
public abstract sealed class ProseText implements Block.Visitor<String>, Inline.Visitor<String>
    permits ProseMarkdown, ProsePlain {
  /** Without markup nothing else keeps a foreign label's punctuation at its end (UAX #9). */
  private static final String LEFT_TO_RIGHT = "\u2066";

  private static final String END = "\u2069";

  final Phrases phrases;
  private final Labels labels;
  private final Function<Address.Accepted, String> links;

  ProseText(Phrases phrases, Labels labels, Function<Address.Accepted, String> links) {
    this.phrases = phrases;
    this.labels = labels;
    this.links = links;
  }

  /** Text as it is, whatever it may mean to the dialect. */
  public abstract String escaped(String text);

  /** A heading of a finished line. */
  public abstract String heading(int level, String line);

  /** An address that stands for itself. */
  public abstract String address(String address);

  /** A link from a finished line. */
  public abstract String link(String line, String address);

  /** A picture; empty if the dialect has none. */
  public abstract String picture(String address, String alternative);

  abstract String emphasis(String line);

  abstract String bold(String line);

  abstract String code(String text);

  /** Text of a control that somebody has to look for on a screen. */
  abstract String control(String text);

  abstract String lineBreak();

  /** Blocks set apart from those around them. */
  abstract String quoted(String blocks);

  /** A table of finished lines. */
  abstract String table(List<String> header, List<List<String>> rows);

  /** A link from a finished line to a guide. */
  public final String link(String line, Guide guide) {
    return link(line, links.apply(guide.link()));
  }

  /** Text that matters. */
  public final String strong(String text) {
    return bold(escaped(text));
  }

  /** The text of a control. */
  public final String label(ShownLabel label) {
    Language own = phrases.language();
    boolean foreign = own.direction() == Direction.RTL && label.isForeignTo(own.code());
    return control(foreign ? LEFT_TO_RIGHT + label.text() + END : label.text());
  }

  /** Blocks, with an empty line between them. */
  public final String blocks(List<Block> blocks) {
    return joined("\n\n", blocks);
  }

  /** A line of text. */
  public final String line(List<Inline> line) {
    return line.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private String joined(String between, List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining(between));
  }

  /** Puts something before each line, and no spaces at the end of any. */
  static String indented(String first, String others, String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      lines.add(((lines.isEmpty() ? first : others) + line).stripTrailing());
    }
    return String.join("\n", lines);
  }

  @Override
  public final String visit(Block.Heading heading) {
    return heading(heading.level() + 1, line(heading.content()));
  }

  @Override
  public final String visit(Block.Paragraph paragraph) {
    return line(paragraph.content());
  }

  @Override
  public final String visit(Block.Listing listing) {
    List<String> items = new ArrayList<>();
    String between = listing.tight() ? "\n" : "\n\n";
    for (List<Block> item : listing.items()) {
      String mark = listing.ordered() ? listing.start() + items.size() + ". " : "- ";
      items.add(indented(mark, " ".repeat(mark.length()), joined(between, item)));
    }
    return String.join(between, items);
  }

  @Override
  public final String visit(Block.Quote quote) {
    return quoted(blocks(quote.content()));
  }

  @Override
  public final String visit(Block.Alert alert) {
    return below(phrases.message(ProseHtml.ALERT.of(alert.kind())), alert.content());
  }

  @Override
  public final String visit(Block.Regional regional) {
    return below(phrases.names(ProseHtml.REGION, regional.regions()), regional.content());
  }

  private String below(String heading, List<Block> blocks) {
    return quoted(strong(heading) + "\n\n" + blocks(blocks));
  }

  @Override
  public final String visit(Block.Table table) {
    return table(cells(table.header()), table.rows().stream().map(this::cells).toList());
  }

  private List<String> cells(List<Block.Table.Cell> cells) {
    return cells.stream().map(cell -> line(cell.content())).toList();
  }

  @Override
  public final String visit(Block.CodeBlock code) {
    return indented("    ", "    ", code.text().stripTrailing());
  }

  @Override
  public final String visit(Block.Rule rule) {
    return "---";
  }

  @Override
  public final String visit(Inline.Text text) {
    return escaped(text.text()).replace('\n', ' ');
  }

  @Override
  public final String visit(Inline.Emphasis emphasis) {
    return emphasis(line(emphasis.content()));
  }

  @Override
  public final String visit(Inline.Strong strong) {
    return bold(line(strong.content()));
  }

  @Override
  public final String visit(Inline.Code code) {
    return code(code.text());
  }

  @Override
  public final String visit(Inline.Link link) {
    return link(line(link.content()), links.apply(link.target()));
  }

  @Override
  public final String visit(Inline.LabelRef label) {
    return label(labels.shown(label.name()));
  }

  @Override
  public final String visit(Inline.QuotedLabel quoted) {
    return label(labels.quoted(quoted.text()));
  }

  @Override
  public final String visit(Inline.Citation citation) {
    return "";
  }

  @Override
  public final String visit(Inline.Break lineBreak) {
    return lineBreak();
  }
}
