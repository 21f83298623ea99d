package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import org.junit.jupiter.api.Test;

/** A visit needs no scripts and leaves nothing in the browser. */
@InChromium
class VisitIT {
  @Test
  void leavesNothingInTheBrowser(PublishedSite site, Browser browser) {
    site.pages().forEach(browser::open);
    assertThat(browser.ask("Storage.getCookies", Map.of()).get("cookies")).isEqualTo(List.of());
    String origin = "https://" + PublishedSite.ADDRESS.getHost();
    assertThat(browser.ask("Storage.getUsageAndQuota", Map.of("origin", origin)).get("usage"))
        .isEqualTo(0L);
    assertThat(browser.evaluate("return localStorage.length + sessionStorage.length"))
        .isEqualTo(0L);
  }

  @OnEveryGuide
  void canBeReadAndFollowedWithoutScripts(GuideEdition guide, PublishedSite site, Browser browser) {
    browser.open(site.page(guide.page()));
    Object text = browser.evaluate("return document.querySelector('main').innerText");
    browser.scripts(false).reload();
    assertThat(browser.element("main").getText()).isNotBlank();
    assertThat(browser.evaluate("return document.querySelector('main').innerText")).isEqualTo(text);
    assertThat(browser.element(".now a.go").isDisplayed()).isTrue();
    assertThat(browser.element(".now a.go").getAttribute("href")).isEqualTo(guide.deepLink());
  }
}
