package optout.prose;

import optout.model.Inline;

/** Collects a line of plain text. Controls are in quotation marks. */
final class PlainLine extends TextLine {
  private final StringBuilder line = new StringBuilder();

  PlainLine(Setting setting) {
    super(setting);
  }

  @Override
  public TextLine text(String text) {
    line.append(text.replace('\n', ' '));
    return this;
  }

  @Override
  public TextLine strong(Piece content) {
    content.addTo(this);
    return this;
  }

  @Override
  TextLine emphasis(Piece content) {
    content.addTo(this);
    return this;
  }

  @Override
  TextLine control(String text) {
    return text(setting.phrases().quote(text));
  }

  @Override
  public TextLine address(String address) {
    return text(address);
  }

  @Override
  public TextLine link(Piece content, String address) {
    content.addTo(this);
    return text(" (" + address + ")");
  }

  @Override
  public TextLine visit(Inline.Code code) {
    return text(code.text());
  }

  @Override
  public TextLine visit(Inline.Break lineBreak) {
    line.append('\n');
    return this;
  }

  @Override
  public String toString() {
    return line.toString();
  }
}
