package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ids that headings get where a site has one language. */
class HeadingIdsTest {
  private static final String HEADINGS =
      """
      -- content/pages/home/en.md -- changed
       summary: Guides for a sample service.
       ---
      +## What *this* site isn't
      +
      +## Größe & `Maß`: 100 %
      +
      +### Ours {#size}
      +
      +## Size
      +
      +## Résumé
      +
      +[to the top](#what-this-site-isnt), [down](#resume)
      """;

  @TempDir Path folder;

  @Test
  void areMadeOfTheirWordsAndDifferFromEachOther() {
    SampleSite site = SampleSite.in(folder).with(HEADINGS);

    SampleSite.Run run = site.build();

    assertThat(run.output()).isEmpty();
    assertThat(site.page("en/index.html").select("main [id]").eachAttr("id"))
        .contains("what-this-site-isnt", "groesse-mass-100", "size", "size-2", "resume");
  }

  @Test
  void areToBeWrittenWhereThereAreNoLettersForThem() {
    SampleSite site =
        SampleSite.in(folder)
            .with(
                """
                -- content/pages/home/en.md -- changed
                 summary: Guides for a sample service.
                 ---
                +## \u9650\u754c
                """);

    assertThat(site.build().output())
        .startsWith("content/pages/home/en.md:5:1: error: this heading has no anchor ");
  }

  @Test
  void areToBeWrittenInASiteOfSeveralLanguages() {
    SampleSite site =
        SampleSite.in(folder)
            .with(HEADINGS)
            .replace("content/site.yaml", "languages: [en]", "languages: [en, de]");

    assertThat(site.build().output().lines())
        .filteredOn(line -> line.endsWith("[edition/no-anchor]"))
        .hasSize(4);
  }
}
