package optout.language;

import com.ibm.icu.util.ULocale;

/** Particulars of a language that nobody has to write down, by Unicode CLDR. */
public final class Tongue {
  private Tongue() {}

  /** Tells whether a language is written from right to left. */
  public static boolean isRightToLeft(String tag) {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }

  /** Name of a language in itself. */
  public static String nativeName(String tag) {
    return ULocale.getDisplayName(tag, tag);
  }
}
