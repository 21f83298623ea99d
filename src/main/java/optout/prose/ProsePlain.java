package optout.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import optout.address.Address;
import optout.language.Phrases;

/** Writes prose as plain text, as e-mails and chats show it. */
public final class ProsePlain extends ProseText {
  /**
   * @param links turns a link's target into an absolute address
   */
  public ProsePlain(Phrases phrases, Labels labels, Function<Address.Accepted, String> links) {
    super(phrases, labels, links);
  }

  @Override
  public String escaped(String text) {
    return text;
  }

  @Override
  public String heading(int level, String line) {
    return line;
  }

  @Override
  public String address(String address) {
    return address;
  }

  @Override
  public String link(String line, String address) {
    return line + " (" + address + ")";
  }

  @Override
  public String picture(String address, String alternative) {
    return "";
  }

  @Override
  String emphasis(String line) {
    return line;
  }

  @Override
  String bold(String line) {
    return line;
  }

  @Override
  String code(String text) {
    return text;
  }

  @Override
  String control(String text) {
    return phrases.quote(text);
  }

  @Override
  String lineBreak() {
    return "\n";
  }

  @Override
  String quoted(String blocks) {
    return blocks;
  }

  /** Each row is a list item that says its columns. */
  @Override
  String table(List<String> header, List<List<String>> rows) {
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        lines.add((i == 0 ? "- " : "  ") + header.get(i) + ": " + row.get(i));
      }
    }
    return String.join("\n", lines);
  }
}
