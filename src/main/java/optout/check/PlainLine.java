package optout.check;

import java.util.ArrayList;
import java.util.List;
import optout.model.Inline;
import optout.problem.Position;

/**
 * A line of prose as plain text, whatever of it is stressed or linked. What is no text of the
 * writer's, such as a label, is one character that no text has; so is nothing found across it.
 */
final class PlainLine implements Inline.Visitor<PlainLine> {
  private static final char OTHER = '\uFFFC';

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> starts = new ArrayList<>();
  private final List<Position> places = new ArrayList<>();

  private PlainLine() {}

  static PlainLine of(List<Inline> line) {
    return new PlainLine().add(line);
  }

  private PlainLine add(List<Inline> line) {
    line.forEach(inline -> inline.accept(this));
    return this;
  }

  private PlainLine addOther() {
    text.append(OTHER);
    return this;
  }

  @Override
  public PlainLine visit(Inline.Text part) {
    starts.add(text.length());
    places.add(part.at());
    text.append(part.text().replace('\n', ' '));
    addLineEnds(part);
    return this;
  }

  @Override
  public PlainLine visit(Inline.Emphasis emphasis) {
    return add(emphasis.content());
  }

  @Override
  public PlainLine visit(Inline.Strong strong) {
    return add(strong.content());
  }

  @Override
  public PlainLine visit(Inline.Code code) {
    return addOther();
  }

  @Override
  public PlainLine visit(Inline.Link link) {
    return add(link.content());
  }

  @Override
  public PlainLine visit(Inline.LabelRef label) {
    return addOther();
  }

  @Override
  public PlainLine visit(Inline.QuotedLabel quoted) {
    return addOther();
  }

  @Override
  public PlainLine visit(Inline.Citation citation) {
    return addOther();
  }

  @Override
  public PlainLine visit(Inline.Blank blank) {
    return addOther();
  }

  @Override
  public PlainLine visit(Inline.LawRef law) {
    return addOther();
  }

  @Override
  public PlainLine visit(Inline.Break lineBreak) {
    return addOther();
  }

  @Override
  public PlainLine visit(Inline.Foreign foreign) {
    return add(foreign.content());
  }

  /** The lines of the file behind the first one; indented as the first part of the prose's line. */
  private void addLineEnds(Inline.Text part) {
    int begin = text.length() - part.text().length();
    int line = part.at().line();
    for (int end = part.text().indexOf('\n'); end >= 0; end = part.text().indexOf('\n', end + 1)) {
      line++;
      starts.add(begin + end + 1);
      places.add(new Position(part.at().file(), line, places.get(0).column()));
    }
  }

  String text() {
    return text.toString();
  }

  /** The place in the file of a character of a text. */
  Position position(int index) {
    int part = starts.size() - 1;
    while (starts.get(part) > index) {
      part--;
    }
    Position start = places.get(part);
    return new Position(start.file(), start.line(), start.column() + index - starts.get(part));
  }
}
