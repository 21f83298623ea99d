package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import optout.testing.output.GuideOutputs;
import optout.testing.site.Bilingual;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is not translated yet is published in the original, marked as such, in every output. */
class PartlyTranslatedTest {
  private static final String DE = "content/guides/example/de.md";
  private static final String PAGE = "de/schalte-es-aus/";
  private static final String STEP =
      "### Schalte es aus {#switch-off}\n\nSchalte [[training-switch]] aus.\n\n";
  private static final String SECTION = "## Grenzen {#limits}\n\n- Keine.\n";

  /** Outputs that have no words of steps. */
  private static final Set<String> WITHOUT_STEPS = Set.of("poster", "reuse", "status");

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void translate() {
    site = Bilingual.make(SampleSite.in(folder));
  }

  private Map<String, String> outputs() {
    Path content = folder.resolve("content");
    return GuideOutputs.of(
        new GuideEdition(content, "example", "de"),
        new PublishedSite(content, folder.resolve("site")));
  }

  @Test
  void aStepIsInTheOriginalEverywhere() {
    site.replace(DE, STEP, "");

    SampleSite.Run run = site.build("--strict");

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output())
        .contains(": warning: the step 'switch-off' is missing (")
        .doesNotContain(": error: ");
    assertThat(outputs())
        .hasSizeGreaterThan(10)
        .allSatisfy(
            (output, text) -> {
              assertThat(text).as(output).contains("Not translated yet: „Switch it off“.");
              if (!WITHOUT_STEPS.contains(output)) {
                assertThat(text).as(output).contains("Switch off");
              }
            });
    Document page = site.page(PAGE + "index.html");
    assertThat(page.select(".step .who").eachText())
        .contains("This step is not translated yet. Here is the original.");
    assertThat(page.select(".step h3 span[lang=en]").eachText()).containsExactly("Switch it off");
    assertThat(page.select("div[lang=en]").text()).contains("Switch off");
    assertThat(stateOf("switch-off").path("state").asString()).isEqualTo("missing");
    assertThat(stateOf("switch-off").path("language").asString()).isEqualTo("en");
    assertThat(stateOf("open-settings").path("state").asString()).isEqualTo("current");
  }

  @Test
  void aSectionIsInTheOriginalEverywhere() {
    site.replace(DE, SECTION, "");

    SampleSite.Run run = site.build("--strict");

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(outputs())
        .allSatisfy(
            (output, text) ->
                assertThat(text)
                    .as(output)
                    .contains("Not translated yet: „What this does not do“."));
    assertThat(site.page(PAGE + "index.html").select("div[lang=en]").text())
        .contains("It does not undo the past.");
  }

  @Test
  void aWholeRouteIsInTheOriginal() {
    String text = site.read(DE);
    int begin = text.indexOf("## Im Browser");
    site.write(DE, (text.substring(0, begin) + SECTION).getBytes(UTF_8));

    SampleSite.Run run = site.build("--strict");

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(site.page(PAGE + "index.html").select(".step h3 span[lang=en]").eachText())
        .containsExactly("Open the settings", "Switch it off");
    assertThat(outputs())
        .allSatisfy(
            (output, words) -> assertThat(words).as(output).contains("Not translated yet: "));
  }

  @Test
  void nobodySendsHalfALetter() {
    site.with(
        """
        -- content/letters/example/de.md -- copied from content/letters/example/en.md
        -title: Write to Example
        -summary: A letter that says no.
        -slug: letter
        +title: Schreib an Example
        +summary: Ein Brief, der nein sagt.
        +slug: brief
        +translation: {of: en, by: Jo, reviewed: null}

        -### Wish {#wish}
        -
        -Please stop.
        """);

    SampleSite.Run run = site.build();

    assertThat(run.exitCode()).as(run.output()).isZero();
    assertThat(run.output()).contains(": warning: the clause 'wish' is missing (");
    Document letter = site.page("de/brief/index.html");
    assertThat(letter.selectFirst("main").attr("lang")).isEqualTo("en");
    assertThat(letter.select("main h1").text()).isEqualTo("Write to Example");
  }

  private JsonNode stateOf(String part) {
    return JsonMapper.shared()
        .readTree(site.published(PAGE + "guide.json"))
        .at("/translation/parts")
        .valueStream()
        .filter(one -> one.path("id").asString().equals(part))
        .findFirst()
        .orElseThrow();
  }
}
