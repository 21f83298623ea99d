package optout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Labels that two services call alike are told apart. */
class TwoServicesTest {
  private SampleSite site;

  @BeforeEach
  void addAnotherService(@TempDir Path folder) {
    site =
        SampleSite.in(folder)
            .with(
                """
                -- content/services/another/service.yaml --
                name: Another
                interfaces:
                  en: {labels: own}
                -- content/services/another/labels.yaml --
                settings:
                  description: Entry of the menu.
                  texts:
                    en: {text: Preferences, confidence: high, evidence: [https://example.org/help]}
                again:
                  description: The same on another page.
                  texts:
                    en: {text: Preferences, confidence: high, evidence: [https://example.org/help]}
                """);
  }

  @Test
  void aPageSaysOfWhichServiceALabelIs() {
    site.with(
        """
        -- content/pages/home/en.md -- changed
         summary: Guides for a sample service.
         ---
        +
        +[[example:settings]], [[another:settings]], [[again]], [["Preferences"]], [[training-switch]]
        """);

    assertThat(site.build().output()).isEmpty();
    assertThat(labels("en/index.html"))
        .startsWith("Settings", "Preferences", "Preferences", "Preferences", "Use my data");
  }

  @Test
  void aGuideMeansItsOwnServiceUnlessItNamesAnother() {
    site.with(
        """
        -- content/guides/example/en.md -- changed
        -Click [[settings]].
        +Click [[settings]], not [[another:settings]]: [[example:settings]], [["Settings"]].
        """);

    assertThat(site.build().output()).isEmpty();
    assertThat(labels("en/switch-it-off/index.html"))
        .containsSubsequence("Settings", "Preferences", "Settings", "Settings");
    assertThat(site.page("en/switch-it-off/reuse/index.html").text())
        .contains("Click **Settings**, not **Preferences**: **Settings**, **Settings**.");
  }

  @Test
  void aLabelThatReadersAreNotShownCannotBeQuoted(@TempDir Path folder) {
    SampleSite swedish =
        SampleSite.named("multilingual", folder)
            .with(
                """
                -- content/services/example/labels.yaml -- changed
                +menu:
                +  description: The menu.
                +  texts:
                +    sv: {text: Meny, confidence: high, evidence: [https://example.org/hjalp]}
                 settings:
                -- content/pages/home/sv.md -- changed
                     intro: "86b5c9"
                 ---
                +
                +[["Meny"]]
                """);

    assertThat(swedish.build().output())
        .isEqualTo(
            "content/pages/home/sv.md:12:1: error: the label 'menu' has no English text, and none in"
                + " sv (add its English text to labels.yaml, or describe the control in your own"
                + " words) [label/no-text]\n");
  }

  private List<String> labels(String page) {
    return site.page(page).select("b.label").eachText();
  }
}
