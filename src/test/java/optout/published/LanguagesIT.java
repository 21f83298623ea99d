package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Tables;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages name themselves and their translations, and nothing else. */
@ExtendWith(SiteFixture.class)
class LanguagesIT {
  private static final String NOT_FOUND = "404.html";
  private static final String CHOOSER = "index.html";

  @OnEveryPage
  void namesItselfAsTheOriginal(PublishedPage page) {
    if (page.path().equals(NOT_FOUND)) {
      assertThat(page.all("link[rel=canonical]")).isEmpty();
    } else {
      assertThat(page.only("link[rel=canonical]").attr("href"))
          .isEqualTo(PublishedSite.absolute(page.original()));
    }
  }

  @OnEveryPage
  void isNamedByEveryTranslationItNames(PublishedPage page, PublishedSite site) {
    if (page.path().equals(NOT_FOUND) || page.isEmbed()) {
      assertThat(alternates(page)).isEmpty();
    } else {
      assertNamesItsTranslations(page, site);
    }
  }

  private static void assertNamesItsTranslations(PublishedPage page, PublishedSite site) {
    Map<String, String> named = alternates(page);
    String own = page.path().equals(CHOOSER) ? "x-default" : page.language();
    assertThat(named).containsEntry(own, PublishedSite.absolute(page.address()));
    assertThat(named).containsOnlyKeys(languagesAnd("x-default"));
    named.values().stream()
        .map(address -> address.substring(PublishedSite.ADDRESS.toString().length()))
        .map(path -> site.page(path + "index.html"))
        .forEach(other -> assertThat(alternates(other)).as("%s", other).isEqualTo(named));
  }

  @OnEveryPage(except = {NOT_FOUND, CHOOSER})
  void linksToTheSamePageInEveryLanguage(PublishedPage page, PublishedSite site) {
    Map<String, String> named =
        page.isEmbed()
            ? embeds(alternates(site.page(page.original() + "index.html")))
            : alternates(page);
    assertThat(page.all(".langs a"))
        .hasSameSizeAs(Tables.languages())
        .allSatisfy(
            link -> {
              String there = link.absUrl("href").replaceFirst("index\\.html$", "");
              assertThat(there).isEqualTo(named.get(link.attr("hreflang")));
              assertThat(link.attr("lang")).isEqualTo(link.attr("hreflang"));
            });
    assertThat(page.only(".langs a[aria-current]").attr("lang")).isEqualTo(page.language());
    assertThat(page.path()).startsWith(page.language() + "/");
  }

  private static Map<String, String> embeds(Map<String, String> guides) {
    Map<String, String> embeds = new TreeMap<>();
    guides.forEach((language, address) -> embeds.put(language, address + "embed/"));
    return embeds;
  }

  @Test
  void offersEveryLanguageAtTheRootAndOnThePageForMissingPages(PublishedSite site) {
    for (String path : new String[] {CHOOSER, NOT_FOUND}) {
      PublishedPage page = site.page(path);
      for (String language : Tables.languages()) {
        assertThat(page.all("main a[hreflang=" + language + "]"))
            .as("%s in %s", path, language)
            .extracting(link -> link.attr("href"))
            .anyMatch(href -> href.matches("(.*/)?" + language + "/(index.html)?"));
      }
    }
  }

  @Test
  void leadsFromThePageForMissingPagesToTheGuidesOfTheFirstLanguage(PublishedSite site) {
    String first = Tables.languages().get(0);
    assertThat(site.page(NOT_FOUND).all("main section").get(0).select("a").eachText())
        .containsAll(
            site.guides().stream()
                .filter(guide -> guide.language().equals(first))
                .map(guide -> site.page(guide.page()).only("h1").text())
                .toList());
  }

  @Test
  void sendsReadersOfOtherLanguagesToTheSourceEdition(PublishedSite site) {
    for (GuideEdition guide : site.guides()) {
      Map<String, String> named = alternates(site.page(guide.page()));
      assertThat(named.get("x-default")).isEqualTo(named.get(Tables.languages().get(0)));
    }
    assertThat(alternates(site.page("en/index.html")))
        .containsEntry("x-default", PublishedSite.ADDRESS.toString());
  }

  private static String[] languagesAnd(String more) {
    return Stream.concat(Tables.languages().stream(), Stream.of(more)).toArray(String[]::new);
  }

  private static Map<String, String> alternates(PublishedPage page) {
    return alternates(page.all("link[rel=alternate][hreflang]"));
  }

  /** The announced addresses by language. */
  static Map<String, String> alternates(List<Element> links) {
    Map<String, String> addresses = new TreeMap<>();
    for (Element link : links) {
      assertThat(addresses).doesNotContainKey(link.attr("hreflang"));
      addresses.put(link.attr("hreflang"), link.attr("href"));
    }
    return addresses;
  }
}
