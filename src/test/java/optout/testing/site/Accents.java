package optout.testing.site;

/** Accents on English letters, so that what was not translated is seen, and can still be read. */
public final class Accents {
  /** The letters with accents that there are. */
  public static final String LETTERS = "ÅÉÎÖÛåéîöûñçšž";

  private static final String PLAIN = "AEIOUaeiouncsz";

  private Accents() {}

  /** The text with accents on all letters that have some; it is as long as before. */
  public static String on(String text) {
    StringBuilder accented = new StringBuilder();
    for (char letter : text.toCharArray()) {
      int at = PLAIN.indexOf(letter);
      accented.append(at < 0 ? letter : LETTERS.charAt(at));
    }
    return accented.toString();
  }
}
