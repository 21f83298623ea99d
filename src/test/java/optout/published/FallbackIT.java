package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import optout.testing.site.GuideEdition;
import optout.testing.site.HtmlChecker;
import optout.testing.site.LabelTable;
import optout.testing.site.MadeUpContent;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.Tables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide that is not translated is shown in its source language, and says so. */
class FallbackIT {
  private static final String LANGUAGE = "de";
  private static final GuideEdition ORIGINAL = new GuideEdition("linkedin-ai-training", "en");

  @TempDir static Path folder;
  private static PublishedSite site;
  private static PublishedPage page;

  @BeforeAll
  static void buildWithoutOneTranslation() throws IOException {
    Path content = folder.resolve("content");
    MadeUpContent.write(content, List.of("en", LANGUAGE), Map.of());
    Files.delete(content.resolve(Path.of("guides", ORIGINAL.guide(), LANGUAGE + ".md")));
    site = PublishedSite.built(content, folder.resolve("site"));
    page = site.page(ORIGINAL.page().replaceFirst("^en/", LANGUAGE + "/"));
  }

  @Test
  void saysAboveTheTextThatItIsNotTranslated() {
    assertThat(page.only("body > .alert p").ownText())
        .isEqualTo(Tables.message(LANGUAGE, "fallback.notice"));
    assertThat(page.only("body > .alert a").attr("hreflang")).isEqualTo("en");
    assertThat(page.only("body > .alert a").absUrl("href"))
        .isEqualTo(PublishedSite.absolute(ORIGINAL.page()));
  }

  @Test
  void marksTheLanguageOfTheTextWithinAFrameInTheReadersLanguage() {
    assertThat(page.language()).isEqualTo(LANGUAGE);
    assertThat(page.only("main").attr("lang")).isEqualTo("en");
    assertThat(page.only("main").attr("dir")).isEqualTo("ltr");
    assertThat(page.only(".skip").text()).isEqualTo(Tables.message(LANGUAGE, "skip-to-content"));
    assertThat(page.only("h1").text()).isEqualTo(ORIGINAL.file().front().path("title").asString());
    assertThat(page.texts("main .state").get(0))
        .endsWith(" " + LabelTable.of("linkedin").text("toggle-off", "en").orElseThrow());
  }

  @Test
  void leavesSearchEnginesToTheOriginal() {
    assertThat(page.isHidden()).isTrue();
    assertThat(page.only("link[rel=canonical]").attr("href"))
        .isEqualTo(PublishedSite.absolute(site.page(ORIGINAL.page()).address()));
    assertThat(page.all("link[rel=alternate][hreflang]")).isEmpty();
    assertThat(site.page(ORIGINAL.page()).isHidden()).isFalse();
    assertThat(site.page(ORIGINAL.page()).all("link[rel=alternate][hreflang]")).isEmpty();
    assertThat(SearchEnginesIT.locations(site))
        .contains(PublishedSite.absolute(site.page(ORIGINAL.page()).address()))
        .doesNotContain(PublishedSite.absolute(page.address()));
  }

  @Test
  void isStillListedAndLinkedInTheReadersLanguage() {
    List<String> listed =
        site.page(LANGUAGE + "/index.html").all("main .links a").stream()
            .map(link -> link.absUrl("href"))
            .toList();
    assertThat(listed).contains(PublishedSite.absolute(page.path()));
    assertThat(page.only(".langs a[aria-current]").attr("lang")).isEqualTo(LANGUAGE);
  }

  @Test
  void hasNoErrorsInItsMarkup() throws Exception {
    assertThat(
            HtmlChecker.ofHtml()
                .check(
                    SimpleDocumentValidator::checkHtmlInputSource,
                    PublishedSite.absolute(page.address()),
                    site.bytes(page.path())))
        .isEmpty();
  }
}
