package optout.content;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import optout.model.Translation;

/**
 * Writes the revisions that a translation was made from into its front matter.
 *
 * @param revisions of the original, by unit
 */
public record RevisionStamp(Translation translation, SortedMap<String, String> revisions) {

  /** How many units are noted. */
  public int count() {
    return revisions.size();
  }

  /**
   * The file with its {@code translation} replaced.
   *
   * @throws IllegalArgumentException if the text has no such front matter
   */
  public String applyTo(String file) {
    List<String> lines = new ArrayList<>(file.lines().toList());
    int begin = 1;
    while (!lines.get(begin).startsWith("translation:")) {
      if (lines.get(begin).equals("---")) {
        throw new IllegalArgumentException("no 'translation' in the front matter");
      }
      begin++;
    }
    int end = begin + 1;
    while (lines.get(end).isBlank() || Character.isWhitespace(lines.get(end).charAt(0))) {
      end++;
    }
    lines.subList(begin, end).clear();
    lines.addAll(begin, stamp());
    return String.join("\n", lines) + "\n";
  }

  private List<String> stamp() {
    List<String> lines = new ArrayList<>();
    lines.add("translation:");
    lines.add("  of: " + translation.of().id());
    lines.add("  by: " + quoted(translation.by()));
    lines.add("  reviewed: " + translation.reviewed().map(RevisionStamp::quoted).orElse("null"));
    lines.add("  revisions:");
    // Quoted: 123456 and 12e345 are numbers in YAML.
    revisions.forEach((unit, revision) -> lines.add("    " + unit + ": \"" + revision + "\""));
    return lines;
  }

  private static String quoted(String text) {
    return text.matches("[a-z]+")
        ? text
        : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
