package optout.markdown;

import java.util.Arrays;
import optout.problem.Position;

/** A text whose lines end in LF, and where in the file each of its characters stands. */
final class SourceText {
  private final String file;
  private final String text;
  private final int firstLine;
  private final int[] lineStarts;

  /**
   * @param written lines end in LF or CRLF
   * @param firstLine line of the file in which the text begins, from 1
   */
  SourceText(String file, String written, int firstLine) {
    this.file = file;
    this.text = written.replace("\r\n", "\n");
    this.firstLine = firstLine;
    this.lineStarts = lineStarts(text);
  }

  /** The text, with {@code \n} for each line end. */
  String text() {
    return text;
  }

  int lineCount() {
    return lineStarts.length;
  }

  /** Offset at which a line begins; lines count from 0. */
  int lineStart(int line) {
    return lineStarts[line];
  }

  /** A line without its end; lines count from 0. */
  String line(int line) {
    boolean last = line + 1 == lineStarts.length;
    return text.substring(lineStarts[line], last ? text.length() : lineStarts[line + 1] - 1);
  }

  /** The line of an offset, from 0. */
  int lineAt(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The place of an offset in the file. */
  Position position(int offset) {
    int line = lineAt(offset);
    return new Position(file, firstLine + line, offset - lineStarts[line] + 1);
  }

  private static int[] lineStarts(String text) {
    int[] starts = new int[64];
    int lines = 1;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      if (lines == starts.length) {
        starts = Arrays.copyOf(starts, 2 * lines);
      }
      starts[lines++] = end + 1;
    }
    return Arrays.copyOf(starts, lines);
  }
}
