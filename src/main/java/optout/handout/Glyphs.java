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
 * Which characters come out right on paper: those that a font has, in all the shapes they take
 * beside others, of scripts that need no more than that.
 */
final class Glyphs {
  /** Scripts whose text is right if each character is; Indic ones, for example, join them. */
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.INHERITED,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARABIC,
          UnicodeScript.HEBREW);

  private static final int FIRST_SHAPE = 0xFB50;
  private static final int LAST_SHAPE = 0xFEFC;

  private final List<Fonts.Face> faces;
  private final Map<Integer, List<Integer>> shapes = new HashMap<>();

  /** Reads what the fonts of one weight have. */
  Glyphs(List<Fonts.Face> faces) {
    this.faces = faces;
    for (int shape = FIRST_SHAPE; shape <= LAST_SHAPE; shape++) {
      String letter = Normalizer.normalize(Character.toString(shape), Normalizer.Form.NFKC);
      if (letter.length() == 1 && isArabic(letter.charAt(0)) && letter.charAt(0) != shape) {
        shapes.computeIfAbsent((int) letter.charAt(0), key -> new ArrayList<>()).add(shape);
      }
    }
  }

  /** Whether text in the character's script can be printed at all. */
  boolean canWrite(int character) {
    UnicodeScript script = UnicodeScript.of(character);
    return SCRIPTS.contains(script)
        && (!isArabic(character)
            || !Character.isLetter(character)
            || shapes.containsKey(character));
  }

  private static boolean isArabic(int character) {
    return UnicodeScript.of(character) == UnicodeScript.ARABIC;
  }

  /** Whether a font has the character in all its shapes. */
  boolean has(int character) {
    return inFont(character)
        && shapes.getOrDefault(character, List.of()).stream().allMatch(this::inFont);
  }

  private boolean inFont(int character) {
    return faces.stream().anyMatch(face -> face.characters().getGlyphId(character) != 0);
  }

  /** Whether the character is a sign for programs and shows nothing itself. */
  static boolean isSilent(int character) {
    return Character.getType(character) == Character.FORMAT || Character.isWhitespace(character);
  }
}
