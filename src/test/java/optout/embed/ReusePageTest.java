package optout.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import optout.testing.prose.Elements;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide can be copied into other sites, in several forms. */
class ReusePageTest {
  private static final String PATH = "en/switch-it-off/reuse/index.html";
  private static final String TEXT = "content/guides/example/en.md";

  @TempDir Path folder;

  @Test
  void offersAFrameThatMayRunItsScriptAndOpenOtherSites() {
    assertThat(sample(SampleSite.in(folder), "frame"))
        .isEqualTo(
            """
            <iframe src="https://sample.org/en/switch-it-off/embed/#opens" title="Switch it off" \
            height="700" style="width: 100%; border: 0" loading="lazy" \
            referrerpolicy="no-referrer" sandbox="allow-scripts allow-popups \
            allow-popups-to-escape-sandbox"></iframe>
            <script async src="https://sample.org/embed.js"></script>
            """);
  }

  @Test
  void offersMarkupWithoutAnythingOfOurs() {
    SampleSite site = SampleSite.in(folder);
    site.replace(
        TEXT,
        "Switch off [[training-switch]].",
        "> [!TIP]\n> See [home](page:home) and [above](#web).\n\n> [!REGIONS eea ch]\n> Here.");
    assertThat(sample(site, "html").lines().skip(9))
        .contains(
            "<h4>2. Switch it off</h4>",
            "<p><strong>Tip</strong></p>",
            "<p>See <a href=\"https://sample.org/en/\">home</a> and <a"
                + " href=\"https://sample.org/en/switch-it-off/#web\">above</a>.</p>",
            "<p><strong>EU and EEA and Switzerland</strong></p>",
            "<p>It must show: Off</p>",
            "<h3>What this does not do</h3>")
        .noneMatch(line -> line.matches(".* (class|id|role|data-for)=.*"));
  }

  @Test
  void offersMarkdown() {
    SampleSite site = SampleSite.in(folder);
    site.replace(
        TEXT,
        "Switch off [[training-switch]].",
        """
        Not *yet*, **no** `x_y`, 2 \\* 3 \\[4\\][^example-help]

        1. one
           - two
        2. three

        > [!TIP]
        > See [home](page:home).

        | A | B |
        | --- | --- |
        | 1 | 2 |""");
    String markdown = sample(site, "markdown");
    assertThat(markdown)
        .startsWith(
            """
            ## Switch it off

            One switch keeps your data out.

            ### Do it now

            Set **Use my data** to: **Off**

            <https://example.org/settings>

            ### In the browser

            #### 1. Open the settings
            """)
        .contains(
            """
            #### 2. Switch it off

            Not *yet*, **no** `x_y`, 2 \\* 3 \\[4\\]

            1. one
               - two
            2. three

            > **Tip**
            >
            > See [home](https://sample.org/en/).

            | A | B |
            | --- | --- |
            | 1 | 2 |

            It must show: **Off**

            ![Schematic""")
        .endsWith(
            """
            ### What this does not do

            - It does not undo the past.

            Not yet verified on a live account

            General information, not legal advice.

            “Switch it off”, Sample, <https://sample.org/en/switch-it-off/>. Licence: [CC BY \
            4.0](https://creativecommons.org/licenses/by/4.0/). Sources checked on 23 November 2026.
            """);
    assertThat(sample(site, "text"))
        .contains(
            """
            2. Switch it off

            Not yet, no x_y, 2 * 3 [4]

            1. one
               - two
            2. three

            Tip

            See home (https://sample.org/en/).

            - A: 1
              B: 2

            It must show: Off
            """);
  }

  @Test
  void nothingComesAliveInMarkdownWhoeverWroteIt() {
    SampleSite site = SampleSite.in(folder);
    String hostile = "<img src=x onerror=alert(1)> [x](javascript:alert(2)) &lt;b> ![y](z)";
    site.replace(TEXT, "title: Switch it off", "title: '" + hostile + "'");
    site.replace(TEXT, "summary: ", "summary: '1. " + hostile + "' #");
    site.replace("content/site.yaml", "title: Sample", "title: '" + hostile + "'");
    site.replace("content/site.yaml", "{name: CC BY 4.0,", "{name: '" + hostile + "',");
    for (String message : List.of("goal: Do it now", "step.state: It must show")) {
      String key = message.substring(0, message.indexOf(':'));
      site.replace("content/languages/en.yaml", message, key + ": \"" + hostile + "\"");
    }
    Document rendered = Jsoup.parse(Elements.rendered(sample(site, "markdown")));
    assertThat(rendered.body().getAllElements().stream().map(Element::normalName).distinct())
        .containsExactlyInAnyOrder("body", "h2", "h3", "h4", "p", "strong", "a", "img", "ul", "li");
    assertThat(rendered.select("[src], [href]"))
        .extracting(one -> one.attr("src") + one.attr("href"))
        .allMatch(address -> address.startsWith("https://"));
    assertThat(rendered.select("h2, h3").eachText())
        .containsExactly(hostile, hostile, "In the browser", "What this does not do");
    assertThat(rendered.select("p").eachText().get(0)).isEqualTo("1. " + hostile);
    assertThat(rendered.select("p").last().text())
        .isEqualTo(
            "“%s”, %s, https://sample.org/en/switch-it-off/. Licence: %s. Sources checked on 23"
                    .formatted(hostile, hostile, hostile)
                + " November 2026.");
  }

  @Test
  void offersTheAddressAndACreditLine() {
    SampleSite site = SampleSite.in(folder);
    assertThat(sample(site, "address")).isEqualTo("https://sample.org/en/switch-it-off/");
    assertThat(sample(site, "credit"))
        .isEqualTo(
            "“Switch it off”, Sample, https://sample.org/en/switch-it-off/. Licence: CC BY 4.0"
                + " (https://creativecommons.org/licenses/by/4.0/). Sources checked on 23 November"
                + " 2026.");
  }

  @Test
  void isLinkedFromItsGuideAndFromAPageThatShowsAll() {
    SampleSite site = SampleSite.named("multilingual", folder);
    site.replace("content/pages/about/page.yaml", "show: publisher", "show: reuse");
    build(site);
    assertThat(site.page("de/schalte-es-ab/index.html").select("footer a[href^=reuse]").text())
        .isEqualTo("Diese Anleitung auf deine Website stellen");
    Document about = site.page("de/ueber-uns/index.html");
    assertThat(about.select("#guides + ul a").eachAttr("href"))
        .containsExactly(
            "../schalte-es-ab/reuse/index.html",
            "../weniger-werbung/reuse/index.html",
            "../../en/object/reuse/index.html");
    assertThat(about.select("#guides + ul a").last().attr("lang")).isEqualTo("en");
  }

  @Test
  void showsEnglishLabelsFromLeftToRightInArabic() {
    SampleSite site = SampleSite.named("right-to-left", folder);
    build(site);
    Document page = site.page("ar/awqifhu/reuse/index.html");
    assertThat(page.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(page.selectFirst("#html-text").wholeText()).contains("lang=\"en\" dir=\"ltr\"");
  }

  private static String sample(SampleSite site, String form) {
    build(site);
    return site.page(PATH).selectFirst("#" + form + "-text").wholeText();
  }

  private static void build(SampleSite site) {
    assertThat(site.build().output()).isEmpty();
  }
}
