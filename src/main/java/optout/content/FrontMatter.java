package optout.content;

import java.util.Optional;
import optout.model.Position;
import optout.model.Problems;

/**
 * An edition's file, cut into its YAML head and its Markdown body.
 *
 * @param head the YAML, moved down so that its line numbers are those of the file
 * @param body the Markdown
 * @param bodyLine the line of the file in which the body begins
 */
record FrontMatter(String head, String body, int bodyLine) {
  private static final String FENCE = "---\n";

  /** Cuts a file whose first line is {@code ---}; nothing, with a problem, if it is not. */
  static Optional<FrontMatter> split(String file, String text, Problems problems) {
    int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
    if (end < 0) {
      problems.error(
          Position.start(file),
          "front-matter/missing",
          "the file has no front matter",
          "begin with a line '---', then title and summary, then a line '---'");
      return Optional.empty();
    }
    String head = text.substring(FENCE.length(), end + 1);
    String body = text.substring(end + 1 + FENCE.length());
    int headLines = (int) head.chars().filter(c -> c == '\n').count();
    return Optional.of(new FrontMatter("\n" + head, body, headLines + 3));
  }
}
