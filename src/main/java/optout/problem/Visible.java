package optout.problem;

import java.util.Locale;
import java.util.stream.Collectors;

/** Quotes foreign text in messages, so that it can neither hide nor disturb what is around it. */
public final class Visible {
  private static final int LONGEST = 80;

  private Visible() {}

  /**
   * The text with everything invisible written out, {@code [U+202E]}, and cut after 80 characters.
   */
  public static String of(String text) {
    return of(text, LONGEST);
  }

  /** The same, cut after so many characters. */
  public static String of(String text, int longest) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (count++ == longest) {
        return shown.append('…').toString();
      }
      int point = text.codePointAt(i);
      if (isInvisible(point)) {
        shown.append('[').append(name(point)).append(']');
      } else {
        shown.appendCodePoint(point);
      }
    }
    return shown.toString();
  }

  /** A text of several lines with everything invisible but its line ends written out. */
  public static String lines(String text) {
    return text.lines()
        .map(line -> of(line, Integer.MAX_VALUE) + "\n")
        .collect(Collectors.joining());
  }

  /** The name of a character that is not shown itself: {@code U+202E}. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  /** Tells whether a character is a control or format character, a line end or half a character. */
  public static boolean isInvisible(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
