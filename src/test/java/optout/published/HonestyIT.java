package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import optout.testing.site.EditionFile;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Tables;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages say what nobody has checked. */
@ExtendWith(SiteFixture.class)
class HonestyIT {
  @OnEveryGuide
  void aGuideThatNobodyVerifiedSaysSo(GuideEdition guide, PublishedSite site) {
    String unverified = Tables.message(guide.language(), "verification.none");
    assertThat(unverified).isNotBlank();
    boolean verified =
        guide
            .table()
            .path("routes")
            .valueStream()
            .anyMatch(route -> !route.path("verifications").isEmpty());
    assertThat(site.page(guide.page()).texts("h1 ~ .facts li").contains(unverified))
        .isEqualTo(!verified);
    assertThat(facts(guide, site).contains(unverified)).isEqualTo(!verified);
  }

  @OnEveryGuide
  void aGuideSaysWhenItsSourcesWereChecked(GuideEdition guide, PublishedSite site) {
    assertThat(site.page(guide.page()).only("h1 ~ .facts time").attr("datetime"))
        .isEqualTo(guide.table().path("sources-checked").asString());
  }

  @Test
  void translationsByMachineSayThatNobodyHasReviewedThem(PublishedSite site) {
    for (String kind : List.of("guides", "letters", "pages")) {
      for (String id : Tables.names(kind)) {
        for (String language : Tables.languages()) {
          EditionFile edition = new EditionFile(kind, id, language);
          String notice = Tables.message(language, "translation.machine");
          assertThat(site.page(edition.page()).texts("main > .machine p").contains(notice))
              .as("%s", edition)
              .isEqualTo(edition.isUnreviewedMachineTranslation());
        }
      }
    }
  }

  /** What the home page says about a guide. */
  private static List<String> facts(GuideEdition guide, PublishedSite site) {
    Element entry =
        site.page(guide.language() + "/index.html").all("main .links > li").stream()
            .filter(
                item ->
                    item.selectFirst("a")
                        .absUrl("href")
                        .equals(PublishedSite.absolute(guide.page())))
            .findFirst()
            .orElseThrow(() -> new AssertionError("the home page does not list " + guide));
    List<String> facts = new ArrayList<>(entry.select(".facts li").eachText());
    facts.addAll(site.page(guide.language() + "/index.html").texts("main > .links + .facts li"));
    return facts;
  }
}
