package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.browser.Overflow;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;

/**
 * Pages fit their window, however they are shown: nobody has to scroll sideways, and what belongs
 * below something does not stand beside it.
 */
@InChromium
class LayoutIT {
  private static final List<Integer> WIDTHS = List.of(320, 360, 768, 1280);

  /** What begins at the end of a step's heading, or after it, and is no picture. */
  private static final String BESIDE =
      """
      return [...document.querySelectorAll('.step > :not(.shot)')]
          .filter(one => one.getBoundingClientRect().left
              >= one.parentElement.querySelector('h3').getBoundingClientRect().right)
          .map(one => one.textContent);
      """;

  private static final String LISTS_WITHOUT_MARKS =
      """
      return [...document.querySelectorAll('ul, ol')]
          .filter(list => getComputedStyle(list).listStyleType === 'none'
              && list.getAttribute('role') !== 'list')
          .map(list => list.className + ': ' + list.textContent);
      """;

  @OnEveryPage
  void fitsItsWindow(PublishedPage page, Browser browser) {
    browser.open(page);
    assertThat(tooWide(browser)).isEmpty();

    browser.textSize(2 * Browser.USUAL_TEXT);
    assertThat(browser.evaluate("return getComputedStyle(document.documentElement).fontSize"))
        .isEqualTo("32px");
    assertThat(tooWide(browser)).as("with text twice as large").isEmpty();

    browser.textSize(Browser.USUAL_TEXT).media(Map.of("forced-colors", "active"));
    assertThat(browser.evaluate("return matchMedia('(forced-colors: active)').matches"))
        .isEqualTo(true);
    assertThat(tooWide(browser)).as("with colours of the user").isEmpty();
  }

  @OnEveryGuide
  void noTextOfAStepStandsBesideItsHeading(
      GuideEdition guide, PublishedSite site, Browser browser) {
    browser.open(site.page(guide.page()));
    assertThat((List<?>) browser.evaluate(BESIDE)).isEmpty();
    assertThat(browser.evaluate("return document.querySelectorAll('.step > .shot').length"))
        .as("pictures, which do")
        .isNotEqualTo(0L);
  }

  /** Without its marks a list is none for some who listen, unless it says so. */
  @OnEveryPage
  void aListWithoutMarksSaysThatItIsOne(PublishedPage page, Browser browser) {
    browser.open(page);
    assertThat((List<?>) browser.evaluate(LISTS_WITHOUT_MARKS)).isEmpty();
  }

  private static List<String> tooWide(Browser browser) {
    List<String> found = new ArrayList<>();
    for (int width : WIDTHS) {
      browser.width(width);
      Overflow.of(browser).forEach(one -> found.add(width + " px: " + one));
    }
    return found;
  }
}
