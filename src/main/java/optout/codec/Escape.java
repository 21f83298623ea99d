package optout.codec;

/** Escapes text for HTML and XML. */
public final class Escape {
  private Escape() {}

  /** Text, or an attribute's value in double quotes, as it is written in HTML and XML alike. */
  public static String markup(String text) {
    return escape(text, false);
  }

  /**
   * Text between the tags of HTML, with no more references than a browser needs: in markup shown as
   * text, the others are a tenth of the page.
   */
  public static String shownMarkup(String text) {
    return escape(text, true);
  }

  private static String escape(String text, boolean least) {
    StringBuilder escaped = new StringBuilder(text.length());
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String reference =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> least ? "" : "&gt;";
            case '"' -> least ? "" : "&quot;";
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
