package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import org.junit.jupiter.api.Test;

/** A browser sets the texts of pictures as the program measured them. */
@InChromium
class PicturesIT {
  /** Where text crosses the edge of a shape, its number's badge aside, or leaves the picture. */
  private static final String WRONG =
      """
      const box = one => { const b = one.getBBox();
          return {left: b.x, top: b.y, right: b.x + b.width, bottom: b.y + b.height}; };
      const slack = 1;
      const meets = (a, b) => a.left + slack < b.right && b.left + slack < a.right
          && a.top + slack < b.bottom && b.top + slack < a.bottom;
      const isIn = (a, b) => a.left > b.left - slack && a.right < b.right + slack;
      const edge = document.documentElement.viewBox.baseVal;
      const picture = {left: 0, right: edge.width};
      const shapes = [...document.querySelectorAll('rect, path.switch, circle.knob')].map(box);
      return [...document.querySelectorAll('text:not(.num)')]
          .filter(text => !isIn(box(text), picture)
              || shapes.some(shape => meets(box(text), shape) && !isIn(box(text), shape)))
          .map(text => text.textContent);
      """;

  /** Each drawing of a page with its scale, the folded ones too. */
  private static final String SCALES =
      """
      document.querySelectorAll('details').forEach(one => { one.open = true; });
      return [...document.querySelectorAll('.shot img[src$=".svg"]')]
          .map(one => [one.src, one.getBoundingClientRect().width / one.getAttribute('width')]);
      """;

  private static final String SMALLEST_TEXT =
      """
      return Math.min(...[...document.querySelectorAll('text')]
          .map(one => parseFloat(getComputedStyle(one).fontSize)));
      """;

  @Test
  void noTextOfAPictureIsUnder12PixelsOnATelephone(PublishedSite site, Browser browser) {
    Map<String, Double> scales = new TreeMap<>();
    browser.open("about:blank").width(360);
    for (GuideEdition guide : site.guides()) {
      browser.go(PublishedSite.absolute(guide.page()));
      for (Object one : (List<?>) browser.evaluate(SCALES)) {
        List<?> picture = (List<?>) one;
        scales.merge((String) picture.get(0), ((Number) picture.get(1)).doubleValue(), Math::min);
      }
    }
    assertThat(scales).hasSizeGreaterThan(40);
    scales.forEach(
        (picture, scale) -> {
          browser.go(picture);
          double size = ((Number) browser.evaluate(SMALLEST_TEXT)).doubleValue();
          assertThat(size * scale).as(picture).isBetween(12.0, 15.0);
        });
  }

  @Test
  void noTextLeavesItsBox(PublishedSite site, Browser browser) {
    List<String> pictures =
        site.files().stream()
            .filter(path -> path.startsWith("pictures/") && path.endsWith(".svg"))
            .toList();
    assertThat(pictures).hasSizeGreaterThan(40);
    for (String picture : pictures) {
      browser.open(PublishedSite.absolute(picture));
      assertThat(browser.evaluate("return document.querySelectorAll('text').length"))
          .as(picture)
          .isNotEqualTo(0L);
      assertThat((List<?>) browser.evaluate(WRONG)).as(picture).isEmpty();
    }
  }
}
