package optout.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import java.util.regex.Pattern;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Finds paragraphs that were meant to be something else. */
final class ParagraphCheck {
  private static final Pattern DELIMITER_ROW =
      Pattern.compile("[ \t>]*+\\|?+[ \t]*+:?+-++:?+[ \t]*+(?:\\|[ \t]*+:?+-*+:?+[ \t]*+)++");
  private static final Pattern HEADING = Pattern.compile("#{1,6}+[^# \t].*+");

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
      if (DELIMITER_ROW.matcher(source.line(line)).matches()) {
        report.error(
            source.lineStart(line),
            ProblemCode.MARKDOWN_TABLE,
            "this line belongs to a table, but there is none",
            "put a blank line before the header, and give both lines the same number of columns");
      }
    }
    String start =
        source.line(first).substring(paragraph.getStartOffset() - source.lineStart(first));
    if (HEADING.matcher(start).matches() && (start.startsWith("##") || start.contains("{#"))) {
      String marks = start.substring(0, start.length() - start.replaceFirst("^#++", "").length());
      report.error(
          paragraph.getStartOffset(),
          ProblemCode.MARKDOWN_HEADING_SPACE,
          "'" + Visible.of(start) + "' is not a heading",
          "put a space behind " + marks + ", or write \\# for the character #");
    }
  }
}
