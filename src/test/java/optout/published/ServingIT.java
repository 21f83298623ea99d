package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The same bytes work at their address, at the root of a host, below a path, and from a disk. */
@InChromium
@TestInstance(Lifecycle.PER_CLASS)
class ServingIT {
  /**
   * All links of the site to itself but those to its copies, which are found at its address alone.
   */
  private static final String LINKS =
      """
      return [...document.querySelectorAll(':is(a, link)[href]')]
          .filter(one => !['canonical', 'alternate'].includes(one.rel) && one.href.startsWith(arguments[0]))
          .filter(one => !one.href.endsWith('.zip'))
          .map(one => one.href.slice(arguments[0].length));
      """;

  private SiteServer root;
  private SiteServer below;

  @BeforeAll
  void serve(PublishedSite site) {
    root = SiteServer.of(site.folder(), "/");
    below = SiteServer.of(site.folder(), "/repo/");
  }

  @AfterAll
  void stop() {
    root.close();
    below.close();
  }

  /** In one language: in which folders pages are is the same in all, and LinksIT follows links. */
  @OnEveryPage(in = "en")
  void isTheSameWhereverItIsOpened(PublishedPage page, PublishedSite site, Browser browser) {
    Set<List<?>> links = new HashSet<>();
    for (String base :
        List.of(
            PublishedSite.ADDRESS.toString(),
            root.address(),
            below.address(),
            site.folder().toUri().toString())) {
      browser.open(base + page.path());
      assertIsComplete(browser, base, page.html().title());
      links.add((List<?>) browser.evaluate(LINKS, base));
    }
    assertThat(links).as("%s", page).hasSize(1);
  }

  @Test
  void showsThePageForMissingPagesAtAnyDepth(PublishedSite site, Browser browser) {
    String title = site.page("404.html").html().title();
    for (String missing : List.of("nothing", "de/nothing/at/all.html", "en/nothing/")) {
      browser.open(PublishedSite.absolute(missing));
      assertThat(browser.console())
          .hasSize(1)
          .allMatch(line -> line.contains("the server responded with a status of 404"));
      assertIsComplete(browser, PublishedSite.ADDRESS.toString(), title);
    }
  }

  /** Styled, without a word on the console, and loaded from its own host alone. */
  private static void assertIsComplete(Browser browser, String base, String title) {
    assertThat(browser.evaluate("return document.title")).isEqualTo(title);
    assertThat(browser.evaluate("return getComputedStyle(document.body).marginTop"))
        .as("style of %s", base + title)
        .isEqualTo("0px");
    assertThat(browser.console()).isEmpty();
    // Browsers draw the sign of a field for dates from an address that has its content in it.
    assertThat(browser.requests())
        .isNotEmpty()
        .allMatch(address -> address.startsWith(base) || address.startsWith("data:"));
  }
}
