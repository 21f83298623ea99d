package optout.testing.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;

/**
 * What a guide tells readers in some regions before they begin, read from its Markdown.
 *
 * @param regions their ids
 * @param text without marks, in the pieces between names of controls
 * @param lead the same of the short form
 */
public record SaidFirst(List<String> regions, List<String> text, List<String> lead) {
  private static final Pattern BLOCK =
      Pattern.compile("(?m)^> \\[!REGIONS ([^]]*)]\\n((?:^>.*\\n?)+)");

  /** How far before its text the names of the regions may stand, in letters. */
  private static final int NEAR = 120;

  /** All that a guide says first. */
  public static List<SaidFirst> of(GuideEdition guide) {
    String intro = guide.text().split("(?m)^## ", 2)[0];
    return BLOCK.matcher(intro).results().map(SaidFirst::of).toList();
  }

  private static SaidFirst of(MatchResult block) {
    String text = block.group(2).replaceAll("(?m)^> ?", "").strip();
    String lead =
        text.startsWith("**") ? text.substring(2, text.indexOf("**", 2)) : text.split("\n\n")[0];
    return new SaidFirst(List.of(block.group(1).strip().split(" +")), pieces(text), pieces(lead));
  }

  private static List<String> pieces(String markdown) {
    String plain =
        markdown.replaceAll("\\[\\^[a-z0-9-]+]", "").replaceAll("(?<=])\\([^)\\s]*\\)", "");
    return Stream.of(plain.split("\n\n|\\[\\[[a-z0-9:-]+]]")).map(SaidFirst::letters).toList();
  }

  /** What is left of a text in every form: no space, mark or punctuation. */
  static String letters(String text) {
    return text.replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** The names of the outputs in which a guide does not say all of it, to whom it applies. */
  public static List<String> missing(GuideEdition guide, PublishedSite site) {
    List<String> missing = new ArrayList<>();
    List<SaidFirst> all = of(guide);
    for (Map.Entry<String, String> output : GuideOutputs.of(guide, site).entrySet()) {
      String letters = letters(output.getValue());
      if (!GuideOutputs.ABOUT.contains(output.getKey())
          && !all.stream().allMatch(first -> first.isIn(output.getKey(), letters, guide))) {
        missing.add(output.getKey());
      }
    }
    return missing;
  }

  private boolean isIn(String output, String letters, GuideEdition guide) {
    List<String> pieces = GuideOutputs.SHORT.contains(output) ? lead : text;
    List<String> names =
        regions.stream()
            .map(id -> output.equals("data") ? id : letters(guide.message("region." + id)))
            .toList();
    return pieces.stream().allMatch(letters::contains)
        && Pattern.compile(pieces.get(0), Pattern.LITERAL)
            .matcher(letters)
            .results()
            .map(found -> letters.substring(Math.max(0, found.start() - NEAR), found.start()))
            .anyMatch(before -> names.stream().allMatch(before::contains));
  }
}
