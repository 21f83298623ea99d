package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optout.testing.site.GuideEdition;
import optout.testing.site.LabelTable;
import optout.testing.site.LabelTable.Shown;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Controls are named exactly as the label table has them, in the reader's language or English. */
@ExtendWith(SiteFixture.class)
class LabelsIT {
  private final LabelTable table = LabelTable.of("linkedin");

  @OnEveryGuide
  void aStepNamesTheControlsOfItsTextInOrder(GuideEdition guide, PublishedSite site) {
    for (String id : ids(guide)) {
      assertThat(site.page(guide.page()).all(PublishedPage.step(id) + " .label"))
          .as(id)
          .filteredOn(label -> label.closest(".state, .open, h3") == null)
          .extracting(label -> shown(label, guide.language()))
          .isEqualTo(expected(guide, guide.stepText(id)));
    }
  }

  @OnEveryGuide
  void noNameOfAControlIsLost(GuideEdition guide, PublishedSite site) {
    assertThat(site.page(guide.page()).all("main .label"))
        .filteredOn(label -> label.closest(".state, .open, .now") == null)
        .extracting(label -> shown(label, guide.language()))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(expected(guide, guide.text()));
  }

  @OnEveryGuide
  void theFirstActionNamesItsControl(GuideEdition guide, PublishedSite site) {
    JsonNode goal = guide.table().path("goal");
    String id =
        Stream.of("switch", "page", "form")
            .filter(goal::has)
            .map(kind -> goal.path(kind).asString())
            .findFirst()
            .orElseThrow();
    // What must be done before it is a link.
    assertThat(site.page(guide.page()).all(".now .label"))
        .filteredOn(label -> label.closest("a") == null)
        .extracting(label -> shown(label, guide.language()))
        .first()
        .isEqualTo(table.shown(id, guide.language()));
  }

  @OnEveryGuide
  void aRouteAddsEachEnglishNameOnceForThoseWithAnEnglishInterface(
      GuideEdition guide, PublishedSite site) {
    for (String route : guide.routes()) {
      Set<String> said = new HashSet<>();
      for (JsonNode step : guide.steps(route)) {
        List<String> english =
            step.path("labels")
                .valueStream()
                .map(label -> table.beside(label.asString(), guide.language()))
                .flatMap(Optional::stream)
                .filter(said::add)
                .toList();
        String id = step.path("id").asString();
        assertThat(site.page(guide.page()).all(PublishedPage.step(id) + " .quiet b"))
            .as(id)
            .allMatch(name -> name.attr("lang").equals("en"))
            .extracting(Element::text)
            .containsExactlyInAnyOrderElementsOf(english);
      }
    }
  }

  private static List<String> ids(GuideEdition guide) {
    return guide.steps().stream().map(step -> step.path("id").asString()).toList();
  }

  private List<Shown> expected(GuideEdition guide, String markdown) {
    return GuideEdition.labels(markdown).stream()
        .map(id -> table.shown(id, guide.language()))
        .toList();
  }

  /** A name with its language: its own, or that of what is around it. */
  private static Shown shown(Element label, String around) {
    assertThat(label.attr("translate")).isEqualTo("no");
    return new Shown(label.text(), label.hasAttr("lang") ? label.attr("lang") : around);
  }
}
