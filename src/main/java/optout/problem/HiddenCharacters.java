package optout.problem;

/**
 * Characters that no text may contain: those that hide text, that make it read otherwise than it is
 * stored (Unicode Technical Report 36, "Trojan source"), or that mean nothing to anybody else.
 */
public final class HiddenCharacters {
  private static final int LOST = 0xFFFD;

  private HiddenCharacters() {}

  /** Joiners, soft hyphens and the marks that right-to-left writing needs are not among them. */
  public static boolean contain(int point) {
    if (Character.isISOControl(point)) {
      return point != '\n' && point != '\t';
    }
    boolean noncharacter = (point & 0xFFFE) == 0xFFFE || isIn(point, 0xFDD0, 0xFDEF);
    boolean bidiControl = isIn(point, 0x202A, 0x202E) || isIn(point, 0x2066, 0x2069);
    boolean invisible =
        point == 0x200B || point == 0xFEFF || isIn(point, 0x2060, 0x206F) || isTag(point);
    boolean lineEnd = point == 0x2028 || point == 0x2029;
    boolean annotation = isIn(point, 0xFFF9, LOST);
    boolean half = isIn(point, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    return noncharacter
        || bidiControl
        || invisible
        || lineEnd
        || annotation
        || half
        || isPrivate(point);
  }

  /** Message about one of them. */
  public static String message(int point) {
    String name = "the character " + Visible.name(point);
    if (point == LOST) {
      return name + " stands for one that was lost";
    }
    return name + (isPrivate(point) ? " means something in one font alone" : " cannot be seen");
  }

  /** Hint at what to do about one of them. */
  public static String hint(int point) {
    if (point == LOST) {
      return "save the file as UTF-8";
    }
    return isPrivate(point) ? "write it in words" : "delete it";
  }

  /**
   * The name of a space that is no plain one, such as {@code a no-break space, U+00A0}, which looks
   * like one but means nothing in Markdown and YAML; empty for all other characters.
   */
  public static String space(int point) {
    if (point == ' ' || Character.getType(point) != Character.SPACE_SEPARATOR) {
      return "";
    }
    boolean noBreak = point == 0xA0 || point == 0x2007 || point == 0x202F;
    return (noBreak ? "a no-break space, " : "a special space, ") + Visible.name(point);
  }

  private static boolean isPrivate(int point) {
    return Character.getType(point) == Character.PRIVATE_USE && (point & 0xFFFE) != 0xFFFE;
  }

  private static boolean isTag(int point) {
    return isIn(point, 0xE0000, 0xE007F);
  }

  private static boolean isIn(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
