package optout.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import optout.address.Address;
import optout.language.Phrases;
import optout.model.Block;
import optout.prose.TextLine.Piece;

/** Writes prose as plain text, as e-mails and chats show it. */
public final class ProsePlain extends ProseText {
  /**
   * @param links turns a link's target into an absolute address
   */
  public ProsePlain(Phrases phrases, Labels labels, Function<Address.Accepted, String> links) {
    super(new TextLine.Setting(phrases, labels, links));
  }

  private ProsePlain(TextLine.Setting setting) {
    super(setting);
  }

  @Override
  ProseText in(TextLine.Setting other) {
    return new ProsePlain(other);
  }

  @Override
  public String paragraph(Piece content) {
    PlainLine line = new PlainLine(setting);
    content.addTo(line);
    return line.toString();
  }

  @Override
  public String heading(int level, Piece content) {
    return paragraph(content);
  }

  @Override
  public String picture(String address, String alternative) {
    return "";
  }

  @Override
  String cell(Piece content) {
    return paragraph(content);
  }

  @Override
  String mark(Block.Listing listing, int item, boolean another) {
    return listing.ordered() ? (long) listing.start() + item + "." : "-";
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
        lines.add((i == 0 ? "- " : "  ") + header.get(i) + setting.phrases().colon() + row.get(i));
      }
    }
    return String.join("\n", lines);
  }

  @Override
  public String visit(Block.CodeBlock code) {
    return indented("    ", "    ", code.text().stripTrailing());
  }

  @Override
  public String visit(Block.Rule rule) {
    return "---";
  }
}
