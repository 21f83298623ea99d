package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import optout.testing.browser.Axe;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Every model can be walked to its end, one step at a time. */
@InChromium
class PracticeIT {
  private static final int MOST_TABS = 60;
  private static final String SWITCHES_ON =
      "return document.querySelectorAll('.hit .toggle:checked').length";

  private final Axe axe = new Axe();

  @Test
  void everyGuideWithPicturesOfItsWebRouteHasOne(PublishedSite site) {
    assertThat(pages(site)).hasSize(2 * site.languages().size());
  }

  @Test
  void canBeWalkedWithAMouse(PublishedSite site, Browser browser) {
    for (PublishedPage page : pages(site)) {
      browser.open(page).width(360);
      List<String> walked = new ArrayList<>();
      while (!isAtTheEnd(browser)) {
        walked.add(stage(browser).getDomAttribute("id"));
        seen(browser, "label.hit").forEach(row -> turn(browser, row));
        seen(browser, "a.hit, .reached a").get(0).click();
      }
      assertThat(walked)
          .as("%s", page)
          .isEqualTo(page.all(".stage:not(:last-child)").stream().map(Element::id).toList());
    }
  }

  /** Turns a switch to where it must be, back, and there again. */
  private static void turn(Browser browser, WebElement row) {
    assertThat(seen(browser, ".reached")).isEmpty();
    row.click();
    String word = seen(browser, ".hit .word").get(0).getText();
    assertThat(seen(browser, ".reached .state").get(0).getText()).contains(word);
    row.click();
    assertThat(seen(browser, ".hit .word").get(0).getText()).isNotEqualTo(word);
    assertThat(seen(browser, ".reached")).isEmpty();
    row.click();
  }

  @Test
  void canBeWalkedWithAKeyboard(PublishedSite site, Browser browser) {
    for (PublishedPage page : pages(site)) {
      browser.open(page);
      for (int step = 0; !isAtTheEnd(browser); step++) {
        String here = stage(browser).getDomAttribute("id");
        int tabs = 1;
        press(browser, Keys.TAB);
        while (!leadsOn(focus(browser))) {
          assertThat(tabs++).as("%s %s", page, here).isLessThan(MOST_TABS);
          press(browser, Keys.TAB);
        }
        if (step > 0) {
          // The focus goes with the step: it does not begin anew at the top of the page.
          assertThat(tabs).as("%s %s", page, here).isLessThan(5);
        }
        if (focus(browser).getTagName().equals("input")) {
          press(browser, Keys.SPACE);
          press(browser, Keys.TAB);
        }
        press(browser, Keys.ENTER);
        assertThat(stage(browser).getDomAttribute("id")).isNotEqualTo(here);
      }
    }
  }

  @Test
  void beginsAnewWithEverySwitchAsItWas(PublishedSite site, Browser browser) {
    browser.open(pages(site).get(0));
    while (seen(browser, "label.hit").isEmpty()) {
      seen(browser, "a.hit").get(0).click();
    }
    Object before = browser.evaluate(SWITCHES_ON);
    seen(browser, "label.hit").get(0).click();
    assertThat(browser.evaluate(SWITCHES_ON)).isNotEqualTo(before);
    seen(browser, ".foot a[href='index.html']").get(0).click();
    assertThat(stage(browser).getDomAttribute("aria-labelledby")).isEqualTo("title_1");
    assertThat(browser.evaluate(SWITCHES_ON)).isEqualTo(before);
  }

  @Test
  void everyStepIsAccessibleAndFitsANarrowWindow(PublishedSite site, Browser browser) {
    for (PublishedPage page : pages(site)) {
      browser.open(page).media(Map.of("prefers-color-scheme", "dark")).width(320);
      axe.inject(browser);
      while (!isAtTheEnd(browser)) {
        seen(browser, "label.hit").forEach(WebElement::click);
        assertIsFine(page, browser);
        seen(browser, "a.hit, .reached a").get(0).click();
      }
      assertIsFine(page, browser);
    }
  }

  private void assertIsFine(PublishedPage page, Browser browser) {
    String step = page + " " + stage(browser).getDomAttribute("id");
    assertThat(axe.check(browser).violations()).as(step).isEmpty();
    assertThat(
            browser.evaluate(
                "const root = document.documentElement; return root.scrollWidth - root.clientWidth"))
        .as(step)
        .isEqualTo(0L);
  }

  @Test
  void isPrintedInSequence(PublishedSite site, Browser browser) {
    PublishedPage page = pages(site).get(0);
    browser.open(page).ask("Emulation.setEmulatedMedia", Map.of("media", "print"));
    assertThat(seen(browser, ".stage")).hasSameSizeAs(page.all(".stage"));
  }

  @AfterEach
  void endPrinting(Browser browser) {
    browser.ask("Emulation.setEmulatedMedia", Map.of("media", ""));
  }

  private static List<PublishedPage> pages(PublishedSite site) {
    return site.pages().stream()
        .filter(page -> page.path().endsWith("/practice/index.html"))
        .toList();
  }

  /** The one step that is shown. */
  private static WebElement stage(Browser browser) {
    List<WebElement> stages = seen(browser, ".stage");
    assertThat(stages).hasSize(1);
    return stages.get(0);
  }

  private static boolean isAtTheEnd(Browser browser) {
    return "the_end".equals(stage(browser).getDomAttribute("id"));
  }

  private static List<WebElement> seen(Browser browser, String selector) {
    return browser.elements(selector).stream().filter(WebElement::isDisplayed).toList();
  }

  private static WebElement focus(Browser browser) {
    return (WebElement) browser.evaluate("return document.activeElement");
  }

  private static void press(Browser browser, Keys key) {
    focus(browser).sendKeys(key);
  }

  private static boolean leadsOn(WebElement focus) {
    String style = String.valueOf(focus.getDomAttribute("class"));
    return style.contains("hit") || style.contains("toggle") || style.contains("go");
  }
}
