package optout.content;

import optout.problem.Position;

/**
 * Finds the line and column of an offset. The YAML parser counts code points, an editor UTF-16
 * units.
 *
 * <p>Offsets are best asked for in rising order: the text is then walked through once.
 */
final class Places {
  private final String file;
  private final String text;
  private int codePoints;
  private int offset;
  private int line = 1;
  private int lineStart;

  Places(String file, String text) {
    this.file = file;
    this.text = text;
  }

  /**
   * The position of a code point.
   *
   * @param index its number from 0; beyond the end counts as the end
   */
  Position at(int index) {
    if (index < codePoints) {
      codePoints = 0;
      offset = 0;
      line = 1;
      lineStart = 0;
    }
    while (codePoints < index && offset < text.length()) {
      boolean endsLine = endsLine();
      offset = text.offsetByCodePoints(offset, 1);
      codePoints++;
      if (endsLine) {
        line++;
        lineStart = offset;
      }
    }
    return new Position(file, line, offset - lineStart + 1);
  }

  /**
   * A code point; -1 beyond the end.
   *
   * @param index its number from 0
   */
  int characterAt(int index) {
    at(index);
    return offset < text.length() ? text.codePointAt(offset) : -1;
  }

  /** A line without its end, by its number from 1; empty where there is none. */
  String line(int number) {
    return text.lines().skip(Math.max(0, number - 1L)).findFirst().orElse("");
  }

  private boolean endsLine() {
    char c = text.charAt(offset);
    return c == '\n' || (c == '\r' && !text.startsWith("\n", offset + 1));
  }
}
