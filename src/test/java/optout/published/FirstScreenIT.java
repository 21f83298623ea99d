package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import optout.testing.site.Tables;
import org.junit.jupiter.api.Test;

/** Somebody with a small telephone and little time sees what to do at once, and soon its end. */
@InChromium
class FirstScreenIT {
  private static final int WIDTH = 360;

  /** What the address bar of a browser leaves of 640 pixels. */
  private static final int FOLD = 584;

  private static final int SCREEN = 640;

  /** How much longer the page may be for each step after the sixth. */
  private static final int STEP = 260;

  /** Boxes that are not level with their heading, or lie on its words or on a picture. */
  private static final String BOXES_ELSEWHERE =
      """
      const apart = (one, other) => one.right <= other.left || other.right <= one.left
          || one.bottom <= other.top || other.bottom <= one.top;
      return [...document.querySelectorAll('.done')].filter(box => {
        const step = box.closest('.step'), own = box.getBoundingClientRect();
        const heading = step.querySelector('h3').getBoundingClientRect();
        const words = document.createRange();
        words.selectNodeContents(step.querySelector('h3'));
        return own.top > heading.bottom || own.bottom < heading.top
            || [...words.getClientRects()].some(line => !apart(line, own))
            || [...step.querySelectorAll('img')].some(
                picture => !apart(picture.getBoundingClientRect(), own));
      }).map(box => box.textContent);
      """;

  @Test
  void theButtonIsOnIt(PublishedSite site, Browser browser) {
    for (GuideEdition guide : inLanguagesOfPeople(site)) {
      open(guide, site, browser);
      browser.evaluate(
          "const real = arguments[0]; document.querySelectorAll('.top .langs li').forEach("
              + "one => real.includes(one.firstChild.lang) || one.remove())",
          Tables.ownLanguages());
      assertThat(bottom(browser, ".now .go")).as("%s", guide).isBetween(200, FOLD);
    }
  }

  @Test
  void theFirstRouteEndsSoonAndTheRestIsFolded(PublishedSite site, Browser browser) {
    for (GuideEdition guide : inLanguagesOfPeople(site)) {
      open(guide, site, browser);
      int more = STEP * Math.max(0, guide.steps(guide.routes().get(0)).size() - 6);
      assertThat(bottom(browser, "section.way"))
          .as("%s", guide)
          .isLessThanOrEqualTo(8 * SCREEN + more);
      assertThat(bottom(browser, "body")).as("%s", guide).isLessThanOrEqualTo(12 * SCREEN + more);
    }
  }

  /** The guides in languages that somebody speaks: made-up ones are longer on purpose. */
  private static List<GuideEdition> inLanguagesOfPeople(PublishedSite site) {
    List<GuideEdition> guides =
        site.guides().stream()
            .filter(guide -> Tables.ownLanguages().contains(guide.language()))
            .toList();
    assertThat(guides).isNotEmpty();
    return guides;
  }

  /** Colours of the user leave no ground to tell it by. */
  @OnEveryGuide
  void theButtonHasAnEdgeInAnyColours(GuideEdition guide, PublishedSite site, Browser browser) {
    for (String path :
        List.of(guide.page(), guide.page().replace("index.html", "embed/index.html"))) {
      browser.open(site.page(path)).media(Map.of("forced-colors", "active"));
      assertThat(
              browser.evaluate(
                  "const edge = getComputedStyle(document.querySelector('.go'));"
                      + "return edge.borderTopWidth + ' ' + edge.borderTopStyle"))
          .as(path)
          .isEqualTo("2px solid");
    }
  }

  @OnEveryGuide
  void aLinkIntoWhatIsFoldedOpensIt(GuideEdition guide, PublishedSite site, Browser browser) {
    browser.open(site.page(guide.page()));
    String folded = "return [...document.querySelectorAll('.fold > [id]')].map(one => one.id)";
    for (Object id : (Iterable<?>) browser.evaluate(folded)) {
      browser.go(PublishedSite.absolute(site.page(guide.page()).address()) + "#" + id);
      assertThat(browser.evaluate("return document.querySelector(':target').parentElement.open"))
          .as("%s", id)
          .isEqualTo(true);
      assertThat(bottom(browser, ".fold:has(:target) h2")).as("%s", id).isPositive();
    }
  }

  @OnEveryGuide
  void theBoxToTickStandsBesideTheHeadingOfItsStep(
      GuideEdition guide, PublishedSite site, Browser browser) {
    browser.open(site.page(guide.page()));
    for (int width : List.of(WIDTH, 768, 1280)) {
      browser.width(width);
      assertThat((List<?>) browser.evaluate(BOXES_ELSEWHERE)).as("%s px", width).isEmpty();
    }
  }

  @OnEveryGuide
  void noPictureIsAStopOfTheTabulator(GuideEdition guide, PublishedSite site) {
    assertThat(site.page(guide.page()).all(".shot img")).isNotEmpty();
    assertThat(site.page(guide.page()).all(".shot a:has(img)")).isEmpty();
  }

  /** As on a telephone, where what one scrolls with takes no room. */
  private static void open(GuideEdition guide, PublishedSite site, Browser browser) {
    browser.open(site.page(guide.page())).width(WIDTH);
    Number room = (Number) browser.evaluate("return document.documentElement.clientWidth");
    browser.width(2 * WIDTH - room.intValue());
    assertThat(browser.evaluate("return document.documentElement.clientWidth"))
        .isEqualTo((long) WIDTH);
  }

  /** Pixels from the top of the window to the end of an element. */
  private static int bottom(Browser browser, String selector) {
    return ((Number)
            browser.evaluate(
                "return Math.ceil(document.querySelector(arguments[0])"
                    + ".getBoundingClientRect().bottom)",
                selector))
        .intValue();
  }
}
