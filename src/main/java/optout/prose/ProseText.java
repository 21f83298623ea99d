package optout.prose;

import java.util.ArrayList;
import java.util.List;
import optout.language.MessageKey;
import optout.model.Block;
import optout.model.Language;
import optout.prose.TextLine.Piece;
import org.jspecify.annotations.Nullable;

/** Writes prose as text, in Markdown or without any marks. It cites nothing. */
public abstract sealed class ProseText implements Block.Visitor<String>
    permits ProseMarkdown, ProsePlain {
  final TextLine.Setting setting;

  ProseText(TextLine.Setting setting) {
    this.setting = setting;
  }

  /** A paragraph. */
  public abstract String paragraph(Piece content);

  /** A heading. */
  public abstract String heading(int level, Piece content);

  /** A picture; empty if the dialect has none. */
  public abstract String picture(String address, String alternative);

  /** The same dialect with other words of ours. */
  abstract ProseText in(TextLine.Setting other);

  /** A cell of a table. */
  abstract String cell(Piece content);

  /**
   * The mark of a list's item.
   *
   * @param another whether it takes the other mark, to be told from those beside it
   */
  abstract String mark(Block.Listing listing, int item, boolean another);

  /** Blocks set apart from those around them. */
  abstract String quoted(String blocks);

  /** A table of finished cells. */
  abstract String table(List<String> header, List<List<String>> rows);

  /** Blocks, with an empty line between them. */
  public final String blocks(List<Block> blocks) {
    return joined("\n\n", blocks);
  }

  private String joined(String between, List<Block> blocks) {
    List<String> texts = new ArrayList<>();
    boolean another = false;
    @Nullable Block before = null;
    for (Block block : blocks) {
      another = block instanceof Block.Listing listing && takesOther(listing, before, another);
      String text =
          block instanceof Block.Listing listing ? listing(listing, another) : block.accept(this);
      if (!text.isEmpty()) {
        texts.add(text);
        before = block;
      }
    }
    return String.join(between, texts);
  }

  /** Hyphens of lists that begin on the same line could be a rule. */
  private static boolean takesOther(
      Block.Listing listing, @Nullable Block before, boolean another) {
    if (before instanceof Block.Listing former && listing.ordered() == former.ordered()) {
      return !another;
    }
    return listing.items().stream()
        .anyMatch(item -> !item.isEmpty() && item.get(0) instanceof Block.Listing);
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
    return heading(heading.level() + 1, line -> line.prose(heading.content()));
  }

  @Override
  public final String visit(Block.Paragraph paragraph) {
    return paragraph(line -> line.prose(paragraph.content()));
  }

  @Override
  public final String visit(Block.Listing listing) {
    return listing(listing, false);
  }

  private String listing(Block.Listing listing, boolean another) {
    List<String> items = new ArrayList<>();
    String between = listing.tight() ? "\n" : "\n\n";
    for (List<Block> item : listing.items()) {
      String mark = mark(listing, items.size(), another) + " ";
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
    return below(line -> line.message(ProseHtml.ALERT.of(alert.kind())), alert.content());
  }

  @Override
  public final String visit(Block.Regional regional) {
    String regions = setting.phrases().names(ProseHtml.REGION, regional.regions());
    return below(line -> line.text(regions), regional.content());
  }

  @Override
  public final String visit(Block.Foreign foreign) {
    Language other = foreign.language();
    String name = setting.phrases().languageName(other.code());
    return quoted(
        paragraph(line -> line.strong(name))
            + "\n\n"
            + in(setting.in(other)).blocks(foreign.content()));
  }

  private String below(Piece heading, List<Block> blocks) {
    return quoted(paragraph(line -> line.strong(heading)) + "\n\n" + blocks(blocks));
  }

  @Override
  public final String visit(Block.Table table) {
    return table(cells(table.header()), table.rows().stream().map(this::cells).toList());
  }

  private List<String> cells(List<Block.Table.Cell> cells) {
    return cells.stream().map(cell -> cell(line -> line.prose(cell.content()))).toList();
  }

  /** A paragraph that is an interface text. */
  public final String message(MessageKey key, Object... values) {
    return paragraph(line -> line.message(key, values));
  }
}
