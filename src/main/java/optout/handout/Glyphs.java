package optout.handout;

import java.util.List;

/** Characters that a font has, in all the shapes they take beside others. */
final class Glyphs {
  private final List<Fonts.Face> faces;

  /** Reads what the fonts of one weight have. */
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
    return Character.getType(character) == Character.FORMAT || Character.isWhitespace(character);
  }
}
