package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import optout.testing.output.GuideOutputs;
import optout.testing.site.Bilingual;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A part that changed since it was translated says so wherever the guide goes. */
class OutOfDateTest {
  private static final String NOTICE = "Changed in English since it was translated: ";
  private static final String TEXT = "content/guides/example/en.md";
  private static final String STEP = "„Schalte es aus“";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "summary      | One switch keeps your data out. | Two switches keep your data out. | Introduction",
        "introduction | Example uses your data. | Example sells your data. | Introduction",
        "step         | Switch off [[training-switch]]. | Switch [[training-switch]] off. | "
            + STEP,
        "section      | It does not undo the past. | It undoes the past. | „Grenzen“",
      })
  void textOfTheOriginal(String what, String from, String to, String part) {
    changed(TEXT, from, to);
    assertEverywhere(part);
  }

  @Test
  void manyPartsAreCounted() {
    SampleSite site = Bilingual.make(SampleSite.in(folder));
    site.replace(TEXT, "Example uses", "Example sells");
    site.replace(TEXT, "Click", "Tap");
    site.replace(TEXT, "Switch off [[", "Turn off [[");
    site.replace(TEXT, "It does", "This does");
    assertThat(site.build().exitCode()).isZero();
    assertEverywhere("4 parts");
    assertThat(site.published("de/schalte-es-aus/guide.json"))
        .contains("\"kind\": \"out-of-date\"", "\"outOfDate\": [");
  }

  private void changed(String file, String from, String to) {
    SampleSite site = Bilingual.make(SampleSite.in(folder));
    site.replace(file, from, to);
    assertThat(site.build().exitCode()).isZero();
  }

  private void assertEverywhere(String part) {
    Path content = folder.resolve("content");
    Map<String, String> outputs =
        GuideOutputs.of(
            new GuideEdition(content, "example", "de"),
            new PublishedSite(content, folder.resolve("site")));
    assertThat(outputs).hasSizeGreaterThan(10);
    assertThat(outputs)
        .allSatisfy((output, text) -> assertThat(text).as(output).contains(NOTICE + part + "."));
  }
}
