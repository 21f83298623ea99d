package optout.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.problem.HiddenCharacters;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Finds paragraphs that were meant to be something else. */
final class ParagraphCheck {
  private static final String OTHER_SPACE = "[\\p{Zs}&&[^ ]]";
  private static final Pattern DELIMITER_ROW =
      Pattern.compile("[ \t>]*+\\|?+[ \t]*+:?+-++:?+[ \t]*+(?:\\|[ \t]*+:?+-*+:?+[ \t]*+)++");

  /** Hyphens are not the only dashes, nor plain spaces the only ones. */
  private static final Pattern LIKE_A_DELIMITER_ROW =
      Pattern.compile("[ \t>]*+(?=[^|]*+\\|)(?=[^\\p{Pd}−]*+[\\p{Pd}−])[\\p{Pd}−:|\t\\p{Zs}]++");

  private static final Pattern HEADING = Pattern.compile("#{1,6}+[^# \t].*+");
  private static final Pattern ITEM =
      Pattern.compile(
          "[ \t]*+(?:"
              + OTHER_SPACE
              + "\\p{Zs}*+(?:[-*+]|[0-9]{1,9}+[.)])[ \t\\p{Zs}]"
              + "|[-*+]"
              + OTHER_SPACE
              + ").*+");
  private static final Pattern NUMBER =
      Pattern.compile("[ \t]*+[0-9]{1,9}+[.)]" + OTHER_SPACE + ".*+");

  private final SourceText source;
  private final Report report;

  ParagraphCheck(SourceText source, Report report) {
    this.source = source;
    this.report = report;
  }

  void check(Paragraph paragraph) {
    int first = source.lineAt(paragraph.getStartOffset());
    int last = source.lineAt(Math.max(paragraph.getEndOffset() - 1, paragraph.getStartOffset()));
    for (int line = first; line <= last; line++) {
      checkTable(line);
      checkLine(line == first ? paragraph.getStartOffset() : text(line), line, line == first);
    }
  }

  private void checkTable(int line) {
    String text = source.line(line);
    if (DELIMITER_ROW.matcher(text).matches()) {
      report.error(
          source.lineStart(line),
          ProblemCode.MARKDOWN_TABLE,
          "this line belongs to a table, but there is none",
          "put a blank line before the header, and give both lines the same number of columns");
    } else if (LIKE_A_DELIMITER_ROW.matcher(text).matches()) {
      int odd = 0;
      while (odd < text.length() && text.charAt(odd) < 0x7F) {
        odd++;
      }
      if (odd < text.length()) {
        report.error(
            source.lineStart(line) + odd,
            ProblemCode.MARKDOWN_TABLE,
            "this line would make a table, if it were not for " + named(text.charAt(odd)),
            "write it with hyphens and plain spaces, as in |---|---|");
      }
    }
  }

  private static String named(char character) {
    String space = HiddenCharacters.space(character);
    return space.isEmpty()
        ? "the character " + character + " (" + Visible.name(character) + ")"
        : space;
  }

  /** Index at which the text of a line begins, behind the marks of quotations. */
  private int text(int line) {
    int start = source.lineStart(line);
    int end = start + source.line(line).length();
    while (start < end && " \t>".indexOf(source.text().charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private void checkLine(int offset, int line, boolean isFirst) {
    String text =
        source.text().substring(offset, source.lineStart(line) + source.line(line).length());
    if (isFirst) {
      checkHeading(offset, text);
    }
    if (ITEM.matcher(text).matches() || (isFirst && NUMBER.matcher(text).matches())) {
      Matcher space = Pattern.compile(OTHER_SPACE).matcher(text);
      if (space.find()) {
        report.error(
            offset + space.start(),
            ProblemCode.MARKDOWN_SPACE,
            "this is " + HiddenCharacters.space(text.charAt(space.start())) + ", so no list begins",
            "type a plain space in its place; write a backslash before the mark for a text");
      }
    }
    ForeignNotation.in(text)
        .ifPresent(
            notation ->
                report.error(
                    offset,
                    ProblemCode.MARKDOWN_FOREIGN,
                    "'" + notation.shown() + "' is a notation of other programs",
                    notation.hint() + "; write a backslash before it for the characters"));
  }

  private void checkHeading(int offset, String start) {
    String marks = start.substring(0, start.length() - start.replaceFirst("^#++", "").length());
    boolean isMeant = start.startsWith("##") || start.contains("{#");
    if (!HEADING.matcher(start).matches()) {
      return;
    }
    String space = HiddenCharacters.space(start.charAt(marks.length()));
    if (isMeant || !space.isEmpty()) {
      report.error(
          offset,
          ProblemCode.MARKDOWN_HEADING_SPACE,
          "'" + Visible.of(start) + "' is not a heading",
          (space.isEmpty()
                  ? "put a space behind " + marks
                  : "put a plain space behind " + marks + " in the place of " + space)
              + ", or write \\# for the character #");
    }
  }
}
