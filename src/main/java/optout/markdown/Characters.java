package optout.markdown;

import optout.problem.HiddenCharacters;
import optout.problem.ProblemCode;

/** Finds characters that prose must not contain. */
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
    if (!isPlain(point) && HiddenCharacters.contain(point)) {
      report.error(
          offset,
          ProblemCode.MARKDOWN_CHARACTER,
          HiddenCharacters.message(point),
          HiddenCharacters.hint(point));
    }
  }

  private static boolean isPlain(int point) {
    return (point >= ' ' && point < 0x7F) || point == '\n';
  }
}
