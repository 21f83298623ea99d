package optout.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.markdown.Markdown;
import optout.model.Edition;
import optout.model.Editions;
import optout.problem.Problems;

/**
 * An edition's file, cut into its head and its parts; lines end in LF.
 *
 * @param head the YAML, moved down so that its line numbers are those of the file
 * @param parts what is before the first heading, then each part with its heading; all together are
 *     the body
 */
public record EditionText(String head, List<Part> parts) {

  /**
   * A part as it is written.
   *
   * @param line the line of the file in which it begins
   */
  public record Part(String id, String text, int line) {}

  public EditionText {
    parts = List.copyOf(parts);
  }

  /** Cuts a file; nothing if it has no front matter. */
  public static Optional<EditionText> of(String file, Editions.Kind kind) {
    Problems unheard = new Problems();
    return FrontMatter.split("", PlainText.of(file), unheard)
        .map(
            cut -> {
              Outline outline =
                  Outline.of(
                      Markdown.parse("", cut.body(), cut.bodyLine(), unheard), kind, unheard);
              return new EditionText(cut.head(), parts(cut, outline.unitsByLine()));
            });
  }

  /**
   * Cuts a body where its units begin.
   *
   * @param unitsByLine the id of the unit that begins in a line of the file
   */
  static List<Part> parts(FrontMatter cut, Map<Integer, String> unitsByLine) {
    List<Part> parts = new ArrayList<>();
    String body = cut.body();
    String unit = Edition.INTRO;
    int begin = 0;
    int beginLine = cut.bodyLine();
    int line = cut.bodyLine();
    for (int start = 0; start < body.length(); start = endOfLine(body, start)) {
      String next = unitsByLine.get(line);
      if (next != null) {
        parts.add(new Part(unit, body.substring(begin, start), beginLine));
        unit = next;
        begin = start;
        beginLine = line;
      }
      line++;
    }
    parts.add(new Part(unit, body.substring(begin), beginLine));
    return parts;
  }

  /** The part of an id, if there is one. */
  public Optional<Part> part(String id) {
    return parts.stream().filter(part -> part.id().equals(id)).findFirst();
  }

  private static int endOfLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end + 1;
  }
}
