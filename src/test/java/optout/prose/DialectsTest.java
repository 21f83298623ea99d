package optout.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import optout.address.Address;
import optout.content.ContentReader;
import optout.language.Phrases;
import optout.markdown.Markdown;
import optout.model.Block;
import optout.model.Content;
import optout.model.LabelScope;
import optout.problem.Problems;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same prose as it is written in each place. */
class DialectsTest {
  private static final String PROSE =
      """
      # Do & see {#do}

      Press [[settings]]\\
      *now*, **once** [here](https://example.org/?a&b) `<b>`[^source]

      > [!TIP]
      > 2 \\* 3

      > [!REGIONS ch]
      > 1. one

      ---

      | A \\[1\\] | B |
      | --- | ---: |
      | x | y |
      """;

  private static Phrases phrases;
  private static Labels labels;
  private static List<Block> prose;

  @BeforeAll
  static void read(@TempDir Path folder) {
    Problems problems = new Problems();
    Content content =
        problems
            .take(ContentReader.read(SampleSite.in(folder).folder().resolve("content"), "content"))
            .content()
            .orElseThrow();
    phrases =
        new Phrases(
            Optional.ofNullable(Objects.requireNonNull(content.languages().get("en")))
                .orElseThrow());
    labels =
        new Labels(
            LabelScope.of(content, content.guides().get(0)),
            Objects.requireNonNull(content.languages().get("en")));
    prose = Markdown.parse("x.md", PROSE, 1, problems);
    assertThat(problems.sorted()).isEmpty();
  }

  private static String html(Dialect dialect, Optional<Citations> citations) {
    Function<Address.Accepted, Optional<String>> links = link -> Optional.of(link.uri().toString());
    return new ProseHtml(dialect, phrases, labels, citations, links).blocks(prose).html();
  }

  @Test
  void pagesHaveClassesAndAnchors() {
    assertThat(html(Dialect.PAGE, Optional.of(new Citations())))
        .isEqualTo(
            """
            <h1><span id="do"></span>Do &amp; see</h1>
            <p>Press <b class="label" translate="no">Settings</b><br>
            <em>now</em>, <strong>once</strong> <a href="https://example.org/?a&amp;b">here</a> \
            <code>&lt;b&gt;</code><sup><a id="r1" href="#s1" aria-label="Source 1">1</a></sup></p>
            <div class="alert tip" role="note">
            <p class="kind">Tip</p>
            <p>2 * 3</p>
            </div>
            <div class="for" data-for="ch">
            <p class="who">Switzerland</p>
            <ol>
            <li>one</li>
            </ol>
            </div>
            <hr>
            <table>
            <thead><tr><th scope="col">A [1]</th><th scope="col" class="end">B</th></tr></thead>
            <tbody>
            <tr><td data-label="A [1]">x</td><td data-label="B" class="end">y</td></tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void anIntroductionFoldsWhatHoldsInSomeRegionsUnderItsFirstWords() {
    assertThat(
            introduction(
                """
                > [!REGIONS ch]
                > **Say no.**[^act] That counts.
                >
                > - now
                """))
        .isEqualTo(
            """
            <details class="for" data-for="ch">
            <summary><span class="who">Switzerland</span> <strong>Say no.</strong></summary>
            <p> That counts.<sup><a id="r1" href="#s1" aria-label="Source 1">1</a></sup></p>
            <ul>
            <li>now</li>
            </ul>
            </details>
            """);
  }

  @Test
  void firstWordsThatSayItAllOrLeadSomewhereAreNotFolded() {
    assertThat(List.of("**Say no.**[^act]", "**[Say](https://example.org/) no.** Now.", "Say no."))
        .allSatisfy(
            words ->
                assertThat(introduction("> [!REGIONS ch]\n> " + words + "\n"))
                    .startsWith("<div class=\"for\" data-for=\"ch\">\n<p class=\"who\">"));
  }

  private static String introduction(String markdown) {
    Problems problems = new Problems();
    List<Block> blocks = Markdown.parse("x.md", markdown, 1, problems);
    assertThat(problems.sorted()).isEmpty();
    return new ProseHtml(
            Dialect.PAGE,
            phrases,
            labels,
            Optional.of(new Citations()),
            link -> Optional.of(link.uri().toString()))
        .introduction(blocks)
        .html();
  }

  @Test
  void sheetsAreTheSameAsXml() {
    assertThat(html(Dialect.SHEET, Optional.of(new Citations())))
        .isEqualTo(
            html(Dialect.PAGE, Optional.of(new Citations()))
                .replace("<h1><span id=\"do\"></span>", "<h1 id=\"do\">")
                .replace("<br>", "<br/>")
                .replace("<hr>", "<hr/>"));
  }

  @Test
  void markupToPasteHasNothingOfOurs() {
    assertThat(html(Dialect.PASTED, Optional.empty()))
        .isEqualTo(
            """
            <h1>Do &amp; see</h1>
            <p>Press <b>Settings</b><br>
            <em>now</em>, <strong>once</strong> <a href="https://example.org/?a&amp;b">here</a> \
            <code>&lt;b&gt;</code></p>
            <div>
            <p><strong>Tip</strong></p>
            <p>2 * 3</p>
            </div>
            <div>
            <p><strong>Switzerland</strong></p>
            <ol>
            <li>one</li>
            </ol>
            </div>
            <hr>
            <table>
            <thead><tr><th scope="col">A [1]</th><th scope="col">B</th></tr></thead>
            <tbody>
            <tr><td>x</td><td>y</td></tr>
            </tbody>
            </table>
            """);
  }

  @Test
  void markdownEscapesWhatIsMeantAsItIs() {
    assertThat(
            new ProseMarkdown(phrases, labels, link -> link.uri().toString()).blocks(prose) + "\n")
        .isEqualTo(
            """
            ## Do & see

            Press **Settings**\\
            *now*, **once** [here](https://example.org/?a&b) `<b>`

            > **Tip**
            >
            > 2 \\* 3

            > **Switzerland**
            >
            > 1. one

            ***

            | A \\[1\\] | B |
            | --- | --- |
            | x | y |
            """);
  }

  @Test
  void plainTextQuotesControlsAndListsRows() {
    assertThat(new ProsePlain(phrases, labels, link -> link.uri().toString()).blocks(prose) + "\n")
        .isEqualTo(
            """
            Do & see

            Press “Settings”
            now, once here (https://example.org/?a&b) <b>

            Tip

            2 * 3

            Switzerland

            1. one

            ---

            - A [1]: x
              B: y
            """);
  }
}
