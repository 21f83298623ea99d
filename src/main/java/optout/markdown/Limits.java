package optout.markdown;

import optout.problem.ProblemCode;

/**
 * Limits of a text. Flexmark takes time or stack that grows with the square of some of these
 * numbers; no text that people write comes near them.
 */
final class Limits {
  /** Maximum depth of quotations, lists, emphasis and links. */
  static final int NESTING = 32;

  /** Each is shown as a text that may be forty times as long. */
  static final int REFERENCES = 5_000;

  /** Cells of all tables of a text, those included that a row leaves out. */
  static final int CELLS = 20_000;

  private static final int CHARACTERS = 1 << 20;
  private static final int LINES = 20_000;
  private static final int LINES_WITHOUT_BLANK = 2_000;
  private static final int EMPHASIS_WITHOUT_BLANK = 2_000;
  private static final int BRACKETS_WITHOUT_BLANK = 10_000;
  private static final int CELLS_WITHOUT_BLANK = 10_000;
  private static final int MARKERS_IN_A_ROW = 100;

  private Limits() {}

  /** Tells whether the text keeps the limits; if not, reports the first one it breaks. */
  static boolean hold(SourceText source, Report report) {
    if (source.text().length() > CHARACTERS) {
      report.error(
          0,
          ProblemCode.MARKDOWN_TOO_LONG,
          "the text is longer than " + CHARACTERS + " characters",
          "");
      return false;
    }
    if (source.lineCount() > LINES) {
      report.error(
          source.lineStart(LINES),
          ProblemCode.MARKDOWN_TOO_LONG,
          "the text has more than " + LINES + " lines",
          "");
      return false;
    }
    Run run = new Run();
    for (int i = 0; i < source.lineCount(); i++) {
      String line = source.line(i);
      String broken = run.add(line);
      if (!broken.isEmpty()) {
        report.error(
            source.lineStart(i),
            ProblemCode.MARKDOWN_TOO_COMPLEX,
            broken + " without a blank line",
            "put blank lines between the parts");
        return false;
      }
      if (containerMarkers(line) > MARKERS_IN_A_ROW && !isRule(line)) {
        reportDepth(source.lineStart(i), report);
        return false;
      }
    }
    return true;
  }

  /** Neighbouring lines that may be one paragraph, list or table. */
  private static final class Run {
    private int lines;
    private int emphasis;
    private int brackets;
    private int cells;

    /** Counts one more line; says which limit it breaks, if any. */
    String add(String line) {
      if (line.isBlank()) {
        lines = 0;
        emphasis = 0;
        brackets = 0;
        cells = 0;
        return "";
      }
      lines++;
      char before = 0;
      for (int i = 0; i < line.length(); i++) {
        char c = line.charAt(i);
        switch (c) {
          case '*', '_' -> emphasis += c == before ? 0 : 1;
          case '[', ']' -> brackets++;
          case '|' -> cells++;
          default -> {}
        }
        before = c;
      }
      return broken();
    }

    private String broken() {
      if (lines > LINES_WITHOUT_BLANK) {
        return "more than " + LINES_WITHOUT_BLANK + " lines";
      }
      if (emphasis > EMPHASIS_WITHOUT_BLANK) {
        return "more than " + EMPHASIS_WITHOUT_BLANK + " marks of emphasis";
      }
      if (brackets > BRACKETS_WITHOUT_BLANK) {
        return "more than " + BRACKETS_WITHOUT_BLANK + " square brackets";
      }
      return cells > CELLS_WITHOUT_BLANK ? "more than " + CELLS_WITHOUT_BLANK + " cells" : "";
    }
  }

  static void reportMany(int offset, String what, Report report) {
    report.error(
        offset,
        ProblemCode.MARKDOWN_TOO_COMPLEX,
        "more than " + what + " in this text",
        "split it into several");
  }

  static void reportDepth(int offset, Report report) {
    report.error(
        offset,
        ProblemCode.MARKDOWN_TOO_DEEP,
        "more than " + NESTING + " levels inside each other",
        "");
  }

  /** Number of quotations and list items that could begin in this line. */
  private static int containerMarkers(String line) {
    int markers = 0;
    boolean digits = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      boolean spaceFollows = i + 1 == line.length() || isSpace(line.charAt(i + 1));
      boolean bullet = (c == '-' || c == '*' || c == '+') && spaceFollows;
      boolean number = (c == '.' || c == ')') && digits && spaceFollows;
      boolean digit = c >= '0' && c <= '9';
      if (c == '>' || bullet || number) {
        markers++;
      } else if (!digit && !isSpace(c)) {
        break;
      }
      digits = digit;
    }
    return markers;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }

  /** A line between two parts may be as long as it likes. */
  private static boolean isRule(String line) {
    String marks = line.replace(" ", "").replace("\t", "");
    return !marks.isEmpty()
        && "*-_".indexOf(marks.charAt(0)) >= 0
        && marks.chars().allMatch(c -> c == marks.charAt(0));
  }
}
