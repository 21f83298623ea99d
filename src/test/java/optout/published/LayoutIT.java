package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;

/** Pages fit their window: nobody has to scroll sideways. */
@InChromium
class LayoutIT {
  private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1280);
  private static final String TOO_WIDE =
      """
      const edge = document.documentElement.clientWidth;
      const wide = document.documentElement.scrollWidth > edge;
      return [...document.body.querySelectorAll('*')]
          .filter(one => wide && one.getBoundingClientRect().right > edge + 0.5)
          .map(one => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 40))
          .concat(wide ? ['the page: ' + document.documentElement.scrollWidth] : []);
      """;

  @OnEveryPage
  void fitsItsWindow(PublishedPage page, Browser browser) {
    browser.open(page);
    assertThat(tooWide(browser)).isEmpty();
  }

  @OnEveryPage
  void fitsItsWindowWithTextTwiceAsLarge(PublishedPage page, Browser browser) {
    browser.open(page).textSize(2 * Browser.USUAL_TEXT);
    assertThat(browser.evaluate("return getComputedStyle(document.documentElement).fontSize"))
        .isEqualTo("32px");
    assertThat(tooWide(browser)).isEmpty();
  }

  @OnEveryPage
  void fitsItsWindowWithColoursOfTheUser(PublishedPage page, Browser browser) {
    browser.open(page).media(Map.of("forced-colors", "active"));
    assertThat(browser.evaluate("return matchMedia('(forced-colors: active)').matches"))
        .isEqualTo(true);
    assertThat(tooWide(browser)).isEmpty();
  }

  private static List<String> tooWide(Browser browser) {
    List<String> found = new ArrayList<>();
    for (int width : WIDTHS) {
      browser.width(width);
      ((List<?>) browser.evaluate(TOO_WIDE)).forEach(one -> found.add(width + " px: " + one));
    }
    return found;
  }
}
