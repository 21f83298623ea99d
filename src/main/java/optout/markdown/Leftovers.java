package optout.markdown;

import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import java.util.HashSet;
import java.util.Set;
import optout.problem.ProblemCode;
import optout.problem.Visible;

/** Finds marks that were meant to stress something and would be printed, here or elsewhere. */
final class Leftovers {
  private final Report report;
  private final Set<Integer> reported = new HashSet<>();

  Leftovers(Report report) {
    this.report = report;
  }

  /** Reports two or more stars or tildes in a row that became text. */
  void checkText(Node text) {
    String source = report.text();
    for (int i = text.getStartOffset(); i < text.getEndOffset(); i++) {
      char c = source.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '*' || c == '~') {
        int begin = begin(source, i);
        int end = end(source, i);
        if (end - begin > 1 && reported.add(begin)) {
          report(begin, source.substring(begin, end));
        }
        i = end - 1;
      }
    }
  }

  private void report(int offset, String marks) {
    String escaped = "write " + ("\\" + marks.charAt(0)).repeat(2) + " for the characters";
    boolean stars = marks.startsWith("*");
    report.error(
        offset,
        ProblemCode.MARKDOWN_LEFTOVER_MARK,
        "'" + Visible.of(marks) + "' " + (stars ? "stresses" : "strikes out") + " nothing here",
        (stars
                ? "put no space inside the stars, and a space or comma outside; "
                : "leave out what no longer holds; ")
            + escaped);
  }

  private static int begin(String source, int index) {
    int begin = index;
    while (begin > 0
        && source.charAt(begin - 1) == source.charAt(index)
        && (begin < 2 || source.charAt(begin - 2) != '\\')) {
      begin--;
    }
    return begin;
  }

  private static int end(String source, int index) {
    int end = index + 1;
    while (end < source.length() && source.charAt(end) == source.charAt(index)) {
      end++;
    }
    return end;
  }

  /**
   * Reports stars between a symbol and a letter. Since version 0.31 of CommonMark they stress
   * nothing; before, and in Flexmark, they do.
   */
  void checkStress(DelimitedNode stress) {
    String source = report.text();
    Node node = (Node) stress;
    int begin = stress.getOpeningMarker().getEndOffset();
    int end = stress.getClosingMarker().getStartOffset();
    boolean opens =
        node.getStartOffset() > 0
            && isSymbol(source.codePointAt(begin))
            && Character.isLetterOrDigit(source.codePointBefore(node.getStartOffset()));
    boolean closes =
        node.getEndOffset() < source.length()
            && isSymbol(source.codePointBefore(end))
            && Character.isLetterOrDigit(source.codePointAt(node.getEndOffset()));
    if (opens || closes) {
      report.error(
          node.getStartOffset(),
          ProblemCode.MARKDOWN_LEFTOVER_MARK,
          "the marks around '" + Visible.of(source.substring(begin, end)) + "' stress nothing",
          "put a space outside of them; write \\* for the character *");
    }
  }

  private static boolean isSymbol(int point) {
    return switch (Character.getType(point)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL ->
          point > '~';
      default -> false;
    };
  }
}
