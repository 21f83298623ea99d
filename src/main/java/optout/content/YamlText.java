package optout.content;

import java.util.Locale;
import optout.model.Visible;

/** Writes texts for YAML. */
final class YamlText {
  private YamlText() {}

  /** A text that YAML takes for nothing else, with what cannot be seen spelt out. */
  static String quoted(String text) {
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
