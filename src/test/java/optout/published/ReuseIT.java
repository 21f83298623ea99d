package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import optout.testing.browser.Browser;
import optout.testing.browser.HostPage;
import optout.testing.browser.InChromium;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.wordpress.WordPressArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is copied from a guide's page works in other sites. */
@InChromium
class ReuseIT {
  private static final List<Integer> COLUMNS = List.of(320, 480, 720);
  private static final String HEIGHT =
      "return Math.ceil(document.body.getBoundingClientRect().height)";
  private static final String OVERFLOW =
      "return document.documentElement.scrollHeight - document.documentElement.clientHeight";

  @TempDir Path folder;

  @OnEveryGuide
  void theFrameFitsAndItsLinksOpen(GuideEdition guide, PublishedSite site, Browser browser) {
    for (int column : COLUMNS) {
      try (HostPage host = new HostPage(folder, column, sample(guide, site, "frame"), "")) {
        browser.open(host.address());
        settle(browser);
        assertThat(browser.element("iframe").getSize().getHeight())
            .isEqualTo(number(browser.within("iframe", () -> browser.evaluate(HEIGHT))));
        assertThat(browser.within("iframe", () -> browser.evaluate(OVERFLOW))).isEqualTo(0L);
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
            .allMatch(
                address ->
                    address.startsWith(PublishedSite.ADDRESS.toString())
                        || address.startsWith(host.address())
                        || address.startsWith("data:"));
      }
    }
    try (HostPage host = new HostPage(folder, 480, sample(guide, site, "frame"), "")) {
      browser.open(host.address());
      settle(browser);
      assertThat(opened(browser, ".now .go")).containsExactly(guide.deepLink());
      assertThat(opened(browser, "a.own")).containsExactly(PublishedSite.absolute(guide.page()));
      browser.open(host.address()).scripts(false).reload();
      assertThat(opened(browser, ".now .go")).containsExactly(guide.deepLink());
    }
  }

  private static List<String> opened(Browser browser, String selector) {
    return browser.opened(
        () ->
            browser.within(
                "iframe",
                () -> {
                  browser.element(selector).click();
                  return true;
                }));
  }

  @Test
  void onlyOurOwnFramesAreResized(PublishedSite site, Browser browser) {
    GuideEdition guide = site.guides().get(0);
    String foreign =
        """
        <iframe id="other" height="300" sandbox="allow-scripts" srcdoc="<script>
          for (const target of [parent, parent.frames[1]])
            target.postMessage({ message: 'height', value: 4321 }, '*');
        </script>"></iframe>
        """;
    String own = sample(guide, site, "frame");
    try (HostPage host = new HostPage(folder, 480, foreign + own, "")) {
      browser.open(host.address());
      settle(browser);
      browser.evaluate("postMessage({ message: 'height', value: 4321 }, '*')");
      settle(browser);
      assertThat(browser.element("#other").getSize().getHeight()).isEqualTo(300);
      assertThat(browser.elements("iframe").get(1).getSize().getHeight()).isBetween(300, 1000);
    }
  }

  @OnEveryGuide
  void theMarkupSurvivesAFilter(GuideEdition guide, PublishedSite site) {
    String html = sample(guide, site, "html");
    assertThat(WordPressArticle.filtered(html)).isEqualTo(WordPressArticle.parsed(html));
    assertThat(html)
        .startsWith("<h2>")
        .doesNotContain("<h1", "class=", "<script", "href=\"#", "../");
    assertThat(html).contains(guide.deepLink(), "https://creativecommons.org/");
    for (String form : List.of("markdown", "text")) {
      assertThat(sample(guide, site, form))
          .contains(
              guide.deepLink(), PublishedSite.absolute(guide.page().replace("index.html", "")))
          .doesNotContain("[[", "[^", "{#");
    }
  }

  @Test
  void aButtonCopiesAndATapSelects(PublishedSite site, Browser browser) {
    GuideEdition guide = site.guides().get(0);
    browser.open(page(guide, site));
    assertThat(browser.element("#address-text").getCssValue("user-select")).isEqualTo("all");
    browser.element("button").click();
    settle(browser);
    assertThat(browser.evaluate("return getSelection().toString().trim()"))
        .isEqualTo(PublishedSite.absolute(guide.page().replace("index.html", "")));
    assertThat(browser.element("button").getText())
        .isEqualTo(page(guide, site).all("button").get(0).attr("data-done"));
    assertThat(browser.console()).isEmpty();
    browser.scripts(false).reload();
    assertThat(browser.elements("button")).noneMatch(button -> button.isDisplayed());
  }

  @Test
  void theResizeScriptIsSmall(PublishedSite site) {
    assertThat(site.bytes("embed.js")).hasSizeLessThanOrEqualTo(2048);
  }

  private static PublishedPage page(GuideEdition guide, PublishedSite site) {
    return site.page(guide.page().replace("index.html", "reuse/index.html"));
  }

  private static String sample(GuideEdition guide, PublishedSite site, String form) {
    return page(guide, site).only("#" + form + "-text").wholeText();
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  private static void settle(Browser browser) {
    browser.await("const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, 300))");
  }
}
