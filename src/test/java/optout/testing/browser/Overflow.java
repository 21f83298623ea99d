package optout.testing.browser;

import java.util.List;

/** Finds what is wider than the window, so that one has to scroll sideways. */
public final class Overflow {
  private static final String TOO_WIDE =
      """
      const edge = document.documentElement.clientWidth;
      const wide = document.documentElement.scrollWidth > edge;
      return !wide ? [] : [...document.body.querySelectorAll('*')]
          .filter(one => one.getBoundingClientRect().right > edge + 0.5
              || one.getBoundingClientRect().left < -0.5)
          .map(one => one.tagName + '.' + one.className + ' ' + one.textContent.slice(0, 40))
          .concat(['the page: ' + document.documentElement.scrollWidth]);
      """;

  private Overflow() {}

  /** Elements that cross an edge, and the page's width; nothing if all fits. */
  public static List<String> of(Browser browser) {
    return ((List<?>) browser.evaluate(TOO_WIDE)).stream().map(String::valueOf).toList();
  }
}
