package optout.content;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import optout.problem.Visible;

/**
 * Writes texts for YAML that goes between the lines of files that people wrote, or is laid out as
 * they would. A generator of Jackson's writes whole documents in a layout of its own, and leaves
 * marks of direction and other characters that cannot be seen in its quotes as they are, unless
 * everything beyond ASCII is spelt out.
 */
public final class YamlText {
  private static final Pattern WORD = Pattern.compile("[a-z]++");

  /** Words that are no text without quotes, by the core schema of YAML 1.2. */
  private static final Set<String> VALUES = Set.of("null", "true", "false");

  private YamlText() {}

  /** A text that YAML takes for nothing else: one word as it is, all else in quotes. */
  public static String of(String text) {
    return WORD.matcher(text).matches() && !VALUES.contains(text) ? text : quoted(text);
  }

  /** A text in quotes, with what cannot be seen spelt out. */
  public static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              if (point == '"' || point == '\\') {
                quoted.append('\\').appendCodePoint(point);
              } else if (Visible.isInvisible(point)) {
                quoted.append(String.format(Locale.ROOT, "\\U%08X", point));
              } else {
                quoted.appendCodePoint(point);
              }
            });
    return quoted.append('"').toString();
  }
}
