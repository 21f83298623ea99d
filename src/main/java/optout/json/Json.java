package optout.json;

import java.util.Map;

/** Writes JSON (RFC 8259) from maps, lists, texts, numbers and truth values. */
public final class Json {
  private static final String INDENT = "  ";

  private final StringBuilder json = new StringBuilder();

  private Json() {}

  /** The document, indented, in the order of the maps, ended by a line break. */
  public static String write(Object value) {
    Json writer = new Json();
    writer.value(value, "\n");
    return writer.json.append('\n').toString();
  }

  private void value(Object value, String line) {
    if (value instanceof Map<?, ?> map) {
      String inner = line + INDENT;
      String separator = "";
      json.append('{');
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.append(separator).append(inner);
        text(String.valueOf(entry.getKey()));
        json.append(": ");
        value(entry.getValue(), inner);
        separator = ",";
      }
      json.append(map.isEmpty() ? "" : line).append('}');
    } else if (value instanceof Iterable<?> items) {
      String inner = line + INDENT;
      String separator = "";
      json.append('[');
      for (Object item : items) {
        json.append(separator).append(inner);
        value(item, inner);
        separator = ",";
      }
      json.append(separator.isEmpty() ? "" : line).append(']');
    } else if (value instanceof Number || value instanceof Boolean) {
      json.append(value);
    } else {
      text(value.toString());
    }
  }

  private void text(String text) {
    json.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        json.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f || Character.isSurrogate(c)) {
        String hex = Integer.toHexString(c);
        json.append("\\u").append("0".repeat(4 - hex.length())).append(hex);
      } else {
        json.append(c);
      }
    }
    json.append('"');
  }
}
