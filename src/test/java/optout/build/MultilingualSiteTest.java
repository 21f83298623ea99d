package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import optout.testing.site.PublishedPage;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code src/test/sites/multilingual}, as its readers in three languages see it. */
class MultilingualSiteTest {
  @TempDir static Path folder;
  private static SampleSite site;

  @BeforeAll
  static void build() {
    site = SampleSite.named("multilingual", folder);
    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void beginsWithTheFactsAndTheLastVerification() {
    assertThat(site.page("de/schalte-es-ab/index.html").select("main > .facts li").eachText())
        .containsExactly(
            "Gilt überall",
            "2 Minuten",
            "Quellen geprüft am 23. November 2026",
            "Überprüft am 2. November 2026 von Grace (Vereinigtes Königreich, Oberfläche auf"
                + " Englisch)");
    assertThat(site.page("sv/mindre-reklam/index.html").select("main > .facts li").eachText())
        .containsExactly(
            "Gäller i: EU och EES",
            "1 minut",
            "Källorna kontrollerade den 1 augusti 2026",
            "Ännu inte kontrollerad med ett riktigt konto",
            "Hjälp oss att kontrollera");
  }

  @Test
  void saysNoTimeWhereNobodyHasEstimatedIt() {
    assertThat(site.page("en/object/index.html").select("main > .facts li").eachText())
        .containsExactly(
            "Applies in: EU and EEA and UK",
            "Sources checked on 23 November 2026",
            "Not yet verified on a live account");
  }

  @Test
  void saysOnAStatusPageWhoVerifiedARouteInThatPagesLanguage() {
    assertThat(site.page("sv/status/index.html").select("p").eachText())
        .contains(
            "Kontrollerad den 2 november 2026 av Grace (Storbritannien, gränssnitt på engelska)");
  }

  @Test
  void showsASwitchToSetFirst() {
    assertThat(now("de/schalte-es-ab/index.html"))
        .isEqualTo(
            """
            <h2 class="vh" id="now">Jetzt erledigen</h2>
            <p class="what">Schalter: <b class="label" data-long="" translate="no">Meine Daten \
            verwenden</b></p>
            <p class="state"><span>Stelle ihn auf:</span> [switch]<b class="label" translate="no" lang="en">Off</b></p>
            <p class="before">Vielleicht musst du dich zuerst anmelden.</p>
            <a class="go" href="https://example.org/settings?from=guide&amp;lang=auto">Einstellung \
            bei <bdi>Example</bdi> öffnen</a>
            <p class="address quiet"><span class="vh">Adresse: </span><code \
            dir="ltr">https://example.org/settings?from=guide&amp;lang=auto</code></p>
            <p class="else">Der Link funktioniert nicht? <a href="#ways">Im Browser · In der \
            App · Mit einem Brief</a></p>
            """);
  }

  @Test
  void showsAPageOfSwitchesAndAForm() {
    assertThat(site.page("sv/mindre-reklam/index.html").select(".now").text())
        .startsWith(
            "Gör det nu Sida: Advertising data Ställ alla reglage på: Off Du kan behöva logga in först.");
    assertThat(site.page("en/object/index.html").select(".now").text())
        .startsWith(
            "Do it now Form: Data Processing Objection Form You may have to sign in first.");
  }

  @Test
  void showsOwnLabelsWithTheEnglishOnesBelow() {
    assertThat(step("de/schalte-es-ab/index.html", "open-settings"))
        .isEqualTo(
            """
            <h3><span id="open-settings"></span><span class="num"><span>Schritt </span>1</span> Einstellungen öffnen</h3>
            <p>Klicke auf <b class="label" translate="no">Einstellungen &amp; Datenschutz</b>.</p>
            <p class="open"><a href="https://example.org/settings"><b class="label" \
            translate="no">Einstellungen &amp; Datenschutz</b> öffnen</a></p>
            <p class="quiet">Auf Englisch: <b lang="en" translate="no">Settings &amp; \
            privacy</b></p>
            """);
  }

  @Test
  void showsOwnLabelsAlone() {
    assertThat(step("en/switch-it-off/index.html", "app-open"))
        .isEqualTo(
            """
            <h3><span id="app-open"></span><span class="num"><span>Step </span>1</span> Open the settings</h3>
            <p>Tap <b class="label" translate="no">Settings &amp; privacy</b>.</p>
            """);
  }

  @Test
  void showsEnglishLabelsWhereTheServiceHasFewOthers() {
    assertThat(step("sv/mindre-reklam/index.html", "every-switch"))
        .isEqualTo(
            """
            <h3><span id="every-switch"></span><span class="num"><span>Steg </span>1</span> Stäng av alla</h3>
            <p>De finns på <b class="label" translate="no" lang="en">Advertising \
            data</b>.</p>
            """);
  }

  @Test
  void saysWhereARouteAStepAndATextHold() {
    Document page = site.page("de/schalte-es-ab/index.html");

    assertThat(page.selectFirst(PublishedPage.way("app")).attr("data-for")).isEqualTo("eea ch");
    assertThat(page.selectFirst(PublishedPage.way("app") + " > .who").text())
        .isEqualTo("Nur für: EU/EWR und Schweiz");
    assertThat(page.selectFirst(PublishedPage.step("app-switch-off")).attr("data-for"))
        .isEqualTo("ch");
    assertThat(page.selectFirst(PublishedPage.step("app-switch-off") + " > .who").text())
        .isEqualTo("Nur für: Schweiz");
    assertThat(page.selectFirst(".for").outerHtml())
        .isEqualTo(
            """
            <div class="for" data-for="eea uk">
            <p class="who">EU/EWR und Vereinigtes Königreich</p>
            <p>Du kannst widersprechen. Siehe <a href="../object/index.html#form">das \
            Formular</a>.</p>
            </div>""");
    assertThat(page.select("#regions label").eachText())
        .containsExactly(
            "Alles zeigen", "EU/EWR", "Schweiz", "Vereinigtes Königreich", "Rest der Welt");
  }

  @Test
  void numbersSourcesByFirstCitationAndLeadsBackToEach() {
    assertThat(site.page("de/schalte-es-ab/index.html").selectFirst(".sources").html().strip())
        .isEqualTo(
            """
            <li id="s1"><a href="https://example.org/help" lang="en">Help \
            page</a>. <bdi>Example</bdi>. <a href="#r1" aria-label="Zum Text">↑</a></li>
            <li id="s2"><a href="https://example.org/terms">\
            Nutzungsbedingungen</a>. <bdi>Example</bdi>, September 2025. Kopie. Geprüft am \
            20. November 2026. <a href="#r2" aria-label="Zum Text">↑</a></li>
            <li id="s3"><a href="https://example.org/act">The Act</a>. \
            <bdi>Lawgivers</bdi>, 27. April 2016. Als Fundstelle genannt, für diese Seite nicht \
            geöffnet.</li>""");
  }

  @Test
  void admitsThatAMachineTranslatedUntilSomebodyHasReviewedIt() {
    assertThat(notices("de/schalte-es-ab/index.html"))
        .containsExactly("Maschinell übersetzt, noch von keinem Menschen geprüft.");
    assertThat(notices("de/weniger-werbung/index.html"))
        .containsExactly(
            "Warnung Diese Anleitung hätte nach dem 1. November 2026 erneut geprüft werden sollen."
                + " Namen und Menüs können sich geändert haben.");
    assertThat(notices("en/switch-it-off/index.html")).isEmpty();
  }

  @Test
  void standsInWithTheNearestFallbackWhereATranslationIsMissing() {
    Document page = site.page("sv/schalte-es-ab/index.html");

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("sv");
    assertThat(page.selectFirst("main").attr("lang")).isEqualTo("de");
    assertThat(page.selectFirst("h1").text()).isEqualTo("Schalte es ab");
    assertThat(page.selectFirst("body > .alert").outerHtml())
        .isEqualTo(
            """
            <div class="alert machine" role="note">
            <p>Sidan är inte översatt än. Du läser: <a href="../../de/schalte-es-ab/index.html" \
            lang="de" dir="ltr" hreflang="de">Deutsch</a></p>
            </div>""");
    assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://sample.org/de/schalte-es-ab/");
    assertThat(page.select("link[rel=alternate][hreflang]")).isEmpty();
    assertThat(site.published("sitemap.xml")).doesNotContain("/sv/schalte-es-ab/");
  }

  @Test
  void standsInWithTheSourceEditionAtTheEndOfTheFallbacks() {
    Document page = site.page("sv/object/index.html");

    assertThat(page.selectFirst("main").attr("lang")).isEqualTo("en");
    assertThat(page.selectFirst("body > .alert").text())
        .isEqualTo("Sidan är inte översatt än. Du läser: English");
  }

  @Test
  void keepsReadersInTheirLanguageAndMarksTheTitlesOfOthers() {
    assertThat(site.page("sv/object/index.html").select("main .next a, footer nav a"))
        .extracting(Element::outerHtml)
        .contains(
            "<a href=\"../schalte-es-ab/index.html\" lang=\"de\" dir=\"ltr\">Schalte es ab</a>",
            "<a href=\"../mindre-reklam/index.html\" lang=\"sv\" dir=\"ltr\">Mindre reklam</a>",
            "<a href=\"../ueber-uns/index.html\" lang=\"de\" dir=\"ltr\">Über uns</a>",
            "<a href=\"../authorities/index.html\" lang=\"en\" dir=\"ltr\">Authorities</a>");
    assertThat(site.page("sv/index.html").select("main h2 a"))
        .extracting(Element::outerHtml)
        .containsExactly(
            "<a href=\"schalte-es-ab/index.html\" lang=\"de\" dir=\"ltr\">Schalte es ab</a>",
            "<a href=\"mindre-reklam/index.html\">Mindre reklam</a>",
            "<a href=\"object/index.html\" lang=\"en\" dir=\"ltr\">Object</a>");
  }

  @Test
  void namesAllTranslationsToSearchEngines() {
    assertThat(site.page("de/schalte-es-ab/index.html").select("link[rel=alternate][hreflang]"))
        .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
        .containsExactly(
            "en https://sample.org/en/switch-it-off/",
            "de https://sample.org/de/schalte-es-ab/",
            "x-default https://sample.org/en/switch-it-off/");
    assertThat(site.page("index.html").select("link[rel=alternate][hreflang]"))
        .extracting(link -> link.attr("hreflang") + " " + link.attr("href"))
        .containsExactly(
            "en https://sample.org/en/",
            "de https://sample.org/de/",
            "sv https://sample.org/sv/",
            "x-default https://sample.org/");
  }

  @Test
  void offersEveryLanguageAtTheRoot() {
    assertThat(site.page("index.html").select("main li"))
        .extracting(
            item ->
                item.attr("lang") + " " + item.selectFirst("a").attr("href") + " " + item.text())
        .containsExactly(
            "en en/index.html English Sample guides",
            "de de/index.html Deutsch Anleitungen",
            "sv sv/index.html Svenska Guider");
  }

  @Test
  void sortsAuthoritiesByCountryAndNamesThemInTheirLanguages() {
    assertThat(site.page("de/authorities/index.html").select(".places li").eachText())
        .containsExactly(
            "Austria Datenschutzbehörde",
            "Germany Federal Commissioner Bundesbeauftragte How to complain: Germany It asks"
                + " for: a letter to the company first and copies of what you wrote");
  }

  @Test
  void tellsWhoPublishes() {
    assertThat(site.page("de/ueber-uns/index.html").selectFirst("address").wholeText().strip())
        .isEqualTo(
            """
            Sample Publisher
            Sample Street 1
            12345 Sampleton
            Verantwortlich für den Inhalt: Sample Person
            E-Mail: hello@sample.org
            Website: publisher.org""");
  }

  private static String now(String path) {
    Element now = site.page(path).selectFirst(".now");
    now.select("svg").forEach(svg -> svg.replaceWith(new TextNode("[switch]")));
    return now.html().stripLeading();
  }

  /** A step without its tools. */
  private static String step(String path, String id) {
    Element step = site.page(path).selectFirst(PublishedPage.step(id));
    step.select(".done, .shot").remove();
    return step.html().strip() + "\n";
  }

  private static List<String> notices(String path) {
    return site.page(path).select("main > .alert.machine, main > .alert.warning").eachText();
  }
}
