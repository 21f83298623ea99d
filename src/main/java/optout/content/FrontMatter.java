package optout.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * An edition's file, cut into its YAML head and its Markdown body.
 *
 * @param head the YAML, moved down so that its line numbers are those of the file
 * @param body the Markdown
 * @param bodyLine the line of the file in which the body begins
 */
record FrontMatter(String head, String body, int bodyLine) {
  private static final Pattern FENCE =
      Pattern.compile("^---[ \t]*+$\n?+", Pattern.MULTILINE | Pattern.UNIX_LINES);

  /**
   * Cuts a file whose first line is {@code ---}; nothing, with a problem, if it is not.
   *
   * @param text as {@link PlainText} gives it
   */
  static Optional<FrontMatter> split(String file, String text, Problems problems) {
    Matcher fence = FENCE.matcher(text);
    if (!fence.lookingAt()) {
      problems.error(
          Position.start(file),
          ProblemCode.FRONT_MATTER_MISSING,
          "the file has no front matter",
          "begin with a line '---', then title and summary, then a line '---'");
      return Optional.empty();
    }
    int begin = fence.end();
    if (!fence.find()) {
      problems.error(
          Position.start(file),
          ProblemCode.FRONT_MATTER_UNCLOSED,
          "the front matter that begins here has no end",
          "end it with a line '---'");
      return Optional.empty();
    }
    String head = text.substring(begin, fence.start());
    String body = text.substring(fence.end());
    int headLines = (int) head.chars().filter(c -> c == '\n').count();
    return Optional.of(new FrontMatter("\n" + head, body, headLines + 3));
  }
}
