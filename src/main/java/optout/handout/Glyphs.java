package optout.handout;

import java.text.Normalizer;
import java.util.List;
import optout.problem.Visible;

/** Characters that a font has, in all the shapes they take beside others. */
final class Glyphs {
  private static final int FIRST_SELECTOR = 0xFE00;
  private static final int LAST_SELECTOR = 0xFE0F;

  private final List<Fonts.Face> faces;

  /** Reads what the fonts have, one of each family. */
  Glyphs(List<Fonts.Face> faces) {
    this.faces = faces;
  }

  /** Tells whether the character comes out right on paper. */
  boolean has(int character) {
    return Scripts.canWrite(character)
        && inFont(character)
        && Scripts.shapes(character).stream().allMatch(this::inFont);
  }

  private boolean inFont(int character) {
    return faces.stream().anyMatch(face -> face.characters().getGlyphId(character) != 0);
  }

  /** Tells whether the character is a sign for programs and shows nothing itself. */
  static boolean isSilent(int character) {
    return Character.getType(character) == Character.FORMAT
        || Character.isWhitespace(character)
        || isSelector(character);
  }

  /** A text as it is drawn: of each letter and its marks one character, where there is one. */
  static String composed(String text) {
    StringBuilder drawn = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFC)
        .codePoints()
        .filter(character -> !isSelector(character))
        .forEach(drawn::appendCodePoint);
    return drawn.toString();
  }

  /** Tells whether it asks for one of the forms of the character before, such as in colour. */
  private static boolean isSelector(int character) {
    return character >= FIRST_SELECTOR && character <= LAST_SELECTOR;
  }

  /** Message on a character that no font has. */
  static String missing(int character) {
    return "no font of the handouts has the character '"
        + Visible.of(Character.toString(character))
        + "', "
        + Visible.name(character)
        + " "
        + Character.getName(character);
  }
}
