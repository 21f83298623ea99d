package optout.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import optout.address.Address;
import optout.language.Phrases;

/** Writes prose as Markdown with tables, as GitHub and others read it. */
public final class ProseMarkdown extends ProseText {
  /** Characters that may mean something wherever they stand. */
  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>#|~]");

  private static final int DEEPEST_HEADING = 6;

  /**
   * @param links turns a link's target into an absolute address
   */
  public ProseMarkdown(Phrases phrases, Labels labels, Function<Address.Accepted, String> links) {
    super(phrases, labels, links);
  }

  @Override
  public String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  @Override
  public String heading(int level, String line) {
    return "#".repeat(Math.min(level, DEEPEST_HEADING)) + " " + line;
  }

  @Override
  public String address(String address) {
    return "<" + address + ">";
  }

  @Override
  public String link(String line, String address) {
    return "[" + line + "](" + address + ")";
  }

  @Override
  public String picture(String address, String alternative) {
    return "![" + escaped(alternative) + "](" + address + ")";
  }

  @Override
  String emphasis(String line) {
    return "*" + line + "*";
  }

  @Override
  String bold(String line) {
    return "**" + line + "**";
  }

  @Override
  String code(String text) {
    return "`" + text + "`";
  }

  @Override
  String control(String text) {
    return strong(text);
  }

  @Override
  String lineBreak() {
    return "\\\n";
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
}
