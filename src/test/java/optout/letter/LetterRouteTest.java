package optout.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A guide's route of letters leads to its letter, wherever the guide goes. */
class LetterRouteTest {
  @TempDir static Path folder;
  private static SampleSite site;

  /** The German guide has its letter in English alone. */
  @BeforeAll
  static void build() {
    site = SampleSite.named("multilingual", folder);
    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void fromItsPage() {
    assertThat(site.page("en/switch-it-off/index.html").selectFirst(".open a[href*=letter]"))
        .hasToString("<a href=\"../letter/index.html\">Write to Example</a>");
    assertThat(site.page("de/schalte-es-ab/index.html").selectFirst(".open a[href*=letter]"))
        .hasToString(
            "<a href=\"../letter/index.html\" lang=\"en\" dir=\"ltr\">Write to Example</a>");
  }

  @Test
  void fromItsFrame() {
    assertThat(site.page("en/switch-it-off/embed/index.html").selectFirst(".open a[href*=letter]"))
        .hasToString("<a href=\"../../letter/index.html\">Write to Example</a>");
  }

  @Test
  void fromTextsToPaste() {
    String page = site.page("de/schalte-es-ab/reuse/index.html").wholeText();

    assertThat(page)
        .contains(
            "<p><a href=\"https://sample.org/de/letter/\" lang=\"en\">Write to Example</a></p>",
            "[Write to Example](https://sample.org/de/letter/)",
            "Write to Example (https://sample.org/de/letter/)");
  }

  @Test
  void fromItsData() {
    assertThat(
            JsonMapper.shared()
                .readTree(site.published("de/schalte-es-ab/guide.json"))
                .at("/routes/2/letter")
                .toString())
        .isEqualTo(
            "{\"id\":\"example\",\"title\":\"Write to Example\",\"address\":\"https://sample.org/de/letter/\","
                + "\"languages\":[{\"language\":\"en\",\"address\":\"https://sample.org/en/letter/\"}]}");
  }
}
