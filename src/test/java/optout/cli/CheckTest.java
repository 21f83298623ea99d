package optout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code optout check}; {@code BrokenSitesTest} holds what it finds against what a build finds. */
class CheckTest {
  private static final String WARNING =
      """
      -- content/languages/en.yaml -- changed
      -  skip-to-content: Skip to content
      +  skip-to-content: Skip to content
      +  greeting: Welcome
      """;

  private static final String FOUND =
      """
      content/languages/en.yaml:7:13: %s: nothing uses the message 'greeting' \
      (remove it) [language/unused-message]
      """;

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void begin() {
    site = SampleSite.in(folder);
  }

  @Test
  void saysWhatItReadAndWritesNothing() {
    int files = site.files("").size();

    assertThat(check())
        .isEqualTo(new ChildProcess(0, "Read 13 files: 0 errors, 0 warnings. T s\n"));
    assertThat(site.files("")).hasSize(files);
  }

  @Test
  void letsWarningsPass() {
    site.with(WARNING);

    assertThat(check())
        .isEqualTo(
            new ChildProcess(
                0, FOUND.formatted("warning") + "Read 13 files: 0 errors, 1 warning. T s\n"));
  }

  @Test
  void refusesWarningsIfItIsStrict() {
    site.with(WARNING);

    assertThat(check("--strict"))
        .isEqualTo(
            new ChildProcess(
                1,
                FOUND.formatted("error")
                    + "Read 13 files: 1 error, 0 warnings. T s\n"
                    + "For more about a problem: optout explain language/unused-message\n"));
  }

  @Test
  void findsWhatGoesWrongOnPaperUnlessItIsToSkipSheets() throws IOException {
    site.with(Files.readString(SampleSite.SITES.resolve("broken/handout/too-long.txt")));

    assertThat(check("--templates", "templates").exitCode()).isEqualTo(1);
    assertThat(check("--templates", "templates", "--skip-sheets"))
        .isEqualTo(new ChildProcess(0, "Read 13 files: 0 errors, 0 warnings. T s\n"));
  }

  private ChildProcess check(String... more) {
    List<String> arguments =
        Stream.concat(Stream.of("check", "--date", "2026-11-23"), Stream.of(more)).toList();
    ChildProcess run = ChildProcess.run(folder, Main.class, arguments);
    return new ChildProcess(run.exitCode(), run.output().replaceAll("[0-9.]+ s\n", "T s\n"));
  }
}
