package optout.prose;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.address.Address;
import optout.language.Phrases;
import optout.model.Block;
import optout.prose.MarkdownLine.Place;
import optout.prose.TextLine.Piece;

/** Writes prose as Markdown with tables, as GitHub and others read it. */
public final class ProseMarkdown extends ProseText {
  /** Marks of a list, a heading's underline or a table, at the begin of a line. */
  private static final String BEGINS = "-+=:";

  private static final int DEEPEST_HEADING = 6;

  /** The highest number that begins a list. */
  private static final long MOST = 999_999_999;

  /** The shortest fence of a code block. */
  private static final int FENCE = 3;

  /**
   * @param links turns a link's target into an absolute address
   */
  public ProseMarkdown(Phrases phrases, Labels labels, Function<Address.Accepted, String> links) {
    super(new TextLine.Setting(phrases, labels, links));
  }

  private ProseMarkdown(TextLine.Setting setting) {
    super(setting);
  }

  @Override
  ProseText in(TextLine.Setting other) {
    return new ProseMarkdown(other);
  }

  private String line(Piece content, Set<Place> places) {
    MarkdownLine line = new MarkdownLine(setting, places);
    content.addTo(line);
    return line.toString();
  }

  @Override
  public String paragraph(Piece content) {
    return line(content, EnumSet.noneOf(Place.class))
        .lines()
        .map(ProseMarkdown::begun)
        .collect(Collectors.joining("\n"));
  }

  /** A line of a paragraph that nobody takes for the begin of something else. */
  private static String begun(String text) {
    String line = text.strip();
    int digits = 0;
    while (digits < line.length() && line.charAt(digits) >= '0' && line.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == line.length()) {
      return line;
    }
    char mark = line.charAt(digits);
    return (digits == 0 ? BEGINS.indexOf(mark) >= 0 : mark == '.' || mark == ')')
        ? line.substring(0, digits) + "\\" + line.substring(digits)
        : line;
  }

  @Override
  public String heading(int level, Piece content) {
    String line = line(content, EnumSet.of(Place.ONE_LINE));
    return "#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + line;
  }

  @Override
  public String picture(String address, String alternative) {
    return "!"
        + line(
            line -> line.link(inner -> inner.text(alternative), address),
            EnumSet.of(Place.ONE_LINE));
  }

  @Override
  String cell(Piece content) {
    return line(content, EnumSet.of(Place.ONE_LINE, Place.CELL));
  }

  @Override
  String mark(Block.Listing listing, int item, boolean another) {
    return listing.ordered()
        ? Math.min(listing.start() + (long) item, MOST) + (another ? ")" : ".")
        : another ? "+" : "-";
  }

  @Override
  String quoted(String blocks) {
    return indented("> ", "> ", blocks);
  }

  @Override
  String table(List<String> header, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    lines.add(row(header));
    lines.add("|" + " --- |".repeat(header.size()));
    rows.forEach(row -> lines.add(row(row)));
    return String.join("\n", lines);
  }

  private static String row(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }

  @Override
  public String visit(Block.CodeBlock code) {
    String text = code.text().stripTrailing();
    String fence = MarkdownLine.fence(text, FENCE);
    return fence + "\n" + text + "\n" + fence;
  }

  /** Not with hyphens, which would make a heading of a line before them. */
  @Override
  public String visit(Block.Rule rule) {
    return "***";
  }
}
