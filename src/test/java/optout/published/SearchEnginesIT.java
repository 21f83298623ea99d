package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Search engines learn of every page that is meant for them, and of no other. */
@ExtendWith(SiteFixture.class)
class SearchEnginesIT {
  @Test
  void theSitemapListsEveryPageMeantForThem(PublishedSite site) {
    List<String> meant =
        site.pages().stream()
            .filter(page -> !page.isHidden())
            .map(page -> PublishedSite.absolute(page.address()))
            .toList();
    assertThat(locations(site)).doesNotHaveDuplicates().hasSameElementsAs(meant);
    assertThat(meant).hasSizeGreaterThan(site.guides().size());
  }

  @OnEveryPage
  void theSitemapNamesTheSameTranslationsAsThePage(PublishedPage page, PublishedSite site) {
    String address = PublishedSite.absolute(page.address());
    sitemap(site).select("url").stream()
        .filter(url -> url.selectFirst("loc").text().equals(address))
        .forEach(
            url ->
                assertThat(LanguagesIT.alternates(url.select("xhtml|link[rel=alternate]")))
                    .isEqualTo(LanguagesIT.alternates(page.all("link[rel=alternate][hreflang]"))));
  }

  @Test
  void theRobotsFileAllowsEverythingAndNamesTheSitemap(PublishedSite site) {
    assertThat(site.text("robots.txt"))
        .isEqualTo(
            "User-agent: *\nAllow: /\n\nSitemap: " + PublishedSite.absolute("sitemap.xml") + "\n");
  }

  @Test
  void thePageForMissingPagesIsNotMeantForThem(PublishedSite site) {
    assertThat(site.page("404.html").isHidden()).isTrue();
  }

  /** The addresses in a site's sitemap. */
  static List<String> locations(PublishedSite site) {
    return sitemap(site).select("urlset > url > loc").eachText();
  }

  private static Document sitemap(PublishedSite site) {
    return Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser());
  }
}
