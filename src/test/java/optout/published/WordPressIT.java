package optout.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** The address of a guide in a post of a real WordPress shows the guide. */
@InChromium
class WordPressIT {
  private static final int TRIES = 40;

  @TempDir Path folder;

  @Test
  void showsEveryGuideInClassicAndBlockPosts(PublishedSite site, Browser browser) {
    assumeTrue(
        RealWordPress.isInstalled(),
        "no WordPress here: apt-get install wordpress wordpress-theme-twentytwentythree php-cli"
            + " php-curl php-mbstring php-mysql php-xml mariadb-server");
    List<GuideEdition> guides = GuideEdition.all();
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
