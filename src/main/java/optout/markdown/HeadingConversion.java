package optout.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optout.address.KebabCase;
import optout.model.Block;
import optout.model.Inline;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Turns headings and takes their ids, {@code ## Text {#id}}. */
final class HeadingConversion {
  private final InlineConversion inlines;
  private final Report report;
  private final Map<String, Integer> seen = new HashMap<>();

  HeadingConversion(InlineConversion inlines, Report report) {
    this.inlines = inlines;
    this.report = report;
  }

  Block convert(Heading heading) {
    int offset = heading.getStartOffset();
    if (heading.isSetextHeading()) {
      report.error(
          offset,
          ProblemCode.MARKDOWN_UNDERLINED_HEADING,
          "the line below makes this a heading",
          "start the line with "
              + "#".repeat(heading.getLevel())
              + " for a heading, or put a blank line between for a rule");
    }
    String id = id(heading.getText());
    List<Inline> content = inlines.children(heading);
    if (!id.isEmpty()) {
      content = withoutSuffix(content, "{#" + id + "}");
    }
    if (content.isEmpty()) {
      report.error(offset, ProblemCode.MARKDOWN_EMPTY_HEADING, "the heading has no text", "");
    }
    return new Block.Heading(heading.getLevel(), id, content, report.position(offset));
  }

  /** The well-formed id at the end of a heading's text, or nothing. */
  private String id(BasedSequence chars) {
    String text = report.written(chars).stripTrailing();
    int open = text.lastIndexOf('{');
    boolean atEnd = open >= 0 && text.endsWith("}") && text.indexOf('}', open) == text.length() - 1;
    if (!atEnd || isEscaped(text, open)) {
      int misplaced = text.indexOf("{#");
      if (misplaced >= 0 && !isEscaped(text, misplaced)) {
        report.error(
            chars.getStartOffset() + misplaced,
            ProblemCode.MARKDOWN_HEADING_ID,
            "the id is not at the end of the heading, or its brace is not closed",
            "end the line with {#id}, or write \\{ for the character {");
      }
      return "";
    }
    int offset = chars.getStartOffset() + open;
    String written = text.substring(open + 1, text.length() - 1);
    String id = written.startsWith("#") ? written.substring(1) : "";
    if (!KebabCase.matches(id)) {
      report.error(
          offset,
          ProblemCode.MARKDOWN_HEADING_ID,
          "'{" + Visible.of(written) + "}' is not a heading's id",
          "write {#id} with small letters, digits and single hyphens, or \\{ for the character {");
      return "";
    }
    Integer before = seen.putIfAbsent(id, offset);
    if (before != null) {
      report.error(
          offset,
          ProblemCode.MARKDOWN_DUPLICATE_HEADING_ID,
          "the id '" + id + "' is taken by the heading in line " + report.position(before).line(),
          "ids are unique in a file");
    }
    return id;
  }

  private static boolean isEscaped(String text, int index) {
    int backslashes = 0;
    while (index > backslashes && text.charAt(index - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static List<Inline> withoutSuffix(List<Inline> content, String suffix) {
    List<Inline> shorter = new ArrayList<>(content);
    int last = shorter.size() - 1;
    if (last >= 0
        && shorter.get(last) instanceof Inline.Text text
        && text.text().endsWith(suffix)) {
      int end = text.text().length() - suffix.length();
      String kept = text.text().substring(0, end).stripTrailing();
      shorter.remove(last);
      if (!kept.isEmpty()) {
        shorter.add(new Inline.Text(kept, text.at()));
      }
    }
    return shorter;
  }
}
