package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import optout.testing.browser.Browser;
import optout.testing.browser.HostPage;
import optout.testing.browser.InChromium;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import optout.testing.wordpress.WordPress;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;
import tools.jackson.databind.json.JsonMapper;

/** A guide in somebody else's article, under the rules of WordPress. */
@InChromium
class EmbedIT {
  private static final List<Integer> COLUMNS = List.of(320, 480, 720);
  private static final int HIGHEST = 1000;
  private static final String OVERFLOW =
      """
      const root = document.documentElement;
      return [root.scrollHeight - root.clientHeight, root.scrollWidth - root.clientWidth]
      """;
  private static final String HEIGHT =
      "return Math.ceil(document.body.getBoundingClientRect().height)";

  private final JsonMapper json = new JsonMapper();
  @TempDir Path folder;

  @OnEveryGuide
  void isShownInFullHeightAndLeadsToTheGuide(
      GuideEdition guide, PublishedSite site, Browser browser) {
    for (int column : COLUMNS) {
      try (HostPage host = host(guide, site, column, WordPress.SCRIPT)) {
        browser.open(host.address());
        settle(browser);
        WebElement frame = browser.element("iframe");
        assertThat(frame.getCssValue("clip")).isEqualTo("auto");
        assertThat(browser.element("blockquote").isDisplayed()).isFalse();
        assertThat(frame.getSize().getWidth()).isEqualTo(column);
        assertThat(frame.getSize().getHeight())
            .as("%s at %s px", guide, column)
            .isEqualTo(number(browser.within("iframe", () -> browser.evaluate(HEIGHT))))
            .isBetween(200, HIGHEST);
        assertThat(browser.within("iframe", () -> browser.evaluate(OVERFLOW)))
            .as("%s at %s px", guide, column)
            .isEqualTo(List.of(0L, 0L));
        assertThat(browser.console()).isEmpty();
        assertThat(browser.requests())
            .isNotEmpty()
            .allMatch(address -> isOf(address, host.address()));
        browser.within("iframe", () -> click(browser, "a.own"));
        settle(browser);
        assertThat(browser.address()).isEqualTo(PublishedSite.absolute(guide.page()));
      }
    }
  }

  @OnEveryGuide
  void growsWhenSomethingOpensAndShowsThePictures(
      GuideEdition guide, PublishedSite site, Browser browser) {
    try (HostPage host = host(guide, site, 480, WordPress.SCRIPT)) {
      browser.open(host.address());
      settle(browser);
      int closed = browser.element("iframe").getSize().getHeight();
      browser.within("iframe", () -> click(browser, "summary"));
      settle(browser);
      assertThat(browser.element("iframe").getSize().getHeight()).isGreaterThan(closed);
      Object broken =
          browser.within(
              "iframe",
              () ->
                  browser.evaluate(
                      """
                      return [...document.querySelectorAll('details[open] img')]
                          .map(one => { one.scrollIntoView(); return one; })
                          .filter(one => one.complete && one.naturalWidth === 0).length
                      """));
      assertThat(broken).isEqualTo(0L);
      assertThat(browser.requests()).allMatch(address -> isOf(address, host.address()));
      assertThat(browser.console()).isEmpty();
    }
  }

  @OnEveryGuide
  void hasNoLinkThatWouldLeadNowhere(GuideEdition guide, PublishedSite site, Browser browser) {
    try (HostPage host = host(guide, site, 480, WordPress.SCRIPT)) {
      browser.open(host.address());
      settle(browser);
      browser.within(
          "iframe",
          () -> {
            assertThat(browser.elements("a"))
                .isNotEmpty()
                .allMatch(
                    link ->
                        link.getDomProperty("href").startsWith(PublishedSite.ADDRESS.toString()))
                .allMatch(link -> link.getDomAttribute("target") == null);
            assertThat(browser.element(".now code").getText()).isEqualTo(guide.deepLink());
            assertThat(browser.element(".now code").getCssValue("user-select")).isEqualTo("all");
            assertThat(browser.element("#shut").isDisplayed()).isTrue();
            return true;
          });
    }
  }

  @OnEveryGuide
  void showsTheLinkWithoutScripts(GuideEdition guide, PublishedSite site, Browser browser) {
    try (HostPage host = host(guide, site, 480, WordPress.SCRIPT)) {
      browser.open(host.address()).scripts(false).reload();
      assertThat(browser.element("blockquote a").isDisplayed()).isTrue();
      assertThat(browser.element("blockquote a").getDomAttribute("href"))
          .isEqualTo(PublishedSite.absolute(guide.page().replace("index.html", "")));
      assertThat(browser.element("iframe").getCssValue("clip")).isNotEqualTo("auto");
      browser.open(site.page(guide.page().replace("index.html", "embed/index.html")));
      browser.scripts(false).reload();
      assertThat(browser.element(".now .go").getDomAttribute("href")).isEqualTo(guide.deepLink());
      assertThat(browser.element(".now .go").isDisplayed()).isTrue();
      assertThat(browser.element("a.own").isDisplayed()).isTrue();
      browser.width(320);
      assertThat(browser.element(".now code").getText()).isEqualTo(guide.deepLink());
    }
  }

  @OnEveryGuide
  void aHostileHostLearnsAndMovesNothing(GuideEdition guide, PublishedSite site, Browser browser) {
    String hostile =
        """
        window.heard = [];
        addEventListener('message', event => window.heard.push(event.data));
        addEventListener('load', () => {
          const frame = document.querySelector('iframe').contentWindow;
          for (const message of ['ready', 'link', 'height', 'navigate', '__proto__']) {
            for (const value of ['https://evil.example/', 'javascript:alert(1)', 1e9, null, {}]) {
              for (const secret of ['%s', '', 'wrong', null, ['%s']]) {
                frame.postMessage({ message, value, secret, href: value, url: value }, '*');
              }
            }
          }
          frame.postMessage('ready', '*');
          frame.postMessage(null, '*');
        });
        """
            .formatted(WordPress.SECRET, WordPress.SECRET);
    try (HostPage host = host(guide, site, 480, hostile)) {
      browser.open(host.address());
      settle(browser);
      assertThat((List<?>) browser.evaluate("return window.heard"))
          .isNotEmpty()
          .allSatisfy(
              said -> {
                assertThat(((Map<?, ?>) said).keySet())
                    .isEqualTo(Set.of("message", "value", "secret"));
                assertThat(((Map<?, ?>) said).get("message")).isEqualTo("height");
                assertThat(((Map<?, ?>) said).get("value")).isInstanceOf(Long.class);
              });
      assertThat(browser.within("iframe", () -> browser.evaluate("return location.href")))
          .isEqualTo(
              PublishedSite.absolute(guide.page().replace("index.html", "embed/"))
                  + "#?secret="
                  + WordPress.SECRET);
      assertThat(browser.requests()).allMatch(address -> isOf(address, host.address()));
      assertThat(browser.console()).isEmpty();
    }
  }

  private HostPage host(GuideEdition guide, PublishedSite site, int column, String script) {
    String answer = site.text(guide.page().replace("index.html", "oembed.json"));
    String html = json.readTree(answer).path("html").asString();
    return new HostPage(folder, column, WordPress.filter(html).orElseThrow(), script);
  }

  private static boolean isOf(String address, String host) {
    return address.startsWith(PublishedSite.ADDRESS.toString())
        || address.startsWith(host)
        || URI.create(address).getScheme().equals("data");
  }

  private static boolean click(Browser browser, String selector) {
    browser.element(selector).click();
    return true;
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  /** Lets messages and layouts come to rest. */
  private static void settle(Browser browser) {
    browser.await(
        "const done = arguments[0]; requestAnimationFrame(() => setTimeout(done, arguments.length * "
            + TimeUnit.SECONDS.toMillis(1) / 4
            + "))");
  }
}
