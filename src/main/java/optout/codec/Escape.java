package optout.codec;

/** Escapes text for HTML and XML. */
public final class Escape {
  private Escape() {}

  /** Text, or an attribute's value in double quotes, as it is written in HTML and XML alike. */
  public static String markup(String text) {
    StringBuilder escaped = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String reference =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!reference.isEmpty()) {
        escaped.append(text, done, i).append(reference);
        done = i + 1;
      }
    }
    return done == 0 ? text : escaped.append(text, done, text.length()).toString();
  }
}
