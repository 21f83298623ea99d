package optout.translate;

import java.util.ArrayList;
import java.util.List;
import optout.problem.Position;

/** A text of a PO file, and where in the file each of its characters stands. */
final class PoText {
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>();
  private Position end;

  /** Characters that stand one after the other, from an offset of the text on. */
  private record Run(int offset, Position at) {}

  PoText(Position at) {
    end = at;
  }

  /** Adds characters that stand together at a place. */
  void add(String characters, Position at, int width) {
    runs.add(new Run(text.length(), at));
    text.append(characters);
    end = new Position(at.file(), at.line(), at.column() + width);
  }

  String text() {
    return text.toString();
  }

  /** The place of a character of the text, or of its end. */
  Position at(int offset) {
    if (offset >= text.length()) {
      return end;
    }
    Run found = runs.get(0);
    for (Run run : runs) {
      found = run.offset() <= offset ? run : found;
    }
    return new Position(
        found.at().file(), found.at().line(), found.at().column() + offset - found.offset());
  }

  /** Place of a line and column of the text, both from 1. */
  Position at(int line, int column) {
    int start = 0;
    for (int i = 1; i < line; i++) {
      start = text.indexOf("\n", start) + 1;
    }
    return at(start + column - 1);
  }

  Position start() {
    return at(0);
  }
}
