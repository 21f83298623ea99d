package optout.embed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide can be shown by other sites. */
class EmbedPageTest {
  private static final String EMBED = "en/switch-it-off/embed/index.html";
  @TempDir Path folder;

  @Test
  void isAnnouncedAtTheTopOfTheGuide() {
    Document guide = built(SampleSite.in(folder)).page("en/switch-it-off/index.html");
    assertThat(guide.select("link[type]").first().outerHtml())
        .isEqualTo(
            "<link rel=\"alternate\" type=\"application/json+oembed\""
                + " href=\"https://sample.org/en/switch-it-off/oembed.json\" title=\"Switch it"
                + " off\">");
    assertThat(guide.head().children().indexOf(guide.selectFirst("link[type]"))).isLessThan(5);
  }

  @Test
  void answersInTheFormOfOEmbed() {
    assertThat(built(SampleSite.in(folder)).published("en/switch-it-off/oembed.json"))
        .isEqualTo(
            """
            {
              "version": "1.0",
              "type": "rich",
              "title": "Switch it off",
              "provider_name": "Sample",
              "provider_url": "https://sample.org/",
              "width": 600,
              "height": 700,
              "thumbnail_url": "https://sample.org/en/switch-it-off/card.png",
              "thumbnail_width": 1200,
              "thumbnail_height": 630,
              "html": "<blockquote><a href=\\"https://sample.org/en/switch-it-off/\\">Switch it \
            off</a></blockquote><iframe src=\\"https://sample.org/en/switch-it-off/embed/\\" \
            title=\\"Switch it off\\" width=\\"600\\" height=\\"700\\" frameborder=\\"0\\" \
            marginwidth=\\"0\\" marginheight=\\"0\\"></iframe>"
            }
            """);
  }

  @Test
  void holdsWhatChangesBehindItsAddress() {
    Document embed = built(SampleSite.in(folder)).page(EMBED);
    assertThat(embed.select(".now").text())
        .isEqualTo(
            "Do it now Switch: Use my data Set to: Off Open the setting on Example Links do not open in this"
                + " frame. Copy the address: Address: https://example.org/settings");
    assertThat(embed.select("details > summary").eachText())
        .containsExactly("In the browser", "What this does not do");
    assertThat(embed.select("li > h3").eachText())
        .containsExactly("Step 1 Open the settings", "Step 2 Switch it off");
    assertThat(embed.select("img").eachAttr("src"))
        .hasSize(2)
        .allMatch(source -> source.startsWith("../../../pictures/"));
    assertThat(embed.select(".facts li").eachText())
        .contains("Sources checked on 23 November 2026");
    assertThat(embed.select("a.own").attr("href")).isEqualTo("../index.html");
    assertThat(embed.select("footer > p:last-child").text())
        .isEqualTo("Sample. Published by Sample Publisher. Text and pictures: CC BY 4.0");
    assertThat(embed.select(".alert")).isEmpty();
  }

  @Test
  void saysWhenItIsOutOfDate() {
    SampleSite site = SampleSite.in(folder);
    site.build("--date", "2027-02-24");
    assertThat(site.page(EMBED).select(".alert").text())
        .isEqualTo(
            "This guide should have been checked again after 23 February 2027. Names and paths may"
                + " have changed.");
  }

  @Test
  void isLeftToItsGuideBySearchEngines() {
    Document embed = built(SampleSite.in(folder)).page(EMBED);
    assertThat(embed.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(embed.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://sample.org/en/switch-it-off/");
  }

  @Test
  void existsInTheLanguagesThatAGuideHas() {
    SampleSite site = built(SampleSite.named("multilingual", folder));
    assertThat(site.published().keySet())
        .filteredOn(path -> path.endsWith("oembed.json"))
        .containsExactly(
            "de/schalte-es-ab/oembed.json",
            "de/weniger-werbung/oembed.json",
            "en/less-advertising/oembed.json",
            "en/object/oembed.json",
            "en/switch-it-off/oembed.json",
            "sv/mindre-reklam/oembed.json");
    assertThat(site.page("sv/mindre-reklam/embed/index.html").select(".langs a").eachAttr("href"))
        .containsExactly(
            "../../../en/less-advertising/embed/index.html",
            "../../../de/weniger-werbung/embed/index.html",
            "index.html");
    // A stand-in leads to the embed of the text that it shows.
    assertThat(site.page("sv/schalte-es-ab/index.html").select("link[type$=oembed]").attr("href"))
        .isEqualTo("https://sample.org/de/schalte-es-ab/oembed.json");
  }

  @Test
  void asksForAnAccountsEyesWhileNobodyHasVerifiedTheGuide() {
    SampleSite site = SampleSite.in(folder);
    assertThat(built(site).page(EMBED).select(".facts a").eachAttr("href"))
        .containsExactly("../check/index.html");
    site.replace(
        "content/guides/example/guide.yaml",
        "verifications: []",
        "verifications: [{by: Kim, on: 2026-11-20, region: eea, interface-language: en}]");
    assertThat(built(site).page(EMBED).select(".facts a")).isEmpty();
  }

  @Test
  void hasNoLinksOutOfTheSiteInItsTexts() {
    SampleSite site = SampleSite.in(folder);
    site.replace(
        "content/guides/example/en.md",
        "Switch off [[training-switch]].",
        "See [elsewhere](https://example.org/x), [home](page:home) and [above](#web).");
    assertThat(built(site).page(EMBED).selectFirst("li:nth-child(2) > p").html())
        .isEqualTo(
            "See elsewhere, <a href=\"../../index.html\">home</a> and <a"
                + " href=\"../index.html#web\">above</a>.");
  }

  @Test
  void readsFromRightToLeft() {
    SampleSite site = built(SampleSite.named("right-to-left", folder));
    Document embed = site.page("ar/awqifhu/embed/index.html");
    assertThat(embed.selectFirst("html").attr("dir")).isEqualTo("rtl");
    assertThat(embed.select(".now code").attr("dir")).isEqualTo("ltr");
  }

  private static SampleSite built(SampleSite site) {
    assertThat(site.build().output()).isEmpty();
    return site;
  }
}
