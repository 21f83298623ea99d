package optout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import optout.model.Block;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void readsNothingFromNothing() {
    assertThat(Outline.of("")).isEmpty();
    assertThat(Outline.of("\n \n\t\n")).isEmpty();
  }

  @Test
  void reportsInTheVoiceOfEveryOtherProblem() {
    Problems problems = new Problems();
    Markdown.parse("content/guides/x/de.md", "> [!REGIONS eaa]\n> a\n", 7, problems);
    assertThat(problems.sorted())
        .singleElement()
        .hasToString(
            "content/guides/x/de.md:7:13: error: unknown region 'eaa' (did you mean 'eea'?)"
                + " [markdown/region]");
  }

  @Test
  void keepsWhatStandsAroundAMistake() {
    assertThat(Outline.of("a [[B]] c ![d](e) f <g> h [^I]\n\n<j>\nk\n"))
        .startsWith("paragraph: a [[B]] c ![d](e) f <g> h [^I]\nparagraph: <j>↵k\n");
  }

  @Test
  void keepsSpacesInsideBrackets() {
    assertThat(Outline.of("a[ b ](page:c)d [ e ] [ ] [f ][]\n\n- a [ ] g\n\n[f]: page:h\n"))
        .isEqualTo(
            """
            paragraph: a <a href="page:c">b</a> d [ e ] [ ] <a href="page:h">f</a>\s
            list
              item
                paragraph: a [ ] g
            """);
  }

  @Test
  void losesNoBracketsThatFlexmarkMistakesForALink() {
    assertThat(Outline.of("[a][b][\n"))
        .startsWith("paragraph: [a][b][\nerror 1:4: '[b]' is not defined");
    assertThat(Outline.of("[sic][^src]\n")).isEqualTo("paragraph: [sic]<source src>\n");
  }

  @Test
  void takesIndentationOffLinesInsideCodeAndBehindABreak() {
    assertThat(Outline.of("> a\\\n>   b `c\n>   d` e\n"))
        .isEqualTo("quote\n  paragraph: a<br>b <code>c d</code> e\n");
  }

  @Test
  void findsCommentsThatFlexmarkDoesNotKnow() {
    assertThat(Outline.of("a <!-- b -- c --> d <!--> e\n"))
        .contains("error 1:3: '<!' begins raw HTML")
        .contains("error 1:21: '<!' begins raw HTML");
  }

  @Test
  void readsManyTextsAtOnce() throws IOException {
    String text = Files.readString(Path.of("docs", "markdown.md"));
    Set<List<Block>> results =
        IntStream.range(0, 64)
            .parallel()
            .mapToObj(i -> Markdown.parse("x.md", text, 1, new Problems()))
            .collect(Collectors.toSet());
    assertThat(results).hasSize(1);
  }

  @Test
  void readsToTheEndThoughInterruptedAndSaysSo() {
    Thread.currentThread().interrupt();
    assertThat(Outline.of("a\n")).isEqualTo("paragraph: a\n");
    assertThat(Thread.interrupted()).isTrue();
  }
}
