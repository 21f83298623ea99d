package optout.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import optout.testing.wordpress.RealWordPress;
import optout.testing.wordpress.WordPressArticle;
import optout.testing.wordpress.WordPressProbes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The address of a guide in a post of a real WordPress shows the guide. */
@InChromium
public class WordPressIT {
  private static final int TRIES = 40;

  @TempDir Path folder;

  @BeforeEach
  void needsWordPress() {
    assumeTrue(
        RealWordPress.isInstalled(),
        "no WordPress here: apt-get install wordpress wordpress-theme-twentytwentythree php-cli"
            + " php-curl php-mbstring php-mysql php-xml mariadb-server");
  }

  @Test
  void showsEveryGuideInClassicAndBlockPosts(PublishedSite site, Browser browser) {
    List<GuideEdition> guides = site.guides();
    List<String> addresses =
        guides.stream()
            .map(guide -> PublishedSite.absolute(guide.page().replace("index.html", "")))
            .toList();
    try (RealWordPress wordPress = new RealWordPress(folder.resolve("wp"), site, addresses)) {
      assertThat(wordPress.posts()).hasSize(2 * guides.size());
      for (int i = 0; i < wordPress.posts().size(); i++) {
        String post = wordPress.posts().get(i);
        GuideEdition guide = guides.get(i / 2);
        browser.open(post);
        WebElement frame = browser.element("iframe");
        long height = settled(browser);
        assertThat(frame.getDomAttribute("src"))
            .startsWith(PublishedSite.absolute(guide.page().replace("index.html", "embed/")));
        assertThat(frame.getDomAttribute("sandbox")).isEqualTo("allow-scripts");
        assertThat(frame.getCssValue("clip")).as("%s", guide).isEqualTo("auto");
        assertThat(frame.getSize().getHeight())
            .as("%s in %s", guide, post)
            .isEqualTo((int) height)
            .isBetween(200, 1000);
        assertThat(browser.element("blockquote").isDisplayed()).isFalse();
        assertThat(browser.requests())
            .allMatch(
                address ->
                    address.startsWith(PublishedSite.ADDRESS.toString())
                        || address.startsWith("data:")
                        || URI.create(address).getHost().equals("127.0.0.1"));
        browser.within(
            "iframe",
            () -> {
              browser.element("a.own").click();
              return true;
            });
        settled(browser);
        assertThat(browser.address()).isEqualTo(PublishedSite.absolute(guide.page()));
      }
    }
  }

  @Test
  void keepsTheMarkupOfEveryGuideThatAnAuthorPastes(PublishedSite site) {
    List<String> guides =
        site.guides().stream()
            .map(guide -> site.page(guide.page().replace("index.html", "reuse/index.html")))
            .map(page -> page.only("#html-text").wholeText())
            .toList();
    List<String> allowed = WordPressProbes.allowed();
    List<String> refused = WordPressProbes.refused();
    try (RealWordPress wordPress = new RealWordPress(folder.resolve("wp"), site, List.of())) {
      each(
          guides,
          wordPress,
          (markup, article) -> {
            assertThat(same(article.filtered())).isEqualTo(same(markup));
            assertThat(same(article.stored())).isEqualTo(same(markup));
            assertThat(shown(article.shown())).isEqualTo(shown(markup));
          });
      each(
          allowed,
          wordPress,
          (markup, article) ->
              assertThat(WordPressArticle.filtered(markup))
                  .isEqualTo(same(markup))
                  .isEqualTo(same(article.filtered()))
                  .isEqualTo(same(article.stored())));
      each(
          refused,
          wordPress,
          (markup, article) -> {
            assertThat(WordPressArticle.filtered(markup)).isNotEqualTo(same(markup));
            assertThat(same(article.filtered())).isNotEqualTo(same(markup));
            assertThat(same(article.stored())).isEqualTo(same(article.filtered()));
          });
    }
  }

  private static void each(
      List<String> markup,
      RealWordPress wordPress,
      BiConsumer<String, RealWordPress.Article> check) {
    List<RealWordPress.Article> articles = wordPress.articles(markup);
    assertThat(articles).hasSize(2 * markup.size());
    for (int i = 0; i < articles.size(); i++) {
      check.accept(markup.get(i / 2), articles.get(i));
    }
  }

  /** Markup without the comments that begin and end a block. */
  private static String same(String html) {
    return WordPressArticle.parsed(html.replaceAll("<!-- /?wp:html -->", "").strip());
  }

  /** What one reads, sees and follows. */
  private static List<String> shown(String html) {
    return Jsoup.parseBodyFragment(html).select("h2, h3, h4, p, li, a, img, [lang], [dir]").stream()
        .map(
            one ->
                String.join(
                    " ",
                    one.tagName(),
                    one.attr("href"),
                    one.attr("src"),
                    one.attr("alt"),
                    one.attr("lang"),
                    one.attr("dir"),
                    one.text()))
        .toList();
  }

  /** The height of what is in the frame, once frame and content agree or it is too late. */
  private static long settled(Browser browser) {
    long height = 0;
    for (int i = 0; i < TRIES; i++) {
      browser.await("const done = arguments[0]; setTimeout(done, 50)");
      if (browser.elements("iframe").isEmpty()) {
        return 0;
      }
      height =
          ((Number)
                  browser.within(
                      "iframe",
                      () ->
                          browser.evaluate(
                              "return Math.ceil(document.body.getBoundingClientRect().height)")))
              .longValue();
      if (height == browser.element("iframe").getSize().getHeight()) {
        return height;
      }
    }
    return height;
  }
}
