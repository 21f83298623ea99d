package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optout.testing.output.SaidFirst;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an introduction says for some regions goes with the guide into every output. */
class FirstWordsTest {
  private static final String TEXT = "content/guides/example/en.md";

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void aGuideThatSaysSomethingFirst() {
    site =
        SampleSite.in(folder)
            .with(
                """
                -- content/guides/example/en.md -- changed
                 Example uses your data.[^example-help]
                +
                +> [!REGIONS eea ch]
                +> **This is not about you.** See [above](#web) or press [[training-switch]] here.
                +>
                +> - Two more things.
                +
                +> [!REGIONS uk]
                +> It may be about you. Look.
                """);
  }

  @Test
  void isInAllOfThem() {
    assertThat(site.build().output()).isEmpty();
    assertThat(missing()).isEmpty();
    assertThat(site.page("en/switch-it-off/embed/index.html").select("main > .for").eachText())
        .containsExactly(
            "EU and EEA and Switzerland: This is not about you. EU and EEA and Switzerland: This is"
                + " not about you. See above or press Use my data here. Two more things.",
            "UK: It may be about you. Look.");
    assertThat(site.page("en/switch-it-off/practice/index.html").select("main > .for").eachText())
        .containsExactly(
            "EU and EEA and Switzerland: This is not about you.", "UK: It may be about you. Look.");
    assertThat(site.published("en/switch-it-off/guide.json"))
        .contains(
            """
              "first": [
                {
                  "regions": [
                    "eea",
                    "ch"
                  ],
                  "text": "**This is not about you.** See \
            [above](https://sample.org/en/switch-it-off/#web) or press **Use my data** here.\\n\\n- \
            Two more things.",
                  "lead": "This is not about you."
                },
            """);
  }

  @Test
  void itsShortFormIsOneLineForAllRegionsThatAreToldTheSame() {
    site.with(
        """
        -- content/guides/example/en.md -- changed
         > [!REGIONS uk]
        -> It may be about you. Look.
        +> **This is not about you.** You have another law.
        """);

    assertThat(site.build().output()).isEmpty();
    assertThat(missing()).isEmpty();
    assertThat(site.page("en/switch-it-off/practice/index.html").select("main > .for").eachText())
        .containsExactly("EU and EEA, Switzerland and UK: This is not about you.");
  }

  @Test
  void itsShortFormIsTheFirstLineOfAListThatItBeginsWith() {
    site.replace(TEXT, "> It may be about you. Look.", "> - Look.\n> - Look again.");
    assertThat(site.build().output()).isEmpty();
    assertThat(site.page("en/switch-it-off/practice/index.html").select("main > .for").eachText())
        .contains("UK: Look.");
    assertThat(site.page("en/switch-it-off/reuse/index.html").select("#text-text").text())
        .contains("\nUK:\n\n- Look.\n- Look again.\n");
  }

  /** Each takes away what one template says, and thus shows that the test would see it. */
  @ParameterizedTest
  @CsvSource({
    "embed.ftlh, <@layout.firstFolded page.first/>, embed",
    "practice.ftlh, <@layout.first page.first true/>, practice",
    "article.ftlh, <#list page.first as one>, html",
    "handout.ftlh, <@paper.first page/>, handout",
    "handout-large.ftlh, <@paper.first page/>, handout-large",
    "flyer.ftlh, <@paper.first page true/>, flyer",
    "poster.ftlh, <@paper.first page true/>, poster"
  })
  void isMissedWhereATemplateLeavesItOut(String template, String line, String output)
      throws IOException {
    String text = Files.readString(Path.of("templates", template));
    String without =
        line.startsWith("<#list") ? "<#list page.first?filter(one -> false) as one>" : "";
    assertThat(text).contains(line);
    site.write("theme/" + template, text.replace(line, without).getBytes(UTF_8));
    assertThat(site.build("--templates", site.path("theme")).output()).isEmpty();
    assertThat(missing()).containsExactly(output);
  }

  private List<String> missing() {
    Path content = folder.resolve("content");
    return SaidFirst.missing(
        new GuideEdition(content, "example", "en"),
        new PublishedSite(content, folder.resolve("site")));
  }
}
