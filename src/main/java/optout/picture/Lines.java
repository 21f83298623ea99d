package optout.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Breaks a text into lines that fit a width. */
final class Lines {
  private Lines() {}

  /**
   * The lines, each at most as wide as asked; a word that is wider by itself is broken.
   *
   * @param measure gives the width of a text on one line
   */
  static List<String> of(String text, ToDoubleFunction<String> measure, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split("\\s+", -1)) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (measure.applyAsDouble(longer) <= width) {
        line.setLength(0);
        line.append(longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      String rest = word;
      while (measure.applyAsDouble(rest) > width) {
        int end = fitting(rest, measure, width);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end);
      }
      line.setLength(0);
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** Number of UTF-16 units of a word that fit; at least one character, never half of one. */
  private static int fitting(String word, ToDoubleFunction<String> measure, double width) {
    int end = word.offsetByCodePoints(0, 1);
    while (end < word.length()) {
      int next = word.offsetByCodePoints(end, 1);
      if (measure.applyAsDouble(word.substring(0, next)) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
