package optout.address;

/** Names of lower-case letters, digits and single hyphens between them: {@code open-settings}. */
public final class KebabCase {
  /** Most characters of a name that is a folder in addresses. */
  public static final int LONGEST_SLUG = 80;

  private KebabCase() {}

  /** Tells whether the text is such a name, and short enough for a folder in addresses. */
  public static boolean isSlug(String text) {
    return text.length() <= LONGEST_SLUG && matches(text);
  }

  /** Tells whether the text is such a name. */
  public static boolean matches(String text) {
    boolean hyphenAllowed = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!word && !(c == '-' && hyphenAllowed)) {
        return false;
      }
      hyphenAllowed = word;
    }
    return hyphenAllowed;
  }
}
