package optout.translate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import optout.testing.site.SampleSite;
import optout.testing.site.Tables;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** GNU gettext and the Translate Toolkit find nothing wrong with our files, and rewrite them. */
class TranslatorsProgramsIT {
  /** Checks of placeholders and form; others judge the wording, and know no Markdown. */
  private static final List<String> CHECKS =
      List.of(
          "blank",
          "doublespacing",
          "emails",
          "endwhitespace",
          "filepaths",
          "functions",
          "newlines",
          "nplurals",
          "options",
          "printf",
          "startwhitespace",
          "tabs",
          "validchars",
          "variables",
          "xmltags");

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void needsPrograms() {
    site = SampleSite.in(folder);
    assumeTrue(
        isThere("msgfmt") && isThere("pofilter"),
        "no gettext or Translate Toolkit here: apt-get install gettext translate-toolkit");
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(bin -> Files.isExecutable(Path.of(bin, program)));
  }

  private List<Path> export(String language) throws IOException {
    Path po = folder.resolve("po");
    site.run(
        "translate",
        "export",
        "--language",
        language,
        "--content",
        Tables.CONTENT.toString(),
        "--output",
        po.toString());
    try (Stream<Path> files = Files.walk(po)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  private SampleSite.Run importAll(String language) {
    return site.run(
        "translate",
        "import",
        "--language",
        language,
        "--content",
        Tables.CONTENT.toString(),
        folder.resolve("po").toString());
  }

  /** What a program prints; it must succeed. */
  private static String run(String... command) {
    try {
      Path printed = Files.createTempFile("optout-po", ".txt");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      int code = process.waitFor();
      String text = Files.readString(printed, UTF_8);
      Files.delete(printed);
      assertThat(code).as(text).isZero();
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "fr", "ar", "pl", "pt-PT"})
  void gettextFindsNothing(String language) throws IOException {
    for (Path file : export(language)) {
      assertThat(run("msgfmt", "--check", "--check-format", "-o", "/dev/null", file.toString()))
          .as(file.toString())
          .isEmpty();
    }
  }

  @Test
  void theTranslateToolkitFindsNothing() throws IOException {
    export("de");
    String[] command =
        Stream.concat(
                Stream.of("pofilter", "--progress=none", "--language=de"),
                Stream.concat(
                    CHECKS.stream().flatMap(check -> Stream.of("-t", check)),
                    Stream.of(folder.resolve("po").toString(), folder.resolve("found").toString())))
            .toArray(String[]::new);

    run(command);

    try (Stream<Path> found = Files.walk(folder.resolve("found"))) {
      assertThat(found.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void whatGettextRewroteComesBackAsItWas() throws IOException {
    for (Path file : export("de")) {
      Path template = folder.resolve("template.pot");
      run("msgattrib", "--clear-obsolete", "--empty", "-o", template.toString(), file.toString());
      run("msgcat", "--width=40", "-o", file.toString(), file.toString());
      run("msgmerge", "--quiet", "--update", "--backup=none", file.toString(), template.toString());
    }

    assertThat(importAll("de")).isEqualTo(new SampleSite.Run(0, "", "Nothing has changed.\n"));
  }
}
