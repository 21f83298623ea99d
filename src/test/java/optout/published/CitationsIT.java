package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Tables;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Every number behind a claim leads to a source that says where the claim comes from. */
@ExtendWith(SiteFixture.class)
class CitationsIT {
  private static final String MARKS = ":is(sup, .marks) a";

  private final JsonNode sources = Tables.yaml("sources.yaml");

  @OnEveryPage
  void everyNumberLeadsToItsSourceAndBack(PublishedPage page) {
    for (Element number : page.all(MARKS)) {
      Element source = page.only(number.attr("href"));
      assertThat(source.tagName()).isEqualTo("li");
      assertThat(source.elementSiblingIndex() + 1).isEqualTo(Integer.parseInt(number.text()));
      assertThat(number.attr("aria-label")).contains(number.text());
      assertThat(page.all(MARKS + "[href=" + number.attr("href") + "]").get(0))
          .isEqualTo(page.only(source.selectFirst("a[href^=#]").attr("href")));
    }
    assertThat(page.all(".sources a[href^=#]"))
        .hasSameSizeAs(new TreeSet<>(page.all(MARKS).stream().map(Element::text).toList()));
  }

  @OnEveryPage
  void noParagraphHasTwoGroupsOfNumbers(PublishedPage page) {
    assertThat(page.all("p, li, td")).noneMatch(one -> one.select("> sup, > .marks").size() > 1);
  }

  @OnEveryPage
  void everySourceHasTitlePublisherAndAddressOfTheTable(PublishedPage page) {
    for (Element source : page.all(".sources li")) {
      JsonNode entry = byAddress(source.selectFirst("a").attr("href"));
      assertThat(source.selectFirst("a").text()).isEqualTo(entry.path("title").asString());
      assertThat(source.selectFirst("bdi").text())
          .isNotBlank()
          .isEqualTo(entry.path("publisher").asString());
      String language = entry.path("language").asString("");
      assertThat(source.selectFirst("a").attr("lang"))
          .isEqualTo(language.equals(page.language()) ? "" : language);
    }
  }

  @OnEveryGuide
  void everyCitationOfAStepStandsAtTheEndOfItsRoute(GuideEdition guide, PublishedSite site) {
    PublishedPage page = site.page(guide.page());
    for (String route : guide.routes()) {
      List<String> ids =
          guide.steps(route).stream()
              .map(step -> guide.stepText(step.path("id").asString()))
              .flatMap(text -> GuideEdition.citations(text).stream())
              .distinct()
              .toList();
      assertThat(cited(page, PublishedPage.way(route) + " > p > span.marks a"))
          .as(route)
          .isEqualTo(addresses(ids));
    }
    assertThat(page.all(".step sup")).isEmpty();
  }

  @OnEveryGuide
  void noCitationIsLost(GuideEdition guide, PublishedSite site) {
    PublishedPage page = site.page(guide.page());
    assertThat(new TreeSet<>(cited(page, MARKS)))
        .isNotEmpty()
        .isEqualTo(new TreeSet<>(addresses(GuideEdition.citations(guide.text()))));
  }

  @OnEveryGuide
  void theListHasTheSourcesOfTextAndTableAndNoOthers(GuideEdition guide, PublishedSite site) {
    List<String> ids = new ArrayList<>(GuideEdition.citations(guide.text()));
    guide.table().path("sources").forEach(id -> ids.add(id.asString()));
    assertThat(site.page(guide.page()).all(".sources li > a:not([href^=#])"))
        .extracting(link -> link.attr("href"))
        .containsExactlyInAnyOrderElementsOf(new TreeSet<>(addresses(ids)));
  }

  /** The addresses that the numbers of a CSS selector lead to. */
  private static List<String> cited(PublishedPage page, String selector) {
    return page.all(selector).stream()
        .map(number -> page.only(number.attr("href")).selectFirst("a").attr("href"))
        .toList();
  }

  private List<String> addresses(List<String> ids) {
    return ids.stream().map(id -> sources.path(id).path("url").asString()).toList();
  }

  private JsonNode byAddress(String address) {
    return sources
        .valueStream()
        .filter(entry -> entry.path("url").asString().equals(address))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no source has the address " + address));
  }
}
