package optout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A guide's page says what sheets there are, without having seen one, and links to no other. */
class SheetLinksTest {
  private static final String PAGE = "en/switch-it-off/index.html";

  @TempDir Path folder;

  private static List<String> sheets(SampleSite site) {
    return site.page(PAGE).select(".sheets li").eachText();
  }

  @Test
  void sayWhichPaperTheyAreForAndHowManyPagesTheyHaveAtMost() {
    SampleSite site = SampleSite.in(folder);
    site.build();

    assertThat(sheets(site))
        .containsExactly(
            "Handout (PDF, A4, at most 2 pages)",
            "Large print (PDF, A4)",
            "Flyer to fold in thirds (PDF, A4, at most 2 pages)",
            "Poster (PDF, A3, 1 page)");
  }

  @Test
  void areOnThePaperOfTheirLanguage() {
    SampleSite site = SampleSite.in(folder);
    site.replace("content/languages/en.yaml", "locale: en-GB", "locale: en-US").build();

    assertThat(sheets(site))
        .containsExactly(
            "Handout (PDF, Letter, at most 2 pages)",
            "Large print (PDF, Letter)",
            "Flyer to fold in thirds (PDF, Letter, at most 2 pages)",
            "Poster (PDF, Tabloid, 1 page)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"minimal", "multilingual", "right-to-left"})
  void leadToAFile(String name) {
    SampleSite site = SampleSite.named(name, folder);
    assertThat(site.build().exitCode()).isZero();

    Map<String, String> files = site.published();
    files.forEach(
        (path, text) -> {
          if (path.endsWith(".html")) {
            Document page = Jsoup.parse(text, "https://s.org/" + path);
            assertThat(page.select("a[href$=.pdf]").eachAttr("abs:href"))
                .as(path)
                .allSatisfy(href -> assertThat(files).containsKey(href.substring(14)));
          }
        });
    assertThat(files.keySet()).filteredOn(path -> path.endsWith(".pdf")).isNotEmpty();
  }

  @Test
  void areNotThereWhereTheTextCannotBePrinted() {
    SampleSite site = SampleSite.in(folder);
    site.replace("content/guides/example/en.md", "Click [[settings]].", "Click [[settings]] (स).");
    assertThat(site.build().exitCode()).isZero();

    assertThat(sheets(site)).isEmpty();
    assertThat(site.published().keySet())
        .noneMatch(path -> path.startsWith("en/switch-it-off/") && path.endsWith(".pdf"))
        .anyMatch(path -> path.startsWith("en/letter/") && path.endsWith(".pdf"));
  }

  @Test
  void areNotThereForALetterThatCannotBePrinted() {
    SampleSite site = SampleSite.in(folder);
    site.replace("content/letters/example/en.md", "Please stop.", "Please stop (स).");
    SampleSite.Run run = site.build();

    assertThat(run.output())
        .startsWith(
            "content/letters/example/en.md:25:14: warning: no handouts are made of this text")
        .contains("[handout/no-script]");
    assertThat(site.page("en/letter/index.html").select(".blanks a[type]").eachAttr("type"))
        .isNotEmpty()
        .containsOnly("text/plain");
    assertThat(site.published().keySet())
        .noneMatch(path -> path.startsWith("en/letter/") && path.endsWith(".pdf"));
  }

  @Test
  void keepTheirSiteFromBeingPublishedIfASheetCannotBePrinted() {
    SampleSite site = SampleSite.in(folder);
    site.with(
        """
        -- own/poster.ftlh --
        <html lang="en"><head><title>A</title><meta name="date" content="2026-11-23"/>
        <style>body { font-family: "Noto Sans" } p { page-break-after: always }</style></head>
        <body data-fits=""><p>One</p><p>Two</p></body></html>
        """);
    SampleSite.Run run = site.build("--templates", site.path("own"));

    assertThat(run.output())
        .isEqualTo(
            "content/guides/example/en.md:1:1: error: poster.pdf does not fit on 1 page (shorten"
                + " the text, or change templates/poster.ftlh) [handout/too-long]\n");
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(site.published()).isEmpty();
  }
}
