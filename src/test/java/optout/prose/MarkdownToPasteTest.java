package optout.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import optout.content.ContentReader;
import optout.language.Phrases;
import optout.markdown.Markdown;
import optout.model.Block;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.LabelScope;
import optout.problem.Problems;
import optout.problem.Severity;
import optout.testing.prose.Elements;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever takes our Markdown sees what our own pages show, and nothing comes alive in it. */
class MarkdownToPasteTest {
  private static final int DOCUMENTS = 5_000;

  /** What a page may show, as another reader of Markdown writes it. */
  private static final String ALLOWED =
      "</?(h[2-6]|ul|ol|li|blockquote|pre|code|strong|em|a|br|hr|table|tr|th|td)>"
          + "|<ol start=\\d+>|<a href=(https?:|mailto:).*>|: .*";

  private static final List<String> PIECES =
      List.of(
          "a",
          "b c",
          " ",
          "1. ",
          "- ",
          "+ ",
          "\\* ",
          "*a*",
          "**b**",
          "***c***",
          "*",
          "**",
          "_d_",
          "`e`",
          "`` ` ``",
          "`f\\|g`",
          "[[settings]]",
          "[h](https://example.org/?a=(b)&lt;)",
          "\\![",
          "!",
          "[i](<https://example.org/?)[j](javascript:x>)",
          "[^example-help]",
          "&lt;k&gt;",
          "&amp;lt;",
          "\\<img src=x onerror=l>",
          "\\`",
          "\\[m](javascript:n)",
          "\\|",
          "|",
          "\\#",
          "\\",
          "\\\n",
          "\n",
          "\n\n",
          "\n\n- ",
          "\n\n1. ",
          "\n> ",
          "\n\n# ",
          "\n\n***\n\n",
          "「o」",
          "設定",
          "€",
          "→",
          "&nbsp;",
          "(",
          ")",
          "\"",
          "\n\n    p\n\n",
          "\n\n```\n`q` <r>\n```\n",
          "\n\n| s | t |\n| - | - |\n| ");

  private Phrases phrases;
  private Labels labels;

  @BeforeEach
  void read(@TempDir Path folder) {
    Content content = content(SampleSite.in(folder).folder().resolve("content"));
    phrases =
        new Phrases(
            Optional.ofNullable(Objects.requireNonNull(content.languages().get("en")))
                .orElseThrow());
    labels =
        new Labels(
            LabelScope.of(content, content.guides().get(0)),
            Objects.requireNonNull(content.languages().get("en")));
  }

  private static Content content(Path folder) {
    return new Problems().take(ContentReader.read(folder, "content")).content().orElseThrow();
  }

  static Stream<Path> hostile() throws IOException {
    return Files.list(Path.of("src/test/prose")).sorted();
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void showsHostileProseAsOurPagesDo(Path file) throws IOException {
    Problems problems = new Problems();
    List<Block> prose = Markdown.parse(file.toString(), Files.readString(file), 1, problems);
    assertThat(problems.sorted()).filteredOn(one -> one.severity() == Severity.ERROR).isEmpty();
    assertThat(taken(prose)).isEqualTo(shown(prose)).allMatch(one -> one.matches(ALLOWED));
  }

  @Test
  void showsEverythingPutTogetherAsOurPagesDo() {
    Random random = new Random(20261127);
    List<String> wrong = new ArrayList<>();
    int compared = 0;
    for (int i = 0; i < DOCUMENTS; i++) {
      StringBuilder text = new StringBuilder();
      for (int left = 2 + random.nextInt(7); left > 0; left--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      Problems problems = new Problems();
      List<Block> prose = Markdown.parse("x.md", text.toString(), 1, problems);
      if (problems.sorted().stream().noneMatch(one -> one.severity() == Severity.ERROR)) {
        compared++;
        List<String> taken = taken(prose);
        if (!taken.equals(shown(prose)) || !taken.stream().allMatch(one -> one.matches(ALLOWED))) {
          wrong.add(text + "\n=> " + markdown(prose));
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(compared).isGreaterThan(DOCUMENTS / 4);
  }

  @Test
  void showsTheShippedTextsAsOurPagesDo() {
    Content content = content(Path.of("content"));
    for (Editions item : content.guides()) {
      for (Edition edition : item.editions().values()) {
        phrases = new Phrases(content.languages().get(edition.language()));
        labels = new Labels(LabelScope.of(content, item), phrases.language());
        Stream.of(
                Stream.of(edition.intro()),
                edition.sections().stream().map(Edition.Section::body),
                edition.routes().stream().map(Edition.RouteText::intro),
                edition.routes().stream()
                    .flatMap(route -> route.steps().stream())
                    .map(Edition.StepText::body))
            .flatMap(blocks -> blocks)
            .forEach(blocks -> assertThat(taken(blocks)).isEqualTo(shown(blocks)));
      }
    }
  }

  private String markdown(List<Block> prose) {
    return new ProseMarkdown(phrases, labels, link -> link.uri().toString()).blocks(prose);
  }

  private List<String> taken(List<Block> prose) {
    return Elements.of(Elements.rendered(markdown(prose)));
  }

  /** Headings stand one level deeper where they are taken to. */
  private List<String> shown(List<Block> prose) {
    String html =
        new ProseHtml(
                Dialect.PASTED,
                phrases,
                labels,
                Optional.empty(),
                link -> Optional.of(link.uri().toString()))
            .blocks(prose)
            .html();
    for (int level = 5; level > 0; level--) {
      html = html.replace("<h" + level + ">", "<h" + (level + 1) + ">");
      html = html.replace("</h" + level + ">", "</h" + (level + 1) + ">");
    }
    return Elements.of(html);
  }
}
