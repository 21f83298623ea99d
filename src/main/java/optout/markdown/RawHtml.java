package optout.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Refuses raw HTML, and says what to write instead. */
final class RawHtml {
  private RawHtml() {}

  static void report(BasedSequence html, Report report) {
    String line = html.toString().lines().findFirst().orElse("").stripTrailing();
    report.error(
        html.getStartOffset(),
        ProblemCode.MARKDOWN_RAW_HTML,
        "raw HTML '" + Visible.of(line) + "'",
        hint(line));
  }

  /** Finds what was meant as a tag but is none, so that nobody sees it printed. */
  static void checkText(BasedSequence text, Report report) {
    if (!report.written(text).contains("<")) {
      return;
    }
    for (int i = 0; i + 1 < text.length(); i++) {
      char next = text.charAt(i + 1);
      if (text.charAt(i) == '\\') {
        i++;
      } else if (text.charAt(i) == '<'
          && (Character.isLetter(next) || next == '/' || next == '!' || next == '?')) {
        report.error(
            text.getIndexOffset(i),
            ProblemCode.MARKDOWN_RAW_HTML,
            "'<" + next + "' begins raw HTML, or an address with spaces",
            "write \\< for the character <");
      }
    }
  }

  private static String hint(String html) {
    return switch (tag(html)) {
      case "!" -> "leave the comment out";
      case "br" -> "end the line with a backslash to break it";
      case "b", "strong" -> "write **text**";
      case "i", "em" -> "write *text*";
      case "a" -> "write [text](address)";
      case "img", "picture" -> "pictures come from guide.yaml";
      case "code", "kbd", "pre" -> "write `text`";
      case "ul", "ol", "li" -> "start each line of the list with - or 1.";
      case "table", "tr", "td", "th" -> "write a table with | and -";
      case "h1", "h2", "h3", "h4", "h5", "h6" -> "start the line with #";
      default -> "write Markdown, or \\< for the character <";
    };
  }

  private static String tag(String html) {
    int start = html.startsWith("</") ? 2 : 1;
    int end = start;
    while (end < html.length() && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    boolean comment = html.startsWith("<!--");
    return comment ? "!" : html.substring(Math.min(start, end), end).toLowerCase(Locale.ROOT);
  }
}
