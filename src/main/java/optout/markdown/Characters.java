package optout.markdown;

import optout.problem.ProblemCode;
import optout.problem.Visible;

/**
 * Characters that prose must not contain: those that hide text, or make it read otherwise than it
 * is stored (Unicode Technical Report 36, "Trojan source").
 */
final class Characters {
  private Characters() {}

  /** Reports each forbidden character. */
  static void check(SourceText source, Report report) {
    String text = source.text();
    int point;
    for (int i = 0; i < text.length() && !report.isFull(); i += Character.charCount(point)) {
      point = text.charAt(i);
      if (!isPlain(point)) {
        point = text.codePointAt(i);
        check(point, i, report);
      }
    }
  }

  /** Reports the forbidden characters that a character reference stands for. */
  static void check(String decoded, int offset, Report report) {
    decoded.codePoints().forEach(point -> check(point, offset, report));
  }

  private static void check(int point, int offset, Report report) {
    if (isPlain(point) || !isForbidden(point)) {
      return;
    }
    String message =
        point == 0xFFFD
            ? "the character U+FFFD stands for one that was lost"
            : "the character " + Visible.name(point) + " cannot be seen";
    String hint = point == 0xFFFD ? "save the file as UTF-8" : "delete it";
    report.error(offset, ProblemCode.MARKDOWN_CHARACTER, message, hint);
  }

  private static boolean isPlain(int point) {
    return (point >= ' ' && point < 0x7F) || point == '\n';
  }

  /** Joiners, soft hyphens and the marks that right-to-left writing needs are not forbidden. */
  private static boolean isForbidden(int point) {
    if (Character.isISOControl(point)) {
      return point != '\n' && point != '\t';
    }
    boolean noncharacter = (point & 0xFFFE) == 0xFFFE || isIn(point, 0xFDD0, 0xFDEF);
    boolean bidiControl = isIn(point, 0x202A, 0x202E) || isIn(point, 0x2066, 0x2069);
    boolean invisible =
        point == 0x200B || point == 0xFEFF || isIn(point, 0x2060, 0x206F) || isTag(point);
    boolean lineEnd = point == 0x2028 || point == 0x2029;
    boolean annotation = isIn(point, 0xFFF9, 0xFFFD);
    boolean half = isIn(point, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    return noncharacter || bidiControl || invisible || lineEnd || annotation || half;
  }

  private static boolean isTag(int point) {
    return isIn(point, 0xE0000, 0xE007F);
  }

  private static boolean isIn(int point, int first, int last) {
    return point >= first && point <= last;
  }
}
