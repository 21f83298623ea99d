package optout.page.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import optout.testing.site.Bilingual;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A guide's web route can be tried on a model. */
class PracticePageTest {
  private static final String PATH = "en/switch-it-off/practice/index.html";
  private static final String GUIDE = "content/guides/example/guide.yaml";
  private static final String TEXT = "content/guides/example/en.md";
  private static final String SCREENS = "content/services/example/screens.yaml";

  private SampleSite site;

  @BeforeEach
  void begin(@TempDir Path folder) {
    site = SampleSite.in(folder);
  }

  private Document practice() {
    return page(PATH);
  }

  private Document page(String path) {
    SampleSite.Run run = site.build();
    assertThat(run.output()).isEmpty();
    return Jsoup.parse(site.published(path));
  }

  @Test
  void saysEverywhereThatItIsNotTheService() {
    Document page = practice();
    assertThat(page.title()).isEqualTo("Practice, not Example – Switch it off – Sample");
    assertThat(page.select("h1").text()).isEqualTo("Practice, not Example – Switch it off");
    assertThat(page.select(".lead").text())
        .isEqualTo(
            "Nothing you do here changes anything."
                + " Only the framed part with the number works.");
    assertThat(page.select(".model")).hasSize(2);
    assertThat(page.select(".model > .strip:first-child").eachText())
        .containsExactly("Practice, not Example", "Practice, not Example");
  }

  @Test
  void leadsFromStepToStepAndToTheEnd() {
    Document page = practice();
    assertThat(page.select(".stage").eachAttr("id"))
        .containsExactly("open-settings", "switch-off", "the_end");
    assertThat(page.select(".stage h2").eachText())
        .containsExactly(
            "Step 1 of 2: Open the settings", "Step 2 of 2: Switch it off", "You know the way now");
    assertThat(page.select("#open-settings a.hit").attr("href")).isEqualTo("#switch-off");
    assertThat(page.select("#switch-off .reached a").attr("href")).isEqualTo("#the_end");
    assertThat(page.select("#the_end a").eachAttr("href"))
        .containsExactly("https://example.org/settings", "../index.html", "index.html");
  }

  @Test
  void leadsBack() {
    Document page = practice();
    assertThat(page.select("#open-settings .foot a").eachAttr("href"))
        .containsExactly("../index.html#open-settings");
    assertThat(page.select("#switch-off .foot a").eachAttr("href"))
        .containsExactly("#open-settings", "index.html", "../index.html#switch-off");
  }

  @Test
  void hasOneControlPerScreen() {
    assertThat(practice().select(".model"))
        .allSatisfy(model -> assertThat(model.select("a, input, button, [tabindex]")).hasSize(1));
  }

  @Test
  void setsASwitchWrongFirst() {
    Element toggle = practice().selectFirst("#switch-off label.hit input");
    assertThat(toggle.attr("role")).isEqualTo("switch");
    assertThat(toggle.hasAttr("checked")).isTrue();
    assertThat(toggle.hasClass("to-off")).isTrue();
    assertThat(toggle.parent().text()).isEqualTo("2Use my data OnOff");
    assertThat(practice().select("#switch-off .reached .state").text())
        .isEqualTo("Right, it shows Off");
  }

  @Test
  void setsASwitchThatMustBeOnToOffFirst() {
    site.replace(GUIDE, "set-to: \"off\"}", "set-to: \"on\"}")
        .replace(GUIDE, "set-to: \"off\",", "set-to: \"on\",");
    Element toggle = practice().selectFirst("#switch-off label.hit input");
    assertThat(toggle.hasAttr("checked")).isFalse();
    assertThat(toggle.hasClass("to-on")).isTrue();
  }

  @Test
  void takesTheStateOfASwitchWithoutAKnownTextFromTheGoal() {
    site.with(
        """
        -- content/guides/example/guide.yaml --
        service: example
        order: 1
        regions: [eea, ch, uk, other]
        goal: {page: settings, set-to: "off"}
        minutes: 2
        sources-checked: 2026-11-23
        check-again-after: 2027-02-23
        routes:
          web:
            deep-link: https://example.org/settings
            verifications: []
            steps:
              - {id: open-settings, labels: [settings], screen: menu}
              - {id: switch-off, labels: [], screen: settings}
        -- content/guides/example/en.md --
        ---
        title: Switch it off
        summary: One switch keeps your data out.
        slug: switch-it-off
        ---
        Example uses your data.[^example-help]

        ## In the browser {#web}

        ### Open the settings {#open-settings}

        Click [[settings]].

        ### Switch it off {#switch-off}

        Switch it off.
        -- content/services/example/screens.yaml --
        menu:
          description: The menu, open.
          surface: browser
          address: example.org
          parts:
            - menu:
                - {entry: settings, mark: true}
        settings:
          description: The page of settings.
          surface: browser
          address: example.org/settings
          parts:
            - {heading: settings}
            - {switch: , mark: true}
        """);
    Element row = practice().selectFirst("#switch-off label.hit");
    assertThat(row.select(".to-off[checked]")).hasSize(1);
    assertThat(row.select(".text .vh").text()).isEqualTo("a switch");
  }

  @Test
  void showsAStepWithoutAScreenAsText() {
    site.with(
        """
        -- content/guides/example/guide.yaml --
        service: example
        order: 1
        regions: [eea, ch, uk, other]
        goal: {switch: training-switch, set-to: "off"}
        minutes: 2
        sources-checked: 2026-11-23
        check-again-after: 2027-02-23
        routes:
          web:
            deep-link: https://example.org/settings
            verifications: []
            steps:
              - {id: open-settings, labels: []}
              - {id: switch-off, labels: [training-switch], switch: training-switch, set-to: "off", screen: settings}
        -- content/guides/example/en.md --
        ---
        title: Switch it off
        summary: One switch keeps your data out.
        slug: switch-it-off
        ---
        Example uses your data.[^example-help]

        ## In the browser {#web}

        ### Open the settings {#open-settings}

        Wait a minute.

        ### Switch it off {#switch-off}

        Switch off [[training-switch]].
        -- content/services/example/screens.yaml --
        settings:
          description: The page of settings.
          surface: browser
          address: example.org/settings
          parts:
            - {heading: settings}
            - {switch: training-switch, mark: true}
        """);
    Element stage = practice().selectFirst("#open-settings");
    assertThat(stage.select(".model")).isEmpty();
    assertThat(stage.select("p").text()).isEqualTo("Wait a minute.");
    assertThat(stage.select(".reached a").attr("href")).isEqualTo("#switch-off");
    assertThat(stage.select(".reached a").text()).isEqualTo("Next step");
  }

  @Test
  void citesNothingAndLeadsNowhereElse() {
    site.replace(
        TEXT,
        "Click [[settings]].",
        "Click [[settings]].[^example-help] See [the limits](#limits), [this](guide:example)"
            + " and [their help](https://example.org/help).");
    Document page = practice();
    assertThat(page.select("#open-settings p").first().html())
        .isEqualTo(
            "Click <b class=\"label\" translate=\"no\">Settings</b>. See"
                + " <a href=\"../index.html#limits\">the limits</a>,"
                + " <a href=\"../index.html\">this</a> and their help.");
    assertThat(page.select("sup, .sources")).isEmpty();
  }

  @Test
  void letsReadersSkipWhatOtherRegionsDo() {
    site.replace(GUIDE, "screen: menu", "screen: menu, regions: [uk]");
    Element stage = practice().selectFirst("#open-settings");
    assertThat(stage.select(".who").text()).isEqualTo("Only: UK");
    assertThat(stage.select(".foot a").first().text())
        .isEqualTo("Not on your page? Skip this step");
    assertThat(stage.select(".foot a").first().attr("href")).isEqualTo("#switch-off");
  }

  @Test
  void drawsEveryKindOfPart() {
    site.replace(
        SCREENS,
        "    - {heading: settings}\n",
        """
            - {bar: settings}
            - {photo: }
            - side:
                - {heading: }
                - {link: settings}
            - main:
                - {button: settings}
                - {field: settings}
                - {choice: }
            - dialog:
                - {entry: settings}
                - {switch: settings}
        """);
    Element model = practice().selectFirst("#switch-off .model");
    assertThat(model.select(".piece").eachAttr("class"))
        .containsExactly(
            "piece bar",
            "piece photo",
            "piece heading",
            "piece link",
            "piece button",
            "piece field",
            "piece choice",
            "piece entry",
            "piece switch-row",
            "piece switch-row hit");
    assertThat(model.select(".columns > *").eachAttr("class")).containsExactly("side", "main");
    assertThat(model.select(".vh")).isEmpty();
  }

  @Test
  void namesAMarkedPartWhoseTextIsNotKnown() {
    site.replace(SCREENS, "entry: settings", "entry: ");
    Elements hit = practice().select("#open-settings a.hit");
    assertThat(hit.select(".vh").text()).isEqualTo("an entry");
  }

  @Test
  void marksEnglishLabelsInOtherLanguages() {
    Bilingual.make(site);
    Document page = page("de/schalte-es-aus/practice/index.html");
    assertThat(page.select("html").attr("lang")).isEqualTo("de");
    assertThat(page.select("#open-settings .hit .text span").first().outerHtml())
        .isEqualTo("<span translate=\"no\" lang=\"en\" dir=\"ltr\">Settings</span>");
    assertThat(page.select("#open-settings .hit .tag").text()).isEqualTo("EN");
    assertThat(page.select("#switch-off .hit .text").text()).isEqualTo("Meine Daten");
    assertThat(page.select("#switch-off .hit .text span").hasAttr("lang")).isFalse();
  }

  @Test
  void isFoundInEveryLanguage() {
    Bilingual.make(site);
    Document page = practice();
    String here = "https://sample.org/en/switch-it-off/practice/";
    assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(here);
    assertThat(page.select("link[rel=alternate][hreflang]").eachAttr("href"))
        .containsExactly(here, "https://sample.org/de/schalte-es-aus/practice/", here);
    assertThat(page.select(".langs a").eachAttr("href"))
        .containsExactly("index.html", "../../../de/schalte-es-aus/practice/index.html");
    assertThat(page.select("meta[name=robots]")).isEmpty();
    assertThat(site.published("sitemap.xml")).contains("<loc>" + here + "</loc>");
  }

  @Test
  void standsInForAMissingTranslation() {
    Bilingual.make(site);
    site.with("-- content/guides/example/de.md -- removed");
    Document page = page("de/switch-it-off/practice/index.html");
    assertThat(page.select("main").attr("lang")).isEqualTo("en");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://sample.org/en/switch-it-off/practice/");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void isOfferedWhereTheWebRouteBegins() {
    Element offer = page("en/switch-it-off/index.html").selectFirst(".way > p.quiet.screen");
    assertThat(offer.text()).isEqualTo("Practise first on a drawing, where nothing can go wrong.");
    assertThat(offer.select("a").eachAttr("href")).isEqualTo(List.of("practice/index.html"));
  }

  @Test
  void isMissingWhereThereIsNothingToClickOn() {
    site.with("-- content/services/example/screens.yaml -- removed")
        .replace(GUIDE, ", screen: menu", "")
        .replace(GUIDE, ", screen: settings", "");
    site.build();
    assertThat(site.published("en/switch-it-off/index.html")).doesNotContain("practice/");
    assertThat(site.folder().resolve("site/" + PATH)).doesNotExist();
  }
}
