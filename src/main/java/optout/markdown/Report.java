package optout.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.SubSequence;
import java.util.Collection;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Reports errors by their place in the text; stops after many, as nobody reads a thousand. */
final class Report {
  private static final int MOST = 500;

  private final SourceText source;
  private final Problems problems;
  private int count;

  Report(SourceText source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** Reports an error at an offset of the text. */
  void error(int offset, ProblemCode code, String message, String hint) {
    count++;
    if (count <= MOST) {
      problems.error(source.position(offset), code, message, hint);
    } else if (count == MOST + 1) {
      problems.error(
          source.position(offset),
          ProblemCode.MARKDOWN_TOO_MANY_PROBLEMS,
          "more than " + MOST + " errors in this text",
          "the rest is not shown");
    }
  }

  /** A hint for an unknown word: the known one that was most likely meant, or nothing. */
  String hint(String word, Collection<String> known) {
    return problems.hint(source.position(0), word, known);
  }

  /** Tells whether further errors would not be shown. */
  boolean isFull() {
    return count > MOST;
  }

  /** All of the text that is read. */
  String text() {
    return source.text();
  }

  /** The first offset from there on that holds neither space nor tab. */
  int afterIndent(int offset) {
    int end = offset;
    while (end < source.text().length() && " \t".indexOf(source.text().charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** A part of the text, which Flexmark would put together letter by letter. */
  String written(BasedSequence chars) {
    return chars instanceof SubSequence
        ? source.text().substring(chars.getStartOffset(), chars.getEndOffset())
        : chars.toString();
  }

  /** A part of the text without its backslashes and character references. */
  String unescaped(BasedSequence chars) {
    String written = written(chars);
    boolean plain = written.indexOf('\\') < 0 && written.indexOf('&') < 0;
    return plain ? written : Escaping.unescapeString(chars);
  }

  Position position(int offset) {
    return source.position(offset);
  }
}
