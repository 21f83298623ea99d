package optout.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import optout.model.Translation;
import optout.problem.Problems;

/**
 * Writes the revisions that a translation was made from into its front matter.
 *
 * @param revisions of the original, by unit
 */
public record RevisionStamp(Translation translation, SortedMap<String, String> revisions) {
  /** Number of units that are noted. */
  public int count() {
    return revisions.size();
  }

  /**
   * The file with its {@code translation} replaced. All else stays as it is: line ends, comments, a
   * byte order mark.
   *
   * @throws IllegalArgumentException if the text has no front matter with a line that begins with
   *     that key
   */
  public String applyTo(String file) {
    List<String> lines = PlainText.lines(file);
    Lines old = Lines.of(file);
    String first = lines.get(old.begin() - 1);
    String lineEnd = first.substring(first.stripTrailing().length()).replaceAll("[ \t]", "");
    int end = old.end();
    while (isCommentOrBlank(lines.get(end - 2))) {
      end--;
    }
    List<String> replaced = lines.subList(old.begin() - 1, end - 1);
    replaced.clear();
    stamp().forEach(line -> replaced.add(line + lineEnd));
    return String.join("", lines);
  }

  /** Tells whether a line says nothing by itself: it belongs to the key below it. */
  private static boolean isCommentOrBlank(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /**
   * Lines of the translation in a file.
   *
   * @param begin its first line, from 1
   * @param end the line after its last one
   */
  private record Lines(int begin, int end) {
    static Lines of(String file) {
      Problems problems = new Problems();
      String text = PlainText.of(file);
      Optional<FrontMatter> parts = FrontMatter.split("", text, problems);
      Optional<Node.Mapping> head =
          parts
              .flatMap(found -> Yaml.parse("", found.head(), problems))
              .filter(Node.Mapping.class::isInstance)
              .map(Node.Mapping.class::cast);
      Node.Entry translation =
          head.flatMap(keys -> Optional.ofNullable(keys.entries().get("translation")))
              .filter(entry -> entry.keyAt().column() == 1)
              .orElseThrow(
                  () -> new IllegalArgumentException("no 'translation' in the front matter"));
      int begin = translation.keyAt().line();
      int end =
          head.orElseThrow().entries().values().stream()
              .map(entry -> entry.keyAt().line())
              .filter(line -> line > begin)
              .min(Comparator.naturalOrder())
              .orElse(parts.orElseThrow().bodyLine() - 1);
      return new Lines(begin, end);
    }
  }

  private List<String> stamp() {
    List<String> lines = new ArrayList<>();
    lines.add("translation:");
    lines.add("  of: " + YamlText.of(translation.of().id()));
    lines.add("  by: " + YamlText.of(translation.by()));
    lines.add("  reviewed: " + translation.reviewed().map(YamlText::of).orElse("null"));
    lines.add("  revisions:");
    // Always quoted: 123456 and 12e345 are numbers in YAML.
    revisions.forEach(
        (unit, revision) -> lines.add("    " + unit + ": " + YamlText.quoted(revision)));
    return lines;
  }
}
