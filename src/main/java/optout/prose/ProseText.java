package optout.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import optout.address.Address;
import optout.language.Phrases;
import optout.model.Block;
import optout.model.Inline;
import optout.model.Language;
import optout.model.Language.Direction;
import optout.model.ShownLabel;

/** Writes prose as text, with the marks of Markdown or without any. It cites nothing. */
public final class ProseText implements Block.Visitor<String>, Inline.Visitor<String> {
  /** Characters that may mean something in Markdown wherever they stand. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

  /** Without markup nothing else keeps a foreign label's punctuation at its end (UAX #9). */
  private static final String LEFT_TO_RIGHT = "\u2066";

  private static final String END = "\u2069";

  private final Phrases phrases;
  private final Labels labels;
  private final Function<Address.Accepted, String> links;
  private final boolean marked;

  /**
   * @param links turns a link's target into an absolute address
   * @param marked whether to write Markdown
   */
  public ProseText(
      Phrases phrases, Labels labels, Function<Address.Accepted, String> links, boolean marked) {
    this.phrases = phrases;
    this.labels = labels;
    this.links = links;
    this.marked = marked;
  }

  /** Blocks, with an empty line between them. */
  public String blocks(List<Block> blocks) {
    return blocks.stream().map(this::block).collect(Collectors.joining("\n\n"));
  }

  private String block(Block block) {
    return block.accept(this);
  }

  @Override
  public String visit(Block.Heading heading) {
    return heading(heading.level() + 1, line(heading.content()));
  }

  @Override
  public String visit(Block.Paragraph paragraph) {
    return line(paragraph.content());
  }

  @Override
  public String visit(Block.Quote quote) {
    return quoted(blocks(quote.content()));
  }

  @Override
  public String visit(Block.Alert alert) {
    String kind = phrases.message(ProseHtml.ALERT.of(alert.kind()));
    return quoted(strong(kind) + "\n\n" + blocks(alert.content()));
  }

  @Override
  public String visit(Block.Regional regional) {
    List<String> names =
        regional.regions().stream()
            .map(region -> phrases.message(ProseHtml.REGION.of(region)))
            .toList();
    return quoted(strong(phrases.list(names)) + "\n\n" + blocks(regional.content()));
  }

  @Override
  public String visit(Block.CodeBlock code) {
    return indented("    ", "    ", code.text().stripTrailing());
  }

  @Override
  public String visit(Block.Rule rule) {
    return "---";
  }

  /** A heading. */
  public String heading(int level, String text) {
    return marked ? "#".repeat(Math.min(level, 6)) + " " + text : text;
  }

  /** Text that matters. */
  public String strong(String text) {
    return marked ? "**" + escaped(text) + "**" : text;
  }

  /** An address. */
  public String address(String address) {
    return marked ? "<" + address + ">" : address;
  }

  /** A picture; nothing without marks. */
  public String picture(String address, String alternative) {
    return marked ? "![" + escaped(alternative) + "](" + address + ")" : "";
  }

  /** Text as it is. */
  public String escaped(String text) {
    return marked ? SPECIAL.matcher(text).replaceAll("\\\\$0") : text;
  }

  private String quoted(String text) {
    return marked ? indented("> ", "> ", text) : text;
  }

  private static String indented(String first, String others, String text) {
    return (first + text.replace("\n", "\n" + others)).replaceAll("(?m)[ ]+$", "");
  }

  @Override
  public String visit(Block.Listing listing) {
    List<String> items = new ArrayList<>();
    for (List<Block> item : listing.items()) {
      String mark = listing.ordered() ? listing.start() + items.size() + ". " : "- ";
      String text =
          item.stream()
              .map(this::block)
              .collect(Collectors.joining(listing.tight() ? "\n" : "\n\n"));
      items.add(indented(mark, " ".repeat(mark.length()), text));
    }
    return String.join(listing.tight() ? "\n" : "\n\n", items);
  }

  @Override
  public String visit(Block.Table table) {
    List<String> header = table.header().stream().map(cell -> line(cell.content())).toList();
    List<String> lines = new ArrayList<>();
    if (marked) {
      lines.add("| " + String.join(" | ", header) + " |");
      lines.add("|" + " --- |".repeat(header.size()));
    }
    for (List<Block.Table.Cell> row : table.rows()) {
      List<String> cells = row.stream().map(cell -> line(cell.content())).toList();
      if (marked) {
        lines.add("| " + String.join(" | ", cells) + " |");
      } else {
        for (int i = 0; i < cells.size(); i++) {
          lines.add((i == 0 ? "- " : "  ") + header.get(i) + ": " + cells.get(i));
        }
      }
    }
    return String.join("\n", lines);
  }

  /** A line of text. */
  public String line(List<Inline> inlines) {
    StringBuilder line = new StringBuilder();
    inlines.forEach(inline -> line.append(inline.accept(this)));
    return line.toString();
  }

  @Override
  public String visit(Inline.Text text) {
    return escaped(text.text()).replace('\n', ' ');
  }

  @Override
  public String visit(Inline.Emphasis emphasis) {
    return marked ? "*" + line(emphasis.content()) + "*" : line(emphasis.content());
  }

  @Override
  public String visit(Inline.Strong strong) {
    return marked ? "**" + line(strong.content()) + "**" : line(strong.content());
  }

  @Override
  public String visit(Inline.Code code) {
    return marked ? "`" + code.text() + "`" : code.text();
  }

  @Override
  public String visit(Inline.Link link) {
    String there = links.apply(link.target());
    return marked
        ? "[" + line(link.content()) + "](" + there + ")"
        : line(link.content()) + " (" + there + ")";
  }

  @Override
  public String visit(Inline.LabelRef label) {
    return label(labels.shown(label.name()));
  }

  @Override
  public String visit(Inline.QuotedLabel quoted) {
    return label(labels.quoted(quoted.text()));
  }

  @Override
  public String visit(Inline.Citation citation) {
    return "";
  }

  @Override
  public String visit(Inline.Break lineBreak) {
    return marked ? "\\\n" : "\n";
  }

  /** The text of a control. */
  public String label(ShownLabel label) {
    Language own = phrases.language();
    boolean foreign = own.direction() == Direction.RTL && !label.language().equals(own.code());
    String text = foreign ? LEFT_TO_RIGHT + label.text() + END : label.text();
    return marked ? strong(text) : phrases.quote(text);
  }
}
