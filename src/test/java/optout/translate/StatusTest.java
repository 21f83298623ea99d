package optout.translate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import optout.testing.site.Bilingual;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of what is translated and what is to be done. */
class StatusTest {
  private static final String EN = "content/guides/example/en.md";
  private static final String DE = "content/guides/example/de.md";

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void translate() {
    site = Bilingual.make(SampleSite.in(folder));
  }

  private SampleSite.Run status(String... more) {
    return site.run(
        Stream.concat(Stream.of("status", "--content", site.path("content")), Stream.of(more))
            .toArray(String[]::new));
  }

  @Test
  void goesInReadingOrder() {
    site.replace(EN, "Click [[settings]].", "Tap [[settings]].")
        .replace("content/guides/example/guide.yaml", "deep-link: https://example.org/settings", "")
        .replace(DE, "## Grenzen {#limits}\n\n- Keine.\n", "");

    assertThat(status())
        .isEqualTo(
            new SampleSite.Run(
                0,
                """
                de: 0 of 3 complete
                  page home: not translated
                  guide example: not translated: limits; out of date: web (shown in the original),\
                 open-settings; by Jo, not reviewed; not verified on an account
                  letter example: not translated
                  labels without evidence: example:settings
                """,
                ""));
  }

  @Test
  void namesALanguageThatIsNotThereYet() {
    assertThat(status("--language", "fr").output())
        .startsWith("fr: 0 of 3 complete\n  interface texts: missing: address, ")
        .contains("\n  guide example: not translated; not verified on an account\n");
  }

  @Test
  void isDataForPrograms() {
    site.replace(EN, "Click [[settings]].", "Tap [[settings]].");

    JsonNode guide =
        JsonMapper.shared()
            .readTree(status("--format", "json").output())
            .at("/languages/0/items/1");
    assertThat(guide.toString())
        .isEqualTo(
            "{\"kind\":\"guide\",\"id\":\"example\","
                + "\"lacks\":[\"out-of-date\",\"not-reviewed\",\"not-verified\"],"
                + "\"outOfDate\":[{\"part\":\"open-settings\",\"shown\":\"translation\"}],"
                + "\"missing\":[],\"by\":\"Jo\"}");
  }

  @Test
  void failsOnWhatOneNames() {
    assertThat(status("--fail-on", "out-of-date,incomplete").exitCode()).isZero();
    assertThat(status("--fail-on", "missing").exitCode()).isEqualTo(1);
    assertThat(status("--fail-on", "stale"))
        .satisfies(
            run -> {
              assertThat(run.exitCode()).isEqualTo(2);
              assertThat(run.errors())
                  .startsWith(
                      "optout: --fail-on: 'stale' is none of: missing, incomplete, out-of-date,"
                          + " machine-made, not-reviewed, not-verified, labels\n");
            });
  }
}
