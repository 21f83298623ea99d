package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optout.testing.output.SaidBefore;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What must be done before a guide goes with it into every output. */
class BeforeTest {
  private static final String FOLDER = "en/object/";

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void aGuideThatComesAfterAnother() {
    site =
        SampleSite.in(folder)
            .with(
                """
                -- content/guides/objection/guide.yaml --
                service: example
                order: 2
                regions: [eea]
                goal: {form: settings}
                after: [example]
                sources-checked: 2026-11-23
                check-again-after: 2027-02-23
                routes:
                  web:
                    steps:
                      - {id: look, labels: [settings], screen: menu}
                  form:
                    deep-link: https://example.org/form
                -- content/guides/objection/en.md --
                ---
                title: Object
                summary: A form for everybody.
                slug: object
                ---

                ## In the browser {#web}

                ### Look {#look}

                Look at [[settings]].

                ## With the form {#form}

                Send it.
                """);
  }

  @Test
  void isSaidInAllOfThemWithALinkThere() {
    assertThat(site.build().output()).isEmpty();
    assertThat(missing()).isEmpty();
    for (String page : List.of("", "embed/", "practice/")) {
      String up = page.isEmpty() ? "../" : "../../";
      assertThat(site.page(FOLDER + page + "index.html").select("p:contains(First:)").html())
          .as(page)
          .isEqualTo(
              "First: <a href=\""
                  + up
                  + "switch-it-off/index.html\">Set <b class=\"label\" data-long=\"\" translate=\"no\">Use my data</b> to"
                  + " Off</a>");
    }
    String reuse = FOLDER + "reuse/index.html";
    String address = "https://sample.org/en/switch-it-off/";
    assertThat(site.page(reuse).select("#text-text").text())
        .contains("\nFirst: Set “Use my data” to Off (" + address + ")\n");
    assertThat(site.page(reuse).select("#markdown-text").text())
        .contains("\nFirst: [Set **Use my data** to **Off**](" + address + ")\n");
    assertThat(site.page(reuse).select("#html-text").text())
        .contains("<p>First: <a href=\"" + address + "\">Set <b>Use my data</b> to Off</a></p>");
    assertThat(site.published(FOLDER + "guide.json"))
        .contains(
            """
              "before": [
                {
                  "id": "example",
                  "text": "Set **Use my data** to **Off**",
                  "address": "https://sample.org/en/switch-it-off/"
                }
              ],
            """);
  }

  /** Each takes away what one template says, and thus shows that the test would see it. */
  @ParameterizedTest
  @CsvSource({
    "layout.ftlh, <@before goal/>, 'page, embed'",
    "practice.ftlh, <@layout.before page.goal/>, practice",
    "article.ftlh, '<p>${t(\"goal.before\", \"goal\", before)}</p>', html",
    "paper.ftlh, <@before page/>, 'handout, handout-large, flyer'",
    "poster.ftlh, <@paper.before page/>, poster"
  })
  void isMissedWhereATemplateLeavesItOut(String template, String line, String outputs)
      throws IOException {
    String text = Files.readString(Path.of("templates", template));
    assertThat(text).contains(line);
    site.write("theme/" + template, text.replace(line, "").getBytes(UTF_8));
    assertThat(site.build("--templates", site.path("theme")).output()).isEmpty();
    assertThat(missing()).containsExactly(outputs.split(", "));
  }

  private List<String> missing() {
    Path content = folder.resolve("content");
    return SaidBefore.missing(
        new GuideEdition(content, "objection", "en"),
        new PublishedSite(content, folder.resolve("site")));
  }
}
