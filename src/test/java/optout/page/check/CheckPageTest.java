package optout.page.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who has an account can walk a guide's routes and report what they find. */
class CheckPageTest {
  private static final String PAGE = "en/switch-it-off/check/index.html";

  @TempDir Path folder;

  private Document check(SampleSite site) {
    assertThat(site.build().output()).isEmpty();
    return site.page(PAGE);
  }

  @Test
  void hasTheStepsAndTheBlankReport() {
    Document page = check(SampleSite.in(folder));

    assertThat(page.title()).isEqualTo("Help us check – Switch it off – Sample");
    assertThat(page.select(".step h3").eachText())
        .containsExactly("Step 1 Open the settings", "Step 2 Switch it off");
    assertThat(page.select("pre code").eachText()).hasSize(1);
    assertThat(page.selectFirst("#report_web").wholeText())
        .startsWith("optout verification 1\nguide: example\nroute: web\n")
        .endsWith("\nnote:\nby:\n");
    assertThat(page.select("input[name=way]")).isEmpty();
  }

  @Test
  void hasAFieldForEveryLineThatIsLeftOpen() {
    Document page = check(SampleSite.in(folder));

    assertThat(page.select("form [name]").eachAttr("name").stream().distinct())
        .containsExactlyInAnyOrderElementsOf(
            page.selectFirst("#report_web")
                .wholeText()
                .lines()
                .filter(line -> line.endsWith(":") || line.endsWith(": \"\""))
                .map(line -> line.substring(0, line.indexOf(':')))
                .toList());
    assertThat(page.select("form input[type=text], form input[type=date], form select"))
        .allMatch(field -> field.attr("autocomplete").equals("off"));
    assertThat(page.selectFirst("form").attr("autocomplete")).isEqualTo("off");
  }

  @Test
  void sendsTheBlankReportByMail() {
    Document page = check(SampleSite.in(folder));

    String href = page.selectFirst(".send a").attr("href");
    assertThat(page.select(".send a")).hasSize(1);
    assertThat(href).startsWith(page.selectFirst(".send a").attr("data-start"));
    assertThat(URLDecoder.decode(href, UTF_8).replace("\r\n", "\n"))
        .isEqualTo(
            "mailto:corrections@sample.org?subject=Verification: "
                + PAGE
                + "&body="
                + page.selectFirst("#report_web").wholeText());
  }

  @Test
  void opensTheFormOfTheSite() {
    Document page =
        check(
            SampleSite.in(folder)
                .replace(
                    "content/site.yaml",
                    "corrections@sample.org}",
                    "corrections@sample.org, form: https://forms.example.org/new?template=x}"));

    assertThat(URLDecoder.decode(page.select(".send a").get(1).attr("href"), UTF_8))
        .startsWith(
            "https://forms.example.org/new?template=x&page="
                + PAGE
                + "&language=en&problem=optout verification 1\r\n");
  }

  @Test
  void letsOneChooseAWayAndSaysWhereItExists() {
    SampleSite site = SampleSite.named("right-to-left", folder);
    site.build();
    Document page = site.page("ar/" + slug(site) + "/check/index.html");

    assertThat(page.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.select("pre").eachAttr("dir")).containsOnly("ltr");
  }

  private static String slug(SampleSite site) {
    return site.published().keySet().stream()
        .filter(path -> path.startsWith("ar/") && path.endsWith("/check/index.html"))
        .findFirst()
        .orElseThrow()
        .split("/")[1];
  }

  @Test
  void isLeftOutForAGuideWithoutSteps() {
    SampleSite site = SampleSite.in(folder);
    site.build();
    assertThat(site.published()).containsKey(PAGE);
    assertThat(site.page("en/switch-it-off/index.html").select(".facts a").eachAttr("href"))
        .containsExactly("check/index.html");
    assertThat(site.page("en/index.html").select(".facts a").eachAttr("href"))
        .containsExactly("switch-it-off/check/index.html");
    assertThat(site.page("en/status/index.html").select("h3 + p a").eachAttr("href"))
        .containsExactly("../switch-it-off/check/index.html");
    assertThat(site.published("sitemap.xml")).doesNotContain("check/");
  }
}
