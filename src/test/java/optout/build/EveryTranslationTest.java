package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.testing.output.GuideOutputs;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * In each translation of the sample sites, a word of its own is put into every part. One kind of
 * data at a time changes; then no output in any language has a word of a part that depends on it,
 * and all have those of the others.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryTranslationTest {
  private static final Pattern HEADING = Pattern.compile("#{2,3} .*(?= \\{#(?<id>[a-z0-9-]+)})");

  /** The translations of a guide, originals before what was translated from them. */
  private static final Map<String, List<String>> TRANSLATIONS =
      Map.of(
          "multilingual/example", List.of("de"),
          "multilingual/adverts", List.of("de", "sv"),
          "right-to-left/example", List.of("ar"));

  private final Map<String, SampleSite> sites = new LinkedHashMap<>();

  @BeforeAll
  void mark(@TempDir Path folder) {
    for (String name : List.of("multilingual", "right-to-left")) {
      SampleSite site = SampleSite.named(name, folder.resolve(name));
      // A switch that the goal names could not be set to anything else by itself.
      site.replace(
          "content/guides/example/guide.yaml",
          "goal: {switch: training-switch,",
          "goal: {page: settings,");
      sites.put(name, site);
    }
    TRANSLATIONS.forEach(
        (guide, languages) ->
            languages.forEach(
                language -> {
                  SampleSite site = sites.get(siteOf(guide));
                  String file = "content/guides/" + guideOf(guide) + "/" + language + ".md";
                  site.write(
                      file, marked(site.read(file), new Words(guide, language)).getBytes(UTF_8));
                  site.run("revisions", "--content", site.path("content"), site.path(file));
                }));
    sites.values().forEach(site -> assertThat(site.build().output()).isEmpty());
  }

  private static String siteOf(String guide) {
    return guide.substring(0, guide.indexOf('/'));
  }

  private static String guideOf(String guide) {
    return guide.substring(guide.indexOf('/') + 1);
  }

  /** Puts the words of its parts into an edition: into head, headings and the lines below them. */
  private static String marked(String edition, Words words) {
    StringBuilder text = new StringBuilder();
    String part = "";
    for (String line : edition.lines().toList()) {
      Matcher heading = HEADING.matcher(line);
      if (heading.lookingAt()) {
        part = heading.group("id");
        text.append(heading.group()).append(' ').append(words.of(part));
        text.append(line.substring(heading.end()));
      } else if (line.startsWith("title: ") || line.startsWith("summary: ")) {
        text.append(line).append(' ').append(words.of("intro"));
      } else if (!part.isEmpty() && line.matches("\\p{L}.*")) {
        text.append(line).append(' ').append(words.of(part)).append('.');
      } else {
        text.append(line);
      }
      text.append('\n');
    }
    return text.toString();
  }

  /** Words in a language's script, each like no other and part of none. */
  private record Words(String guide, String language) {
    String of(String part) {
      boolean arabic = language.equals("ar");
      String digits = arabic ? "بتثجحخدذرز" : "abcdefghij";
      StringBuilder word = new StringBuilder(arabic ? "غغ" : "Qq");
      int number = Math.floorMod((guide + part).hashCode(), 100_000);
      for (char digit : String.valueOf(number).toCharArray()) {
        word.append(digits.charAt(digit - '0'));
      }
      return word.append(arabic ? "غغ" : "qq").toString();
    }
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "multilingual/example | switch-off | \"off\", screen: settings} | \"on\"}",
        "multilingual/example | switch-off | [training-switch], switch: training-switch, set-to:"
            + " \"off\", screen: settings | [training-switch, settings], switch: settings, set-to:"
            + " \"off\"",
        "multilingual/example | app-open | app-open, labels: [settings] |"
            + " app-open, labels: [settings, training-switch]",
        "multilingual/example | open-settings | .org/settings\", screen | .org/else\", screen",
        "multilingual/example | app-switch-off | regions: [ch], screen | regions: [eea], screen",
        "multilingual/example | web | ?from=guide&lang=auto | ?from=else",
        "multilingual/example | app | regions: [eea, ch] | regions: [eea, ch, uk]",
        "multilingual/example | * | page: settings, set-to: \"off\" |"
            + " page: settings, set-to: \"on\"",
        "multilingual/adverts | every-switch | [adverts-page], | [adverts-page, settings],",
        "multilingual/adverts | every-switch | {id: every-switch, |"
            + " {id: every-switch, deep-link: \"https://example.org/x\",",
        "multilingual/adverts | web | .org/adverts | .org/else",
        "multilingual/adverts | * | set-to: \"off\" | set-to: \"on\"",
        "right-to-left/example | switch-off | \"off\", screen: settings} | \"on\"}",
        "right-to-left/example | open-settings | {id: open-settings, |"
            + " {id: open-settings, deep-link: \"https://example.org/x\",",
        "right-to-left/example | open-settings | [settings], | [settings, training-switch],",
        "right-to-left/example | switch-off | {id: switch-off, | {id: switch-off, regions: [eea],",
        "right-to-left/example | web | deep-link: https://example.org/settings |"
            + " deep-link: https://example.org/else",
        "right-to-left/example | * | page: settings, set-to: \"off\" |"
            + " page: settings, set-to: \"on\"",
      })
  void hasNoWordThatWasRightBefore(String guide, String part, String from, String to) {
    SampleSite site = sites.get(siteOf(guide));
    String table = "content/guides/" + guideOf(guide) + "/guide.yaml";
    String before = site.read(table);
    assertThat(before).containsOnlyOnce(from);
    site.write(table, before.replace(from, to).getBytes(UTF_8));
    try {
      SampleSite.Run run = site.build();
      assertThat(run.exitCode()).as(run.output()).isZero();
      TRANSLATIONS.get(guide).forEach(language -> assertCurrent(site, guide, language, part));
    } finally {
      site.write(table, before.getBytes(UTF_8));
    }
  }

  private static void assertCurrent(SampleSite site, String guide, String language, String part) {
    Path content = site.folder().resolve("content");
    GuideEdition edition = new GuideEdition(content, guideOf(guide), language);
    Map<String, String> outputs =
        outputs(edition, new PublishedSite(content, site.folder().resolve("site")));
    assertThat(outputs).hasSizeGreaterThan(20);
    Words words = new Words(guide, language);
    List<String> parts =
        HEADING.matcher(edition.text()).results().map(found -> found.group(1)).toList();
    assertThat(part.equals("*") || parts.contains(part)).isTrue();
    for (String one : parts) {
      if (part.equals("*") || part.equals(one)) {
        assertThat(having(words.of(one), outputs)).as(one).isEmpty();
      } else {
        assertThat(having(words.of(one), outputs)).as(one).contains("page");
      }
    }
    List<String> introduced = having(words.of("intro"), outputs);
    if (part.equals("*")) {
      assertThat(introduced).isEmpty();
    } else {
      assertThat(introduced).contains("page", "poster", "handout");
    }
  }

  private static List<String> having(String word, Map<String, String> outputs) {
    return outputs.keySet().stream().filter(name -> outputs.get(name).contains(word)).toList();
  }

  /** What is read in each form, and what stands in each file of the language. */
  private static Map<String, String> outputs(GuideEdition edition, PublishedSite site) {
    Map<String, String> outputs = new LinkedHashMap<>(GuideOutputs.of(edition, site));
    site.files().stream()
        .filter(path -> path.startsWith(edition.language() + "/"))
        .filter(path -> path.matches(".*\\.(html|json|xml|svg|txt)"))
        .forEach(path -> outputs.put(path, site.text(path)));
    return outputs;
  }
}
