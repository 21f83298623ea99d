package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import optout.testing.browser.Axe;
import optout.testing.browser.Browser;
import optout.testing.browser.Contrast;
import optout.testing.browser.InChromium;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import org.junit.jupiter.api.Test;

/** axe-core finds nothing against WCAG 2.2 AA or its best practices, however a page is shown. */
@InChromium
class AccessibilityIT {
  private static final List<Integer> WIDTHS = List.of(360, 1280);
  private static final List<String> SCHEMES = List.of("light", "dark");

  private final Axe axe = new Axe();

  @OnEveryPage
  void axeFindsNothing(PublishedPage page, Browser browser) {
    browser.open(page);
    axe.inject(browser);
    Map<String, List<String>> found = new TreeMap<>();
    for (String scheme : SCHEMES) {
      browser.media(Map.of("prefers-color-scheme", scheme));
      for (int width : WIDTHS) {
        browser.width(width);
        for (String problem : problems(browser)) {
          found.computeIfAbsent(problem, one -> new ArrayList<>()).add(scheme + " " + width);
        }
      }
    }
    assertThat(found).as("%s", page).isEmpty();
  }

  @Test
  void axeWouldFindMistakes(PublishedSite site, Browser browser) {
    browser.open(site.pages().get(0));
    axe.inject(browser);
    browser.evaluate(
        """
        document.documentElement.removeAttribute('lang');
        document.querySelector('h1').style.color = '#aaa';
        document.querySelector('h1').style.backgroundColor = '#fff';
        """);
    assertThat(axe.check(browser).violations())
        .extracting(Axe.Finding::rule)
        .containsExactlyInAnyOrder("html-has-lang", "color-contrast");
    assertThat(Contrast.of(browser, "h1")).isBetween(2.3, 2.4);
  }

  private List<String> problems(Browser browser) {
    Axe.Result result = axe.check(browser);
    assertThat(result.passes()).isGreaterThan(10);
    List<String> problems = new ArrayList<>();
    result.violations().forEach(one -> problems.add(one.toString()));
    for (Axe.Finding open : result.undecided()) {
      double contrast =
          open.rule().equals("color-contrast") ? Contrast.of(browser, open.selector()) : 0;
      if (contrast < Contrast.ENOUGH) {
        problems.add("undecided, contrast " + contrast + ": " + open);
      }
    }
    return problems;
  }
}
