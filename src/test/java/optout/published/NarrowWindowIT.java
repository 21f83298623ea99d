package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.browser.Overflow;
import optout.testing.site.BuildProcess;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import optout.testing.site.SiteServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How wide and how high words are is the one thing of a layout that each language has of its own.
 */
@InChromium(everyLanguage = true)
class NarrowWindowIT {
  private static final int NARROWEST = 320;
  private static final long HIGHEST_IN_WORDPRESS = 1000;

  @TempDir Path folder;

  @Test
  void everyPageOfEveryLanguageFits(PublishedSite site, Browser browser) {
    List<String> found = new ArrayList<>();
    try (SiteServer server = SiteServer.of(site.folder(), "/")) {
      browser.open(server.address()).width(NARROWEST);
      for (PublishedPage page : site.pages()) {
        browser.go(server.address() + page.path());
        assertThat(browser.evaluate("return innerWidth")).isEqualTo((long) NARROWEST);
        Overflow.of(browser).forEach(one -> found.add(page + ": " + one));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void codeAndLongAddressesNeverMakeAPageWider(Browser browser) {
    SampleSite sample = SampleSite.in(folder);
    String address = "https://example.org/" + "a-long-path/".repeat(12);
    String letter = "Dear Sir or Madam, " + "I object to the use of my data. ".repeat(8);
    sample.with(
        """
        -- content/pages/about/page.yaml --
        order: 2
        menu: none
        -- content/pages/about/en.md --
        ---
        title: About
        summary: About us.
        slug: about
        ---
        ```
        LETTER
        ADDRESS
        ```

        ADDRESS and `ADDRESS` and <ADDRESS>.

        | Column | Where |
        |---|---|
        | One | `ADDRESS` |
        | Two | <ADDRESS> |
        """
            .replace("LETTER", letter)
            .replace("ADDRESS", address));
    assertThat(sample.build().exitCode()).isZero();
    browser.open("about:blank");
    for (int width : new int[] {NARROWEST, 640, 960, 1280}) {
      browser.width(width);
      browser.go(sample.folder().resolve("site/en/about/index.html").toUri().toString());
      assertThat(Overflow.of(browser)).as("at " + width).isEmpty();
    }
  }

  @Test
  void everyEmbedIsLowEnoughEvenWhenItSaysThatItIsOutOfDate(PublishedSite site, Browser browser) {
    BuildProcess.of(site.content(), folder).with("--date", "2036-01-01").run();
    PublishedSite late = new PublishedSite(site.content(), folder);
    Map<PublishedPage, Long> tooHigh = new HashMap<>();
    browser.open("about:blank").width(NARROWEST);
    for (GuideEdition guide : late.guides()) {
      PublishedPage embed = late.page(guide.page().replace("index.html", "embed/index.html"));
      assertThat(embed.only("p.alert").text()).isNotBlank();
      browser.go(folder.resolve(embed.path()).toUri().toString());
      long height = ((Number) browser.evaluate("return document.body.offsetHeight")).longValue();
      if (height > HIGHEST_IN_WORDPRESS) {
        tooHigh.put(embed, height);
      }
    }
    assertThat(late.guides()).isNotEmpty();
    assertThat(tooHigh).isEmpty();
  }
}
