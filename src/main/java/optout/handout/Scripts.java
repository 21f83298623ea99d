package optout.handout;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Scripts whose text is right on paper if each of its characters is; Indic ones, say, join them.
 */
final class Scripts {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW);

  /**
   * The shapes that Arabic letters take beside others, by letter; looked up by Arabic text alone.
   */
  private static final class Shapes {
    private static final int FIRST = 0xFB50;
    private static final int LAST = 0xFEFC;
    static final Map<Integer, List<Integer>> BY_LETTER = byLetter();

    private static Map<Integer, List<Integer>> byLetter() {
      Map<Integer, List<Integer>> shapes = new HashMap<>();
      for (int shape = FIRST; shape <= LAST; shape++) {
        String letter = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
        if (letter.length() == 1 && isArabic(letter.charAt(0)) && letter.charAt(0) != shape) {
          shapes.computeIfAbsent((int) letter.charAt(0), key -> new ArrayList<>()).add(shape);
        }
      }
      return Map.copyOf(shapes);
    }
  }

  private Scripts() {}

  /** Tells whether text in the character's script can be printed at all. */
  static boolean canWrite(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return SCRIPTS.contains(script)
        && (!isArabic(character)
            || !Character.isLetter(character)
            || Shapes.BY_LETTER.containsKey(character));
  }

  /** The characters that stand for a letter's shapes beside others. */
  static List<Integer> shapes(int character) {
    return isArabic(character) ? Shapes.BY_LETTER.getOrDefault(character, List.of()) : List.of();
  }

  private static boolean isArabic(int character) {
    return UnicodeScript.of(character) == UnicodeScript.ARABIC;
  }
}
