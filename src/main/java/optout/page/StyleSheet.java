package optout.page;

/** Leaves out of a style sheet what only those who write it need: comments, and how it is set. */
final class StyleSheet {
  private StyleSheet() {}

  /**
   * The same rules without comments, indentation and empty lines.
   *
   * @param css whose strings end in the line they begin in
   */
  static String published(String css) {
    return withoutComments(css)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .map(line -> line + "\n")
        .reduce("", String::concat);
  }

  private static String withoutComments(String css) {
    StringBuilder rules = new StringBuilder();
    char quote = 0;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (quote == 0 && css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        i = end < 0 ? css.length() : end + 1;
        continue;
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == '\\') {
        rules.append(c);
        i++;
        c = i < css.length() ? css.charAt(i) : '\n';
      } else if (c == quote || c == '\n') {
        quote = 0;
      }
      rules.append(c);
    }
    return rules.toString();
  }
}
