package optout.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import optout.problem.Problems;
import optout.testing.browser.Axe;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.browser.Overflow;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import optout.testing.site.SiteServer;
import optout.verification.ReportReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.WebElement;

/** Somebody with an account marks the steps, and a report is ready that nobody else has seen. */
@InChromium
class CheckIT {
  private static final int PHONE = 360;
  private static final String PAGE = "en/linkedin-ai-training/check/index.html";
  private static final String NAME = "\"Zoë\" <script>alert(1)</script> & עדי 👩‍💻";
  private final Axe axe = new Axe();

  private static List<PublishedPage> pages(PublishedSite site) {
    return site.pages().stream().filter(page -> page.path().endsWith("/check/index.html")).toList();
  }

  @Test
  void everyGuideHasOneInEveryLanguage(PublishedSite site) {
    assertThat(pages(site)).hasSameSizeAs(site.guides());
  }

  @Test
  void writesTheReportAndAsksNobody(PublishedSite site, Browser browser) {
    PublishedPage page = site.page(PAGE);
    browser.open(page).width(PHONE);
    browser.requests();
    List<String> steps = page.all("[data-way=web] .step").stream().map(step -> step.id()).toList();
    for (String step : steps) {
      mark(browser, step, "as-described");
    }
    browser.element("#switch-off details summary").click();
    type(browser, "label switch-off toggle-off", "\"Off\" \u202E");
    browser.element("input[name=region][value=uk]").click();
    browser.element("select option[value=en]").click();
    date(browser, "2026-11-24");
    type(browser, "note", "  In the\tbrowser  ");
    type(browser, "by", NAME);

    String expected =
        blank(page, "web")
            .replace("\ndate:\n", "\ndate: 2026-11-24\n")
            .replace("\nregion:\n", "\nregion: uk\n")
            .replace("\ninterface-language:\n", "\ninterface-language: en\n")
            .replaceAll("(?m)^(step .*):$", "$1: as-described")
            .replace("toggle-off: \"\"", "toggle-off: \"\"Off\"\"")
            .replace("\nnote:\n", "\nnote: In thebrowser\n")
            .replace("\nby:\n", "\nby: " + NAME + "\n");
    assertThat(report(browser, "web")).isEqualTo(expected);
    assertThat(mail(browser)).isEqualTo(expected);
    assertThat(browser.elements("pre script, pre b")).isEmpty();
    Problems problems = new Problems();
    assertThat(ReportReader.read(expected.getBytes(UTF_8), "r.txt", problems)).isPresent();
    assertThat(problems.sorted()).isEmpty();

    assertThat(browser.requests()).isEmpty();
    assertThat(browser.console()).isEmpty();
    assertThat(browser.stored()).isZero();
    assertThat(browser.address()).isEqualTo(PublishedSite.absolute(page.address()));
  }

  @Test
  void forgetsEverything(PublishedSite site, Browser browser) {
    PublishedPage page = site.page(PAGE);
    browser.open(page);
    fillInSome(browser);
    assertThat(report(browser, "web")).isNotEqualTo(blank(page, "web"));

    browser.reload();
    assertBlank(page, browser);

    fillInSome(browser);
    browser.leaveAndComeBack();
    assertBlank(page, browser);
  }

  private static void fillInSome(Browser browser) {
    mark(browser, "open-menu", "different");
    type(browser, "by", "Ada");
  }

  private static void assertBlank(PublishedPage page, Browser browser) {
    assertThat(report(browser, "web")).isEqualTo(blank(page, "web"));
    assertThat(browser.elements("[name^=step]:checked")).isEmpty();
    assertThat(browser.element("[name=by]").getDomProperty("value")).isEmpty();
  }

  /** One source: the script begins with what stands on the page, and gives it back. */
  @Test
  void isTheSameAsWithoutAScriptUntilItIsFilledIn(PublishedSite site, Browser browser) {
    for (PublishedPage page : pages(site)) {
      browser.open(page);
      for (String way : ways(page)) {
        type(browser, "by", "x");
        type(browser, "by", "\b");
        assertThat(report(browser, way)).as("%s", page).isEqualTo(blank(page, way));
      }
    }
  }

  @Test
  void showsTheChosenWayAlone(PublishedSite site, Browser browser) {
    browser.open(site.page(PAGE)).width(PHONE);
    assertThat(browser.element("#app-open-panel").isDisplayed()).isFalse();

    browser.element("#way_app").click();

    assertThat(browser.element("#app-open-panel").isDisplayed()).isTrue();
    assertThat(browser.element("#open-menu").isDisplayed()).isFalse();
    assertThat(browser.element("#report_app").isDisplayed()).isTrue();
    assertThat(browser.element("#report_web").isDisplayed()).isFalse();
  }

  @Test
  void isCopied(PublishedSite site, Browser browser) {
    browser.open(site.page(PAGE));
    WebElement button = browser.element("button[data-copy=report_web]");
    button.click();
    browser.await("setTimeout(arguments[0], 300)");
    assertThat(button.getText()).isEqualTo("Copied");

    mark(browser, "open-menu", "different");

    assertThat(button.getText()).startsWith("Copy").isNotEqualTo("Copied");
  }

  @Test
  void isReadableWithoutAScript(PublishedSite site, Browser browser) {
    PublishedPage page = site.page(PAGE);
    browser.open(page).scripts(false).width(PHONE);
    browser.reload();

    assertThat(browser.elements("form fieldset")).filteredOn(WebElement::isDisplayed).hasSize(1);
    assertThat(browser.elements("main button, .about, main details"))
        .noneMatch(WebElement::isDisplayed);
    assertThat(browser.element("[data-blank]").isDisplayed()).isTrue();
    assertThat(browser.element("#open-menu p").isDisplayed()).isTrue();
    assertThat(browser.element("#report_web").getText()).startsWith("optout verification 1");
    assertThat(browser.element("[data-way=web] .send a").isDisplayed()).isTrue();
  }

  @Test
  void isAccessibleAndFitsWhenItIsFilledIn(PublishedSite site, Browser browser) {
    for (PublishedPage page : pages(site)) {
      browser.open(page).media(Map.of("prefers-color-scheme", "dark")).width(320);
      browser.elements("details summary").stream()
          .filter(WebElement::isDisplayed)
          .forEach(WebElement::click);
      type(browser, "by", "x".repeat(80));
      browser.elements("[value=different]").stream()
          .filter(WebElement::isDisplayed)
          .forEach(WebElement::click);
      assertThat(Overflow.of(browser)).as("%s", page).isEmpty();
      axe.inject(browser);
      assertThat(axe.check(browser).violations()).as("%s", page).isEmpty();
    }
  }

  @Test
  void worksFromRightToLeft(Browser browser, @TempDir Path folder) {
    SampleSite sample = SampleSite.named("right-to-left", folder);
    sample.build();
    String path =
        sample.published().keySet().stream()
            .filter(one -> one.startsWith("ar/") && one.endsWith("/check/index.html"))
            .findFirst()
            .orElseThrow();
    try (SiteServer server = SiteServer.of(folder.resolve("site"), "/")) {
      browser.open(server.address() + path).width(320);
      type(browser, "by", "ليلى");

      assertThat(report(browser, "web")).endsWith("\nby: ليلى\n");
      assertThat(Overflow.of(browser)).isEmpty();
      axe.inject(browser);
      assertThat(axe.check(browser).violations()).isEmpty();
    }
  }

  @Test
  void hasASmallScript(PublishedSite site) {
    assertThat(site.page(PAGE).all("script").get(1).data().getBytes(UTF_8))
        .hasSizeLessThanOrEqualTo(4096);
  }

  private static List<String> ways(PublishedPage page) {
    return page.all("section[data-way]").stream().map(way -> way.attr("data-way")).toList();
  }

  private static String blank(PublishedPage page, String way) {
    return page.only("#report_" + way).wholeText();
  }

  private static String report(Browser browser, String way) {
    return (String)
        browser.evaluate(
            "return document.getElementById(arguments[0]).textContent", "report_" + way);
  }

  private static String mail(Browser browser) {
    String href = browser.element("[data-way=web] .send a").getDomAttribute("href");
    return URLDecoder.decode(href.substring(href.indexOf("&body=") + 6), UTF_8)
        .replace("\r\n", "\n");
  }

  private static void mark(Browser browser, String step, String found) {
    browser.element("#" + step + " [value=" + found + "]").click();
  }

  /** As typing does; the driver cannot type what lies outside of the first plane. */
  private static void type(Browser browser, String name, String text) {
    browser.evaluate(
        """
        const field = document.getElementsByName(arguments[0])[0];
        field.focus();
        field.value = arguments[1] === '\\b' ? '' : arguments[1];
        field.dispatchEvent(new InputEvent('input', {bubbles: true}));
        """,
        name,
        text);
  }

  private static void date(Browser browser, String day) {
    type(browser, "date", day);
  }
}
