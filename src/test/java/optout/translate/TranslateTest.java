package optout.translate;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import optout.testing.site.SampleSite;
import optout.testing.site.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts to PO files and back, by the commands. */
class TranslateTest {
  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void begin() {
    site = SampleSite.in(folder);
  }

  private SampleSite.Run export(String language) {
    return site.run(
        "translate",
        "export",
        "--language",
        language,
        "--content",
        site.path("content"),
        "--output",
        site.path("po"));
  }

  private SampleSite.Run importAll(String language, String... more) {
    return site.run(
        Stream.concat(
                Stream.of(
                    "translate",
                    "import",
                    "--language",
                    language,
                    "--content",
                    site.path("content"),
                    site.path("po")),
                Stream.of(more))
            .toArray(String[]::new));
  }

  /** Fills in a translation. */
  private void put(String file, String original, String translation) {
    String before = "msgid \"" + original + "\"\nmsgstr \"";
    String text = site.read("po/" + file);
    assertThat(text).contains(before);
    StringBuilder filled = new StringBuilder(text);
    for (int at = filled.indexOf(before); at >= 0; at = filled.indexOf(before, at + 1)) {
      int begin = at + before.length();
      filled.replace(begin, filled.indexOf("\"\n", begin), translation);
    }
    site.write("po/" + file, filled.toString().getBytes(UTF_8));
  }

  private void putHead() {
    put("guides/example.po", "Switch it off", "Désactiver");
    put("guides/example.po", "One switch keeps your data out.", "Un bouton suffit.");
    put("guides/example.po", "switch-it-off", "desactiver");
    put(
        "guides/example.po",
        "Example uses your data.[^example-help]",
        "Example utilise vos données.[^example-help]");
  }

  @Test
  void aLanguageThatIsNewIsAllToBeTranslated() {
    SampleSite.Run run = export("fr");

    assertThat(run.exitCode()).isZero();
    assertThat(run.errors()).startsWith("Wrote 5 files to ").endsWith(" 0 to look at again.\n");
    assertThat(site.read("po/guides/example.po"))
        .isEqualTo(
            """
            msgid ""
            msgstr ""
            "Project-Id-Version: optout\\n"
            "PO-Revision-Date: \\n"
            "Last-Translator: \\n"
            "Language-Team: \\n"
            "Language: fr\\n"
            "MIME-Version: 1.0\\n"
            "Content-Type: text/plain; charset=UTF-8\\n"
            "Content-Transfer-Encoding: 8bit\\n"
            "Plural-Forms: nplurals=2; plural=(n > 1);\\n"
            "X-Generator: optout\\n"

            #. Title of the page. At most 200 characters.
            #: content/guides/example/en.md:2
            msgctxt "guides/example:title"
            msgid "Switch it off"
            msgstr ""

            #. What search engines and link previews show. At most 200 characters.
            #: content/guides/example/en.md:3
            msgctxt "guides/example:summary"
            msgid "One switch keeps your data out."
            msgstr ""

            #. Name of the page's folder in its address, in your language: a to z without accents, digits\
             and single hyphens. At most 80 characters. It can never be changed.
            #: content/guides/example/en.md:4
            msgctxt "guides/example:slug"
            msgid "switch-it-off"
            msgstr ""

            #. Paragraph.
            #. Keep as it is: [^example-help]
            #: content/guides/example/en.md:6
            msgctxt "guides/example#intro"
            msgid "Example uses your data.[^example-help]"
            msgstr ""

            #. Heading.
            #: content/guides/example/en.md:8
            msgctxt "guides/example#web"
            msgid "In the browser"
            msgstr ""

            #. Heading.
            #: content/guides/example/en.md:10
            msgctxt "guides/example#open-settings"
            msgid "Open the settings"
            msgstr ""

            #. Paragraph.
            #. Keep as it is: [[settings]]
            #. [[settings]] is shown as: Settings (in English: no other is evidenced)
            #: content/guides/example/en.md:12
            msgctxt "guides/example#open-settings"
            msgid "Click [[settings]]."
            msgstr ""

            #. Heading.
            #: content/guides/example/en.md:14
            msgctxt "guides/example#switch-off"
            msgid "Switch it off"
            msgstr ""

            #. Paragraph.
            #. Keep as it is: [[training-switch]]
            #. [[training-switch]] is shown as: Use my data (in English: no other is evidenced)
            #: content/guides/example/en.md:16
            msgctxt "guides/example#switch-off"
            msgid "Switch off [[training-switch]]."
            msgstr ""

            #. Heading.
            #: content/guides/example/en.md:18
            msgctxt "guides/example#limits"
            msgid "What this does not do"
            msgstr ""

            #. Item of a list.
            #: content/guides/example/en.md:20
            msgctxt "guides/example#limits"
            msgid "It does not undo the past."
            msgstr ""
            """);
  }

  @Test
  void aGuideComesBackAsAnEditionWithThePartsThatAreWhole() {
    export("fr");
    putHead();
    put("guides/example.po", "In the browser", "Dans le navigateur");
    put("guides/example.po", "What this does not do", "Limites");
    put("guides/example.po", "It does not undo the past.", "Le passé reste.");

    SampleSite.Run run = importAll("fr");

    assertThat(run.output()).isEmpty();
    assertThat(run.errors())
        .startsWith("guides/example/fr.md: left out, as not all of it is translated: switch-off\n");
    assertThat(site.read("content/guides/example/fr.md"))
        .isEqualTo(
            """
            ---
            title: "Désactiver"
            summary: "Un bouton suffit."
            slug: desactiver
            translation:
              of: en
              by: machine
              reviewed: null
              revisions:
                intro: "015fd6-348b7b"
                limits: "db0f7d"
                web: "594abd-810457"
            ---
            Example utilise vos données.[^example-help]

            ## Dans le navigateur {#web}

            ## Limites {#limits}

            - Le passé reste.
            """);
  }

  @Test
  void whatIsNotWholeYetIsKeptWhenOneExportsAgain() {
    export("fr");
    putHead();
    put("guides/example.po", "What this does not do", "Limites");
    importAll("fr");

    assertThat(export("fr").exitCode()).isZero();

    assertThat(site.read("po/guides/example.po"))
        .contains("msgid \"What this does not do\"\nmsgstr \"Limites\"\n");
  }

  @Test
  void nothingIsReplacedThatWasNotImported() {
    export("fr");
    putHead();
    importAll("fr");
    put("guides/example.po", "One switch keeps your data out.", "Un seul bouton.");

    SampleSite.Run run = export("fr");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .endsWith(
            "guides/example.po:24:9: error: this translation is not in the content, which has"
                + " another (import it first, or remove the file) [po/not-imported]\n");
    assertThat(site.read("po/guides/example.po")).contains("Un seul bouton.");
  }

  @Test
  void whoTranslatedAndReadItIsWhatOneSays() {
    export("fr");
    putHead();

    importAll("fr", "--by", "Zoé", "--reviewed", "Ada, 2026-12-01");

    assertThat(site.read("content/guides/example/fr.md"))
        .contains("  by: \"Zoé\"\n  reviewed: \"Ada, 2026-12-01\"\n");
    put("guides/example.po", "In the browser", "Dans le navigateur");
    importAll("fr");
    assertThat(site.read("content/guides/example/fr.md"))
        .contains("  by: \"Zoé\"\n  reviewed: null\n");
  }

  @Test
  void nothingIsWrittenBeforeAnEditionHasItsHead() {
    export("fr");
    put("guides/example.po", "In the browser", "Dans le navigateur");

    assertThat(importAll("fr"))
        .isEqualTo(
            new SampleSite.Run(
                0,
                "",
                "guides/example/fr.md: not written yet: title, summary, slug and introduction come"
                    + " first\nNothing has changed.\n"));
  }

  @Test
  void whatIsDamagedKeepsAllFromBeingWritten() {
    export("fr");
    put("interface.po", "Published by {name}.", "Publié par {nom}.");
    put("interface.po", "Donate", "Donner");

    SampleSite.Run run = importAll("fr");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains(": error: {nom} is not in the original (");
    assertThat(run.errors()).isEqualTo("Nothing was written.\n");
    assertThat(folder.resolve("content/languages/fr.yaml")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({"multilingual, de", "multilingual, sv", "right-to-left, ar"})
  void whatNobodyChangedComesBackAsItWas(String name, String language, @TempDir Path other)
      throws IOException {
    site = SampleSite.named(name, other);
    Map<String, String> before = files(other.resolve("content"));

    assertThat(export(language).exitCode()).isZero();

    assertThat(importAll(language)).isEqualTo(new SampleSite.Run(0, "", "Nothing has changed.\n"));
    assertThat(files(other.resolve("content"))).isEqualTo(before);
  }

  @Test
  void theShippedGermanComesBackAsItWas() {
    String po = folder.resolve("po").toString();
    String content = Tables.CONTENT.toString();
    site.run("translate", "export", "--language", "de", "--content", content, "--output", po);

    assertThat(site.run("translate", "import", "--language", "de", "--content", content, po))
        .isEqualTo(new SampleSite.Run(0, "", "Nothing has changed.\n"));
  }

  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(root)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(file).toString(), new String(Files.readAllBytes(file), ISO_8859_1));
      }
    }
    return files;
  }
}
