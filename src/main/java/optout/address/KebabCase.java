package optout.address;

/** Names of lower-case letters, digits and single hyphens between them: {@code open-settings}. */
public final class KebabCase {
  private KebabCase() {}

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
