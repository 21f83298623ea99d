package optout.page.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.Bilingual;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writers and translators see what is done and what is missing. */
class StatusPageTest {
  private static final String GUIDE = "content/guides/example/guide.yaml";
  private static final String GERMAN = "content/guides/example/de.md";

  private SampleSite site;

  @BeforeEach
  void begin(@TempDir Path folder) {
    site = Bilingual.make(SampleSite.in(folder));
  }

  private Document status(String language) {
    SampleSite.Run run = site.build();
    assertThat(run.exitCode()).as(run.output()).isZero();
    return Jsoup.parse(site.published(language + "/status/index.html"));
  }

  /** What the table of texts says of the guide in German. */
  private Element german() {
    return status("de").selectFirst("[aria-labelledby=translations] tbody td");
  }

  @Test
  void countsOnTop() {
    assertThat(status("en").select(".counts li").eachText())
        .containsExactly(
            "1 guide",
            "0 of 1 routes verified on a live account",
            "2 of 2 pictures; 0 steps without a screen",
            "0 translations missing; 0 machine translations not reviewed; 0 parts out of date");
  }

  @Test
  void countsAndNamesWhatIsOverdue() {
    site.replace(GUIDE, "sources-checked: 2026-11-23", "sources-checked: 2026-08-22")
        .replace(GUIDE, "check-again-after: 2027-02-23", "check-again-after: 2026-11-22");
    Document page = status("en");
    assertThat(page.select(".counts li").first().text())
        .isEqualTo("1 guide, 1 to be checked again");
    assertThat(page.select("main .facts").text())
        .isEqualTo("Sources checked on 22 August 2026 Check again after 22 November 2026 Overdue");
  }

  @Test
  void namesTranslatorAndReviewer() {
    assertThat(german().text()).isEqualTo("By Jo Not reviewed");
    site.replace(GERMAN, "reviewed: null", "reviewed: \"Kim, 2026-11-22\"");
    assertThat(german().text()).isEqualTo("By Jo Reviewed: Kim, 2026-11-22");
  }

  @Test
  void tellsMachinesFromPeople() {
    site.replace(GERMAN, "by: \"Jo\"", "by: machine");
    assertThat(german().text()).isEqualTo("By machine Not reviewed");
    assertThat(status("de").select(".counts li").last().text())
        .contains("1 machine translation not reviewed");
    assertThat(status("de").select("#guide_example ~ .quiet").first().text())
        .isEqualTo("Translated by machine, not yet reviewed by a person.");
  }

  @Test
  void namesThePartsThatAreOutOfDateByRevision() {
    site.replace("content/guides/example/en.md", "Click [[settings]].", "Choose [[settings]].");
    assertThat(german().text())
        .matches(
            "By Jo Not reviewed Out of date: open-settings [0-9a-f]{6}-[0-9a-f]{6} → [0-9a-f]{6}-[0-9a-f]{6}");
    assertThat(status("de").select(".counts li").last().text()).contains("1 part out of date");
  }

  @Test
  void saysWhenNobodyNotedWhatWasTranslated() {
    String text = site.read(GERMAN);
    site.replace(GERMAN, text.substring(text.indexOf("translation:"), text.indexOf("\n---", 9)), "")
        .replace(
            GERMAN,
            "schalte-es-aus\n",
            "schalte-es-aus\ntranslation: {of: en, by: Jo, reviewed: null}");
    assertThat(german().text()).isEqualTo("By Jo Not reviewed Not noted which text was translated");
  }

  @Test
  void saysWhatIsMissing() {
    site.with("-- content/guides/example/de.md -- removed");
    assertThat(german().text()).isEqualTo("Missing");
    assertThat(status("de").select("#route_example_web ~ .sheet td").eachText())
        .containsExactly("Not translated", "Not translated");
  }

  @Test
  void addsUpEveryLanguage() {
    Document page = status("en");
    assertThat(page.select("[aria-labelledby=languages] tbody tr").eachText())
        .containsExactly(
            "English 3 of 3 0 of 3 0 parts out of date 2 of 2",
            "Deutsch 1 of 3 0 of 1 0 parts out of date 1 of 2");
    assertThat(page.select("[aria-labelledby=languages] a").eachAttr("href"))
        .containsExactly("../../de/status/index.html");
  }

  @Test
  void keepsTheVoiceOfALanguage() {
    assertThat(status("de").getElementById("notes")).isNull();
    site.replace(
        "content/languages/de.yaml",
        "fallback: en\n",
        """
        fallback: en
        notes: ["Say <du>.", "Quotation marks: „so“."]
        glossary: {switch: Schalter, legitimate-interest: berechtigtes Interesse}
        """);
    Document page = status("de");
    assertThat(page.select("#notes + ul li").eachText())
        .containsExactly("Say <du>.", "Quotation marks: „so“.");
    assertThat(page.select("[aria-labelledby=notes] tbody tr").eachText())
        .containsExactly("legitimate interest berechtigtes Interesse", "switch Schalter");
    assertThat(status("en").getElementById("notes")).isNull();
  }

  @Test
  void showsThePictureOfEveryStepInItsLanguage() {
    Document page = status("en");
    Element row = page.selectFirst("[aria-labelledby~=route_example_web] tbody tr");
    assertThat(row.select("th").text()).isEqualTo("1. Open the settings open-settings menu");
    assertThat(row.select("th a").attr("href"))
        .isEqualTo("../switch-it-off/index.html#open-settings");
    Element picture = row.selectFirst("td img");
    assertThat(picture.attr("src")).matches("../../pictures/menu-en-[0-9a-f]+\\.svg");
    assertThat(picture.attr("loading")).isEqualTo("lazy");
    assertThat(picture.attr("alt")).endsWith("Marked with 1: Settings.");
    assertThat(status("de").select("[aria-labelledby~=route_example_web] img").attr("src"))
        .matches("../../pictures/menu-de-[0-9a-f]+\\.svg");
  }

  @Test
  void saysWhichStepsHaveNoScreen() {
    site.replace(GUIDE, ", screen: menu", "");
    Document page = status("en");
    assertThat(
            page.select("[aria-labelledby~=route_example_web] tr").get(1).select("td").eachText())
        .containsExactly("No screen");
    assertThat(page.select(".counts li").get(2).text())
        .isEqualTo("1 of 1 pictures; 1 step without a screen");
  }

  @Test
  void saysWhoVerifiedARoute() {
    assertThat(status("en").select("#route_example_web + p").text())
        .isEqualTo("Not yet verified on a live account. Help us check: In the browser");
    site.replace(
        GUIDE,
        "verifications: []",
        "verifications: [{by: Kim, on: 2026-11-20, region: eea, interface-language: de}]");
    Document page = status("en");
    assertThat(page.select("#route_example_web + p").text())
        .isEqualTo("Verified on 20 November 2026 by Kim (EU and EEA, interface in German)");
    assertThat(page.select(".counts li").get(1).text())
        .isEqualTo("1 of 1 routes verified on a live account");
  }

  @Test
  void listsLabelsWithoutEvidence() {
    site.replace(
        "content/services/example/labels.yaml",
        "{text: Meine Daten, confidence: high",
        "{text: Meine Daten, confidence: medium, verify: true");
    assertThat(status("en").select("#labels_example + p").text())
        .isEqualTo("With evidence: 2 of 2");
    Document german = status("de");
    assertThat(german.select("#labels_example + p").text()).isEqualTo("With evidence: 1 of 2");
    assertThat(german.select("details").eachText())
        .containsExactly(
            "Without evidence: 1 Settings settings",
            "One doubtful source: 1 Meine Daten training-switch");
    assertThat(german.select("details b").eachAttr("lang")).containsExactly("en", "de");
  }

  @Test
  void isLinkedQuietlyAndKeptOutOfSearchEngines() {
    Document page = status("en");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(site.published("sitemap.xml")).doesNotContain("status");
    assertThat(page.select(".langs a").eachAttr("href"))
        .containsExactly("index.html", "../../de/status/index.html");
    Document guide = Jsoup.parse(site.published("en/switch-it-off/index.html"));
    assertThat(guide.select("footer a[href$=status/index.html]").text()).isEqualTo("Status");
  }

  @Test
  void letsKeyboardsScrollWideTables() {
    Document page = status("en");
    assertThat(page.select("main table"))
        .hasSize(3)
        .allSatisfy(
            table -> {
              Element box = table.parent();
              assertThat(box.attr("role")).isEqualTo("region");
              assertThat(box.attr("tabindex")).isEqualTo("0");
              assertThat(box.attr("aria-labelledby").split(" "))
                  .allMatch(id -> page.getElementById(id) != null);
            });
  }
}
