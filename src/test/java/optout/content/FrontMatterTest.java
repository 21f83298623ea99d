package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private final Problems problems = new Problems();

  private Optional<FrontMatter> split(String text) {
    return FrontMatter.split("f", text, problems);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`---\na: 1\nb: 2\n---\nText\n`, `a: 1\nb: 2\n`, `Text\n`, 5",
        "`---\na: 1\n---\n`, `a: 1\n`, ``, 4",
        "`---\na: 1\n---`, `a: 1\n`, ``, 4",
        "`--- \t\na: 1\n---  \nText`, `a: 1\n`, `Text`, 4",
        "`---\n---\nText`, ``, `Text`, 3",
        "`---\na: 1\n---\nText\n\n---\n\nMore`, `a: 1\n`, `Text\n\n---\n\nMore`, 4",
        "`---\na: |\n  ---\n ---\n----\n---\n\nText`, `a: |\n  ---\n ---\n----\n`, `\nText`, 7"
      })
  void cutsAtTheFirstTwoFences(String text, String head, String body, int bodyLine) {
    assertThat(split(text)).contains(new FrontMatter("\n" + head, body, bodyLine));
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Text",
        "\n---\na: 1\n---\n",
        " ---\na: 1\n---\n",
        "----\n---\n",
        "--- a\n---\n",
        "+++\na = 1\n+++\n"
      })
  void reportsAFileThatBeginsOtherwise(String text) {
    assertThat(split(text)).isEmpty();
    assertThat(Found.in(problems))
        .containsExactly("f:1:1: error: the file has no front matter [front-matter/missing]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---", "---\n", "---\na: 1\n", "---\na: 1\n ---\n", "---\na: 1\n----\n"})
  void reportsAHeadWithoutAnEnd(String text) {
    assertThat(split(text)).isEmpty();
    assertThat(Found.in(problems))
        .containsExactly(
            "f:1:1: error: the front matter that begins here has no end [front-matter/unclosed]");
  }

  @Test
  void linesOfTheHeadAreThoseOfTheFile() {
    FrontMatter parts = split("---\ntitle: x\nslug: 'y\n---\n").orElseThrow();

    Yaml.parse("f", parts.head(), problems);

    assertThat(Found.in(problems))
        .containsExactly(
            "f:3:7: error: this is not YAML: the ' that opens here is never closed [yaml/syntax]");
  }
}
