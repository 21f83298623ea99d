package optout.markdown;

import java.util.List;
import optout.model.Block;
import optout.problem.Problems;

/**
 * Reads the Markdown that editions are written in: CommonMark with tables, alerts and three
 * notations of our own, all described by example in {@code docs/markdown.md}.
 *
 * <pre>{@code
 * List<Block> prose =
 *     Markdown.parse("content/pages/about/en.md", "Who *we* are.[^source]", 7, problems);
 * }</pre>
 */
public final class Markdown {
  private Markdown() {}

  /**
   * Turns text into prose. Whatever cannot be turned is reported, all of it at once; nothing is
   * left out silently.
   *
   * @param file the file's path, for positions
   * @param text the text below the front matter, without a byte order mark; lines end in LF or CRLF
   * @param firstLine the line of the file in which the text begins, from 1
   * @param problems takes the errors, with codes {@code markdown/...}
   * @return the prose; incomplete, but free of refused addresses, if there were errors
   */
  public static List<Block> parse(String file, String text, int firstLine, Problems problems) {
    SourceText source = new SourceText(file, text, firstLine);
    Report report = new Report(source, problems);
    Characters.check(source, report);
    if (!Limits.hold(source, report)) {
      return List.of();
    }
    return Flexmark.read(source, report)
        .map(document -> new BlockConversion(document, source, report).convert())
        .orElse(List.of());
  }
}
