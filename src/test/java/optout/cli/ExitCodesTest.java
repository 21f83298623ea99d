package optout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the program ends where the machine, not the content, is at fault. */
class ExitCodesTest {
  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void begin() {
    site = SampleSite.in(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-Xmx6m", "-Xmx12m"})
  void saysInOneLineThatThereIsNotEnoughMemory(String heap) throws Exception {
    Ended ended = runMain(heap, folder.resolve("output").toFile());

    assertThat(ended.errors())
        .contains("optout: there is not enough memory (allow more")
        .doesNotContain("\tat ", "bug");
    assertThat(ended.exitCode()).isEqualTo(ExitCode.MACHINE);
    assertThat(folder.resolve("site")).doesNotExist();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void doesNotCallItFineWhenNobodyCanReadTheReport() throws Exception {
    site.with(
        """
        -- content/languages/en.yaml -- changed
        -  skip-to-content: Skip to content
        +  skip-to-content: Skip to content
        +  greeting: Welcome
        """);

    Ended ended = runMain("-Xmx512m", new File("/dev/full"));

    assertThat(ended.errors()).contains("optout: standard output cannot be written");
    assertThat(ended.exitCode()).isEqualTo(ExitCode.MACHINE);
  }

  private record Ended(int exitCode, String errors) {}

  private Ended runMain(String heap, File output) throws IOException, InterruptedException {
    String classPath = System.getProperty("java.class.path");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("surefire.test.class.path", classPath),
                Main.class.getName(),
                "build"));
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(output).start();
    String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
    return new Ended(process.waitFor(), errors);
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void doesNotWaitForAPipeInThePlaceOfTheLock() throws Exception {
    new ProcessBuilder("mkfifo", folder.resolve(".site.optout-lock").toString()).start().waitFor();

    SampleSite.Run run = site.build();

    assertThat(run.errors())
        .isEqualTo(
            "optout: '.site.optout-lock' is not the lock of a build, but has its name (move it away, or choose another"
                + " folder with --output)\n");
    assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
  }

  @ParameterizedTest
  @CsvSource({
    ".site.optout-lock, is not the lock of a build",
    ".site.optout-staging, is where the next site is prepared",
    ".site.optout-staging/thesis.txt, is where the next site is prepared",
    ".site.optout-staging/new, is where the next site is prepared"
  })
  void keepsFilesOfSomebodyElseBesideTheSite(String name, String why) throws Exception {
    Path thesis = folder.toRealPath().resolve(name);
    Files.createDirectories(thesis.resolveSibling(""));
    String text = "Ten years of work.\n".repeat(10);
    Files.writeString(thesis, text);

    SampleSite.Run run = site.build();

    assertThat(run.errors()).startsWith("optout: '" + name + "' " + why).hasLineCount(1);
    assertThat(run.exitCode()).isEqualTo(ExitCode.MACHINE);
    assertThat(thesis).hasContent(text);
  }

  @Test
  void forgivesFileBrowsersForLookingWhereTheSiteIsPrepared() throws Exception {
    Path staging = Files.createDirectory(folder.resolve(".site.optout-staging"));
    Files.writeString(staging.resolve(".DS_Store"), "");

    assertThat(site.build().exitCode()).isZero();
    assertThat(staging).doesNotExist();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void printsNamesOfFilesInOneLineThatGivesNoOrders() throws Exception {
    String name = "x\n::warning title=Injected::\u001b]0;";
    Files.writeString(folder.resolve("content").resolve(name), "");
    String shown = "content/x[U+000A]::warning title=Injected::[U+001B]]0;:1:1: error: ";

    assertThat(site.build().output()).startsWith(shown).hasLineCount(1);
    assertThat(site.build("--format", "github").output())
        .startsWith("::error file=content/x%0A%3A%3Awarning title=Injected%3A%3A[U+001B]]0;,line=1")
        .hasLineCount(1);
  }
}
