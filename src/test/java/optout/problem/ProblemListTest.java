package optout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of all problems in the docs is that of the program. */
class ProblemListTest {
  private static final Path LIST = Path.of("docs", "problems.md");
  private static final String UPDATE = "optout.update-docs";

  private static final String TOP =
      """
      # Problems

      What `optout build`, `optout verification add` and `optout translate import` can report, by the code at the end of
      a line: what it means, what to do, and the smallest site that has it. `optout explain CODE` prints the same.

      Each example says how a site without problems was changed. A line `-- file -- changed` names the file; the lines
      that begin with `-` went, those that begin with `+` came. [Sample sites](../src/test/sites/README.md) has the rest.

      """;

  @Test
  void isThatOfTheProgram() throws IOException {
    String list = TOP + contents() + areas();
    if (Boolean.getBoolean(UPDATE)) {
      Files.writeString(LIST, list);
    }
    assertThat(LIST)
        .as("to write it: ./mvnw test -Dtest=ProblemListTest -D" + UPDATE + "=true")
        .hasContent(list);
  }

  @Test
  void isInTheOrderOfTheAlphabet() {
    assertThat(Stream.of(ProblemCode.values()).map(ProblemCode::id)).isSorted();
    assertThat(Stream.of(ProblemArea.values()).map(ProblemArea::id)).isSorted();
  }

  private static String contents() {
    return Arrays.stream(ProblemArea.values())
        .map(area -> "- [" + area.id() + "](#" + area.id() + "): " + area.title() + "\n")
        .collect(Collectors.joining());
  }

  private static String areas() {
    return Arrays.stream(ProblemArea.values())
        .map(area -> "\n## " + area.id() + "\n" + codes(area))
        .collect(Collectors.joining());
  }

  private static String codes(ProblemArea area) {
    return Arrays.stream(ProblemCode.values())
        .filter(code -> code.area() == area)
        .map(code -> "\n### " + code.id() + "\n\n" + filled(code.sentence()) + example(code))
        .collect(Collectors.joining());
  }

  private static String example(ProblemCode code) {
    return BrokenSite.of(code)
        .map(site -> fenced("diff", site.shownChange()) + fenced("text", site.report()))
        .orElse("");
  }

  /** A block of code, between fences that are longer than those in it. */
  private static String fenced(String language, String text) {
    String fence = "```";
    while (text.contains(fence)) {
      fence += "`";
    }
    return "\n" + fence + language + "\n" + text + fence + "\n";
  }

  /** A paragraph in lines of fewer than 120 characters. */
  private static String filled(String sentence) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : sentence.replace("\\", "\\\\").replace("<", "\\<").split(" ", -1)) {
      if (column + word.length() > 118) {
        lines.append('\n');
        column = 0;
      } else if (column > 0) {
        lines.append(' ');
      }
      lines.append(word);
      column += word.length() + 1;
    }
    return lines.append('\n').toString();
  }
}
