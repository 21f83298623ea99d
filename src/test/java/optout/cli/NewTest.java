package optout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** {@code optout new}: whatever it writes builds at once, and is refused by a strict build. */
class NewTest {
  @TempDir Path folder;

  @Test
  void makesASiteOfItsOwnInAFolderOfItsOwn() throws IOException {
    ChildProcess made = ChildProcess.run(folder, Main.class, List.of("new", "site", "my"));
    Path my = folder.resolve("my");

    assertThat(made)
        .isEqualTo(
            new ChildProcess(
                0,
                """
                my/content/addresses.yaml
                my/content/pages/home/en.md
                my/content/pages/home/page.yaml
                my/content/pages/imprint/en.md
                my/content/pages/imprint/page.yaml
                my/content/site.yaml
                my/content/sources.yaml
                Next:
                  cd my
                  optout build                 then open site/index.html
                  optout new service ID        what your guides are about
                  optout new guide ID
                """));
    ChildProcess built = ChildProcess.run(my, Main.class, List.of("build"));
    assertThat(built.exitCode()).as(built.output()).isZero();
    assertThat(Files.readString(my.resolve("site/en/index.html"))).contains("My guides");
    assertThat(built.output().lines().filter(line -> line.startsWith("content/")))
        .allMatch(line -> line.endsWith("/placeholder]"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "de,en"})
  void makesSitesInTheLanguagesWhoseTextsShipWithTheTool(String languages) {
    run("new", "site", folder.resolve("my").toString(), "--languages", languages);

    assertThat(check()).isZero();
  }

  @Test
  void makesAServiceAGuideALetterAndAPageThatBuildAndAreNotYetFitToBePublished()
      throws IOException {
    begin();

    assertThat(add("service", "acme-mail"))
        .isEqualTo(
            """
            content/services/acme-mail/labels.yaml
            content/services/acme-mail/screens.yaml
            content/services/acme-mail/service.yaml
            Next:
              write the exact words of its controls into services/acme-mail/labels.yaml
              optout new guide ID --service acme-mail
            """);
    assertThat(add("guide", "stop-ads", "--date", "2026-11-23"))
        .isEqualTo(
            """
            content/guides/stop-ads/en.md
            content/guides/stop-ads/guide.yaml
            content/addresses.yaml
            Next:
              fill in what is marked as a placeholder; 'optout check --strict' names each
              optout build
            """);
    assertThat(add("letter", "object")).startsWith("content/letters/object/en.md\n");
    assertThat(add("page", "about")).startsWith("content/pages/about/en.md\n");

    assertThat(read("addresses.yaml"))
        .endsWith(
            """
            en:
              imprint: page:imprint
              about: page:about
              object: letter:object
              stop-ads: guide:stop-ads
            """);
    Run built = run("build", "--content", content(), "--output", folder.resolve("s").toString());
    assertThat(built.exitCode()).as(built.output()).isZero();
    assertThat(built.output().lines())
        .isNotEmpty()
        .allMatch(line -> line.endsWith("/placeholder]"));
    assertThat(built.output())
        .contains("[guide/placeholder]", "[label/placeholder]", "[service/placeholder]");
    assertThat(Files.readString(folder.resolve("s/en/stop-ads/index.html")))
        .contains("Use my data (placeholder)");
    assertThat(folder.resolve("s/en/object/index.html")).isRegularFile();
  }

  @Test
  void takesTheSwitchThatTheServiceHas() throws IOException {
    begin();
    add("service", "acme");
    String labels = read("services/acme/labels.yaml").replace("data-switch", "the-switch");
    Files.writeString(Path.of(content(), "services/acme/labels.yaml"), labels);
    String screens = read("services/acme/screens.yaml").replace("data-switch", "the-switch");
    Files.writeString(Path.of(content(), "services/acme/screens.yaml"), screens);

    add("guide", "stop");

    assertThat(read("guides/stop/guide.yaml"))
        .contains("goal: {switch: the-switch, set-to: \"off\"}", "screen: settings}");
    assertThat(check()).isZero();
  }

  @Test
  void beginsALanguageWithTheTextsOfTheFirstOne() throws IOException {
    begin();
    add("service", "acme");

    assertThat(add("language", "fr"))
        .startsWith("content/languages/fr.yaml\nNext:\n  translate languages/fr.yaml")
        .contains("  add fr to 'languages' in ")
        .contains("optout translate export --language fr");
    assertThat(read("languages/fr.yaml"))
        .contains("name: \"français\"\ndirection: ltr\nfallback: en\nmessages:\n")
        .contains("  skip-to-content: Skip to content\n")
        .doesNotContain("glossary");

    String site = read("site.yaml").replace("languages: [en]", "languages: [en, fr]");
    Files.writeString(Path.of(content(), "site.yaml"), site);
    assertThat(check()).isZero();
  }

  @Test
  void knowsWhichLanguagesAreWrittenFromRightToLeft() throws IOException {
    begin();

    add("language", "ar");

    assertThat(read("languages/ar.yaml")).contains("direction: rtl\n");
  }

  @Test
  void copiesALanguageThatShipsWithTheToolWhole() throws IOException {
    begin();

    add("language", "de");

    assertThat(read("languages/de.yaml"))
        .isEqualTo(Files.readString(Path.of("content/languages/de.yaml")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          guide My_Guide!            | 'My_Guide!' is not an id (lower-case letters, digits and single hyphens, as in my-guide)
          guide !                    | '!' is not an id (lower-case letters, digits and single hyphens)
          guide a --service acne     | there is no service 'acne' (did you mean 'acme'?)
          page stop                  | the guide 'stop' has this name (choose another id: it is also the address)
          guide stop                 | the guide 'stop' has this name (choose another id: it is also the address)
          service acme               | there is a service 'acme' already (choose another id)
          language deu               | 'deu' is not a language (write 'de')
          language e                 | 'e' is not a language (a language tag as de or en-GB)
          """)
  void refusesWhatIsWrongOrThereAlready(String arguments, String message) throws IOException {
    begin();
    add("service", "acme");
    add("guide", "stop");
    long files = files();

    Run run =
        run(
            Stream.concat(
                    Stream.of("new"), Stream.of((arguments + " --content " + content()).split(" ")))
                .toArray(String[]::new));

    assertThat(run.errors()).startsWith("optout: " + message + "\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(files()).isEqualTo(files);
  }

  @Test
  void overwritesNothing() throws IOException {
    begin();
    Path note = Path.of(content(), "languages/fr.yaml");
    Files.createDirectories(note.getParent());
    Files.writeString(note, "name: x");

    Run run = run("new", "language", "fr", "--content", content());
    assertThat(run.exitCode()).isNotZero();
    assertThat(note).hasContent("name: x");

    assertThat(run("new", "site", folder.resolve("my").toString()).errors())
        .startsWith("optout: '")
        .contains("/content' is there already (choose another)");
    assertThat(run("new", "site", "x", "--languages", "fr").errors())
        .startsWith(
            "optout: --languages: the tool has no texts in 'fr' (it has: de, en; begin with one of"
                + " them, then run: optout new language XX)\n");
  }

  @Test
  void asksForAServiceBeforeAGuide() {
    begin();

    assertThat(run("new", "guide", "stop", "--content", content()).errors())
        .startsWith("optout: there is no service yet (first run: optout new service ID)\n");
  }

  private void begin() {
    assertThat(run("new", "site", folder.resolve("my").toString()).exitCode()).isZero();
  }

  private String add(String... arguments) {
    Run run =
        run(
            Stream.of(Stream.of("new"), Stream.of(arguments), Stream.of("--content", content()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    assertThat(run.exitCode()).as(run.toString()).isZero();
    return run.errors().replace(content(), "content");
  }

  private int check() {
    return run("check", "--skip-sheets", "--content", content()).exitCode();
  }

  private String content() {
    return folder.resolve("my/content").toString();
  }

  private String read(String name) throws IOException {
    return Files.readString(Path.of(content(), name), UTF_8);
  }

  private long files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.count();
    }
  }

  private record Run(int exitCode, String output, String errors) {}

  private static Run run(String... arguments) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(output));
    line.setErr(new PrintWriter(errors));
    int exitCode = line.execute(arguments);
    return new Run(
        exitCode, output.toString().replace("\r\n", "\n"), errors.toString().replace("\r\n", "\n"));
  }
}
