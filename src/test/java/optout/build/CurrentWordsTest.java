package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optout.testing.output.GuideOutputs;
import optout.testing.pdf.PrintedSheet;
import optout.testing.site.Bilingual;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a guide's data has changed since a part was translated, no output has the old words: the
 * original's stand in their place, marked with their language.
 */
class CurrentWordsTest {
  private static final String GUIDE = "content/guides/example/guide.yaml";
  private static final String DE = "content/guides/example/de.md";
  private static final String EN = "content/guides/example/en.md";
  private static final String PAGE = "de/schalte-es-aus/";

  /** Outputs that have no words of steps. */
  private static final Set<String> WITHOUT_STEPS = Set.of("poster", "reuse", "status");

  private static final List<String> PAGES =
      List.of(PAGE, PAGE + "embed/", PAGE + "practice/", PAGE + "check/");

  private static final List<String> SHEETS = List.of("handout", "handout-large", "flyer");

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void translate() {
    site = Bilingual.make(SampleSite.in(folder));
    site.replace(DE, "### Schalte es aus", "### Kippe den Schalter")
        .replace(DE, "Schalte [[training-switch]] aus.", "Lege [[training-switch]] um.")
        .replace(DE, "## Im Browser {#web}\n", "## Am Rechner {#web}\n\nMach den Rechner an.\n")
        .replace(GUIDE, "labels: [training-switch]", "labels: [training-switch, settings]")
        .replace(
            GUIDE,
            "goal: {switch: training-switch, set-to: \"off\"}",
            "goal: {page: settings, set-to: \"off\"}")
        .replace(
            GUIDE,
            "sources-checked",
            "changes:\n  - {date: 2026-11-01, kind: step, weight: major}\nsources-checked");
    site.run("revisions", "--content", site.path("content"), site.path(DE));
    assertThat(site.build().output()).isEmpty();
  }

  private Map<String, String> changed(String file, String from, String to) {
    site.replace(file, from, to);
    SampleSite.Run run = site.build();
    assertThat(run.exitCode()).as(run.output()).isZero();
    Map<String, String> outputs = new LinkedHashMap<>(outputs());
    outputs.put("feed", site.page("de/feed.xml").text());
    outputs.put("json feed", site.published("de/feed.json"));
    return outputs;
  }

  private Map<String, String> outputs() {
    Path content = folder.resolve("content");
    return GuideOutputs.of(
        new GuideEdition(content, "example", "de"),
        new PublishedSite(content, folder.resolve("site")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "state  | set-to: \"off\", screen               | set-to: \"on\", screen",
        "labels | labels: [training-switch, settings] | labels: [settings, training-switch]",
        "switch | switch: training-switch, set-to: \"off\", screen: settings | switch: settings, set-to: \"off\"",
        "link   | {id: switch-off,    | {id: switch-off, deep-link: https://example.org/x,",
        "region | {id: switch-off,    | {id: switch-off, regions: [eea],",
      })
  void aStepIsInTheOriginal(String what, String from, String to) throws IOException {
    assertStepIsInTheOriginal(changed(GUIDE, from, to));
  }

  @Test
  void aStepIsInTheOriginalIfTheStepBeforeItIsAnother() throws IOException {
    site.replace(DE, "### Einstellungen {#open-settings}\n\nKlicke auf [[settings]].\n\n", "");
    site.replace(EN, "### Open the settings {#open-settings}\n\nClick [[settings]].\n\n", "");
    assertStepIsInTheOriginal(
        changed(GUIDE, "      - {id: open-settings, labels: [settings], screen: menu}\n", ""));
  }

  @Test
  void aStepThatWasWrittenForOtherControlsMayNameThem() throws IOException {
    site.replace(EN, "Switch off [[training-switch]].", "Switch off [[settings]].");
    assertStepIsInTheOriginal(
        changed(
            GUIDE,
            "labels: [training-switch, settings], switch: training-switch, set-to: \"off\", screen: settings",
            "labels: [settings]"));
  }

  private void assertStepIsInTheOriginal(Map<String, String> outputs) throws IOException {
    assertThat(outputs).hasSizeGreaterThan(14);
    assertThat(outputs)
        .allSatisfy((output, text) -> assertThat(text).as(output).doesNotContain("Kippe", "Lege "));
    assertThat(outputs)
        .allSatisfy(
            (output, text) -> {
              if (!WITHOUT_STEPS.contains(output) && !output.endsWith("feed")) {
                assertThat(text).as(output).contains("Switch off");
              }
            });
    for (String page : PAGES) {
      assertMarked(site.page(page + "index.html"), "Switch off");
    }
    Document reuse = site.page(PAGE + "reuse/index.html");
    assertMarked(Jsoup.parse(reuse.selectFirst("#html-text").wholeText()), "Switch off");
    assertThat(reuse.selectFirst("#markdown-text").wholeText())
        .contains(" Switch it off (Englisch)\n", "> **Englisch**\n>\n> Switch off ");
    assertThat(reuse.selectFirst("#text-text").wholeText())
        .contains(" Switch it off (Englisch)\n", "Englisch\n\nSwitch off ");
    for (String sheet : SHEETS) {
      assertThat(foreign(sheet)).as(sheet).contains("en");
    }
    assertStateOf("switch-off");
    assertThat(outputs)
        .allSatisfy(
            (output, text) -> {
              if (output.endsWith("feed")) {
                assertThat(text).contains("Changed in English since it was translated:");
              }
            });
  }

  private static void assertMarked(Document page, String words) {
    assertThat(page.select("div[lang=en][dir=ltr]:contains(" + words + ")"))
        .as(page.title())
        .isNotEmpty();
    assertThat(page.select("span[lang=en][dir=ltr]")).as(page.title()).isNotEmpty();
  }

  /** The languages that parts of a sheet are in. */
  private List<String> foreign(String sheet) throws IOException {
    byte[] file =
        new PublishedSite(folder.resolve("content"), folder.resolve("site"))
            .bytes(PAGE + sheet + ".pdf");
    try (PDDocument document = new PrintedSheet(sheet, file).open()) {
      return PrintedSheet.tags(document).stream()
          .filter(tag -> !tag.getStructureType().equals("Span"))
          .map(PDStructureElement::getLanguage)
          .filter(language -> language != null)
          .distinct()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void assertStateOf(String part) {
    JsonNode data = JsonMapper.shared().readTree(site.published(PAGE + "guide.json"));
    assertThat(data.at("/translation/parts").valueStream())
        .filteredOn(one -> one.path("id").asString().equals(part))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.path("state").asString()).isEqualTo("out-of-date");
              assertThat(one.path("language").asString()).isEqualTo("en");
            });
    assertThat(data.at("/translation/parts").valueStream())
        .filteredOn(one -> one.path("id").asString().equals("limits"))
        .singleElement()
        .satisfies(one -> assertThat(one.path("state").asString()).isEqualTo("current"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "deep-link: https://example.org/else",
        "regions: [eea]\n    deep-link: https://example.org/settings"
      })
  void aRouteIsInTheOriginal(String data) {
    Map<String, String> outputs = changed(GUIDE, "deep-link: https://example.org/settings", data);
    assertThat(outputs)
        .allSatisfy(
            (output, text) ->
                assertThat(text).as(output).doesNotContain("Am Rechner", "Mach den Rechner"));
    assertThat(site.page(PAGE + "index.html").select("h2 span[lang=en]").eachText())
        .containsExactly("In the browser");
    assertThat(outputs.get("handout")).contains("Lege ");
    assertStateOf("web");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{page: settings, set-to: \"on\"}",
        "{page: training-switch, set-to: \"off\"}",
        "{switch: training-switch, set-to: \"off\"}"
      })
  void withAnotherGoalAllIsInTheOriginal(String goal) {
    Map<String, String> outputs = changed(GUIDE, "{page: settings, set-to: \"off\"}", goal);
    assertThat(outputs)
        .allSatisfy(
            (output, text) ->
                assertThat(text)
                    .as(output)
                    .doesNotContain("Schalte es aus", "Ein Schalter.", "Lege ", "Am Rechner"));
    for (String page : List.of("embed/", "reuse/", "check/")) {
      assertThat(site.page(PAGE + page + "index.html").selectFirst("html").attr("lang"))
          .as(page)
          .isEqualTo("en");
    }
    Document page = site.page(PAGE + "index.html");
    assertThat(page.selectFirst("main").attr("lang")).isEqualTo("en");
    assertThat(page.select("main h1").text()).isEqualTo("Switch it off");
    assertThat(page.select(".alert.machine").text())
        .isEqualTo("The translation of this page is out of date. You are reading: English");
    for (String sheet : List.of("handout", "handout-large", "flyer", "poster")) {
      assertThat(site.published().get(PAGE + sheet + ".pdf"))
          .as(sheet)
          .isEqualTo(site.published().get("en/switch-it-off/" + sheet + ".pdf"));
    }
    JsonNode data = JsonMapper.shared().readTree(site.published(PAGE + "guide.json"));
    assertThat(data.path("language").asString()).isEqualTo("en");
    assertThat(data.path("standsInFor").asString()).isEqualTo("de");
    assertThat(site.page("de/index.html").text()).contains("Switch it off");
    assertThat(site.published("de/feed.xml"))
        .contains("<entry xml:lang=\"en\">", "The German translation is out of date");
    assertThat(site.published("sitemap.xml")).doesNotContain(PAGE);
  }
}
