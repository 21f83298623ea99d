package optout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import optout.site.Sheet;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What was published is found where it was, whatever its folder is called today. */
class MovedPageTest {
  private static final String TEXT = "content/guides/example/en.md";
  private SampleSite site;

  @BeforeEach
  void renameTheGuide(@TempDir Path folder) {
    site = SampleSite.in(folder);
    site.with(
        """
        -- content/addresses.yaml --
        en:
          switch-it-off: guide:example
          off: guide:example
          letter: letter:example
        """);
    assertThat(site.build().output()).isEmpty();
    before = new TreeSet<>(site.published().keySet());
    site.replace(TEXT, "slug: switch-it-off", "slug: off");
    assertThat(site.build().output()).isEmpty();
  }

  private TreeSet<String> before;

  @Test
  void keepsEveryPath() {
    assertThat(site.published().keySet()).containsAll(before);
    assertThat(before).contains("en/switch-it-off/practice/index.html", "embed.js");
  }

  @Test
  void leadsReadersOn() {
    Document old = site.page("en/switch-it-off/index.html");
    assertThat(old.selectFirst("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=../off/index.html");
    assertThat(old.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://sample.org/en/off/");
    assertThat(old.select("h1 a").attr("href")).isEqualTo("../off/index.html");
    assertThat(old.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(site.page("en/switch-it-off/reuse/index.html").select("h1 a").attr("href"))
        .isEqualTo("../../off/reuse/index.html");
    assertThat(site.published("sitemap.xml")).doesNotContain("switch-it-off");
  }

  @Test
  void keepsFramesAndDataInPlace() {
    Document embed = site.page("en/switch-it-off/embed/index.html");
    assertThat(embed.select(".now")).hasSize(1);
    assertThat(embed.select("a.own").attr("href")).isEqualTo("../../off/index.html");
    assertThat(embed.select("img").attr("src")).startsWith("../../../pictures/");
    assertThat(site.published("en/switch-it-off/oembed.json"))
        .isEqualTo(site.published("en/off/oembed.json"))
        .contains("https://sample.org/en/off/embed/");
    assertThat(site.published("en/switch-it-off/guide.json"))
        .isEqualTo(site.published("en/off/guide.json"));
  }

  @ParameterizedTest
  @FieldSource("optout.site.Sheet#OF_GUIDES")
  void keepsSheetsInPlace(Sheet sheet) {
    assertThat(site.published("en/switch-it-off/" + sheet.fileName()))
        .isEqualTo(site.published("en/off/" + sheet.fileName()))
        .startsWith("%PDF-");
  }

  @Test
  void showsTheTextThatStandsInForAWithdrawnTranslation(@TempDir Path folder) {
    SampleSite swedish = SampleSite.named("multilingual", folder);
    assertThat(swedish.build().output()).isEmpty();
    List<String> there = below("sv/mindre-reklam/", swedish);
    assertThat(there).contains("embed/index.html", "oembed.json", "guide.json", "handout.pdf");
    String notes =
        """
        -- content/addresses.yaml --
        sv:
          mindre-reklam: guide:adverts
        beside-guides: [embed/, oembed.json, guide.json, reuse/, handout.pdf]
        """;
    swedish.with(notes).with("-- content/guides/adverts/sv.md -- removed\n");
    assertThat(swedish.build().output()).doesNotContain(": error: ");
    assertThat(below("sv/mindre-reklam/", swedish)).containsAll(there);
    Document embed = swedish.page("sv/mindre-reklam/embed/index.html");
    assertThat(embed.selectFirst("html").attr("lang")).isEqualTo("de");
    assertThat(embed.select("a.own").attr("href"))
        .isEqualTo("../../../de/weniger-werbung/index.html");
    assertThat(swedish.page("sv/mindre-reklam/index.html").select("h1 a").attr("href"))
        .isEqualTo("../weniger-werbung/index.html");
    assertThat(swedish.published("sv/mindre-reklam/oembed.json"))
        .isEqualTo(swedish.published("de/weniger-werbung/oembed.json"));
  }

  @Test
  void aPageThatTakesThePlaceOfAGuideLeadsOnAlone() {
    site.with(
        """
        -- content/addresses.yaml --
        en:
          off: guide:example
          letter: letter:example
          gone: page:home
        """);
    assertThat(site.build().output()).isEmpty();
    assertThat(below("en/gone/", site)).containsExactly("index.html");
    assertThat(site.page("en/gone/index.html").select("h1 a").attr("href"))
        .isEqualTo("../index.html");
  }

  @Test
  void framesOfAGuideWhosePlaceIsTakenByAPageLeadThere() {
    site.with(
        """
        -- content/addresses.yaml --
        en:
          off: guide:example
          letter: letter:example
          gone: page:home
        beside-guides: [embed/, flyer.pdf, guide.json, handout-large.pdf, handout.pdf, oembed.json, poster.pdf, reuse/]
        """);
    assertThat(site.build().output()).isEmpty();
    assertThat(below("en/gone/", site))
        .containsExactly("embed/index.html", "index.html", "reuse/index.html");
    assertThat(site.page("en/gone/embed/index.html").select("h1 a").attr("href"))
        .isEqualTo("../../index.html");
  }

  private static List<String> below(String folder, SampleSite site) {
    return site.published().keySet().stream()
        .filter(path -> path.startsWith(folder))
        .map(path -> path.substring(folder.length()))
        .sorted()
        .toList();
  }
}
