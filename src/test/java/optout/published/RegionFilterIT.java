package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import org.openqa.selenium.WebElement;

/** Readers choose their region and tick off steps, without scripts, and nothing is kept. */
@InChromium
class RegionFilterIT {
  private static final List<String> REGIONS = List.of("eea", "ch", "uk", "other");

  /** Every regional part: the regions of it and of what is around it, and what can be seen. */
  private static final String PARTS =
      """
      document.querySelectorAll('details').forEach(one => one.open = true);
      const seen = one => one.getClientRects().length > 0;
      const regions = one => one === null ? []
          : [one.dataset.for, ...regions(one.parentElement.closest('[data-for]'))];
      return [...document.querySelectorAll('[data-for]')].map(one => ({
          regions: regions(one), around: regions(one).length > 1, keeps: one.matches('.keep'),
          heading: [...one.children].filter(child => child.matches('h2, h3, summary')).some(seen),
          rest: [...one.children].filter(child => !child.matches('h2, h3, summary, .who'))
              .some(seen)}));
      """;

  @OnEveryGuide
  void showsWhatHoldsInTheChosenRegion(GuideEdition guide, PublishedSite site, Browser browser) {
    openWithoutScripts(guide, site, browser);
    assertThat(parts(browser)).isNotEmpty().allMatch(part -> (Boolean) part.get("rest"));
    for (String region : guide.regions()) {
      browser.element("label:has(#in-" + region + ")").click();
      for (Map<?, ?> part : parts(browser)) {
        assertThat(part.get("rest")).as("%s: %s", region, part).isEqualTo(holds(part, region));
        if (part.get("keeps").equals(true) && part.get("around").equals(false)) {
          assertThat(part.get("heading")).as("%s: %s", region, part).isEqualTo(true);
        }
      }
    }
    assertThat(REGIONS).containsAll(guide.regions());
  }

  @OnEveryGuide
  void followsTheRegionInTheAddressUntilTheReaderChooses(
      GuideEdition guide, PublishedSite site, Browser browser) {
    openWithoutScripts(guide, site, browser);
    String region = guide.regions().get(0);
    browser.evaluate("location.hash = arguments[0]", region);
    for (Map<?, ?> part : parts(browser)) {
      assertThat(part.get("rest")).as("%s: %s", region, part).isEqualTo(holds(part, region));
    }
    browser.element(".where label").click();
    assertThat(parts(browser)).allMatch(part -> (Boolean) part.get("rest"));
  }

  @OnEveryGuide
  void dimsAStepThatIsDoneWhereThereAreMany(
      GuideEdition guide, PublishedSite site, Browser browser) {
    openWithoutScripts(guide, site, browser);
    if (guide.steps(guide.routes().get(0)).size() > 5) {
      assertThatItDimsAStep(guide, browser);
    } else {
      assertThat(site.page(guide.page()).all("section.way .done")).isEmpty();
    }
  }

  private static void assertThatItDimsAStep(GuideEdition guide, Browser browser) {
    String first = PublishedPage.step(guide.steps().get(0).path("id").asString());
    String before = look(browser, first);
    browser.element(first + " .done input").click();
    assertThat(look(browser, first)).isNotEqualTo(before).contains("line-through");
    assertThat(look(browser, first + " ~ .step")).isEqualTo(before).doesNotContain("line-through");
  }

  @OnEveryGuide
  void forgetsEverythingAfterAReloadAndOnTheWayBack(
      GuideEdition guide, PublishedSite site, Browser browser) {
    openWithoutScripts(guide, site, browser);
    Object untouched = choices(browser);
    choose(guide, browser);
    browser.reload();
    assertThat(choices(browser)).isEqualTo(untouched);
    choose(guide, browser);
    browser.leaveAndComeBack();
    assertThat(choices(browser)).isEqualTo(untouched);
    assertThat(browser.evaluate("return location.href.includes('?')")).isEqualTo(false);
  }

  private static void choose(GuideEdition guide, Browser browser) {
    Object untouched = choices(browser);
    browser.elements(".done input").stream().findFirst().ifPresent(WebElement::click);
    browser.element("label:has(#in-" + guide.regions().get(0) + ")").click();
    assertThat(choices(browser)).isNotEqualTo(untouched);
  }

  private static void openWithoutScripts(GuideEdition guide, PublishedSite site, Browser browser) {
    assertThat(guide.regions())
        .as("a guide for one region has nothing to choose")
        .hasSizeGreaterThan(1);
    browser.open(site.page(guide.page())).scripts(false).reload();
  }

  private static boolean holds(Map<?, ?> part, String region) {
    return ((List<?>) part.get("regions"))
        .stream().allMatch(regions -> List.of(((String) regions).split(" ")).contains(region));
  }

  private static List<Map<?, ?>> parts(Browser browser) {
    return ((List<?>) browser.evaluate(PARTS))
        .stream().<Map<?, ?>>map(part -> (Map<?, ?>) part).toList();
  }

  private static String look(Browser browser, String step) {
    return (String)
        browser.evaluate(
            """
            const step = document.querySelector(arguments[0]);
            return getComputedStyle(step).color
                + ' ' + getComputedStyle(step.querySelector('h3')).textDecorationLine;
            """,
            step);
  }

  private static Object choices(Browser browser) {
    return browser.evaluate(
        "return [...document.querySelectorAll('input')].map(one => one.checked)");
  }
}
