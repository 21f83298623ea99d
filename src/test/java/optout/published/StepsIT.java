package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import optout.testing.site.GuideEdition;
import optout.testing.site.LabelTable;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** A guide's page has every step of its table, numbered and in order. */
@ExtendWith(SiteFixture.class)
class StepsIT {
  @OnEveryGuide
  void stepsStandInTheOrderOfTheTableWithTheirNumbers(GuideEdition guide, PublishedSite site) {
    PublishedPage page = site.page(guide.page());
    assertThat(ids(page.all(".way > h2 > [id], .way > [id]"))).isEqualTo(guide.routes());
    assertThat(page.all("details.way")).hasSize(guide.routes().size() - 1);
    for (String route : guide.routes()) {
      List<String> steps =
          guide.steps(route).stream().map(step -> step.path("id").asString()).toList();
      assertThat(ids(page.all(PublishedPage.way(route) + " .step h3 > [id]")))
          .as(route)
          .isEqualTo(steps);
      assertThat(
              page.all(PublishedPage.way(route) + " .num").stream().map(Element::ownText).toList())
          .isEqualTo(IntStream.rangeClosed(1, steps.size()).mapToObj(Integer::toString).toList());
    }
    assertThat(page.all(".ways a"))
        .extracting(link -> link.attr("href").substring(1))
        .isEqualTo(guide.routes());
  }

  @OnEveryGuide
  void theFirstActionComesFirstAndNamesItsState(GuideEdition guide, PublishedSite site) {
    PublishedPage page = site.page(guide.page());
    JsonNode goal = guide.table().path("goal");
    assertThat(page.only(".now .go").attr("href")).isEqualTo(guide.deepLink());
    assertThat(page.only(".now .address code").text()).isEqualTo(guide.deepLink());
    assertThat(page.only("main").select("a[href^=https]").first()).isEqualTo(page.only(".now .go"));
    if (goal.has("set-to")) {
      assertState(guide, page.only(".now .state"), goal.path("set-to").asString());
    } else {
      assertThat(page.all(".now .state")).isEmpty();
    }
  }

  @OnEveryGuide
  void everyStepWithASwitchNamesTheStateItMustHave(GuideEdition guide, PublishedSite site) {
    PublishedPage page = site.page(guide.page());
    for (JsonNode step : guide.steps()) {
      String id = PublishedPage.step(step.path("id").asString());
      if (step.has("set-to")) {
        assertState(guide, page.only(id + " .state"), step.path("set-to").asString());
      } else {
        assertThat(page.all(id + " .state")).as(id).isEmpty();
      }
    }
  }

  @OnEveryGuide
  void everyStepWithAnAddressLinksToIt(GuideEdition guide, PublishedSite site) {
    for (JsonNode step : guide.steps()) {
      String id = PublishedPage.step(step.path("id").asString());
      assertThat(site.page(guide.page()).all(id + " .open a"))
          .as(id)
          .extracting(link -> link.attr("href"))
          .isEqualTo(
              step.has("deep-link") ? List.of(step.path("deep-link").asString()) : List.of());
    }
  }

  /** A picture of the switch, and beside it the service's word for that state. */
  private static void assertState(GuideEdition guide, Element state, String target) {
    assertThat(state.select("svg.switch")).hasSize(1);
    assertThat(state.selectFirst("svg.switch use").attr("href")).isEqualTo("#is-" + target);
    assertThat(state.root().select("symbol#is-" + target)).hasSize(1);
    assertThat(state.selectFirst("svg.switch").nextElementSibling().text())
        .isEqualTo(
            LabelTable.of(guide.table().path("service").asString())
                .shown("toggle-" + target, guide.language())
                .text());
  }

  private static List<String> ids(List<Element> elements) {
    return elements.stream().map(Element::id).toList();
  }
}
