package optout.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optout.launcher.Checkout.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The shell script {@code optout}, run as a user would. */
@Timeout(120)
class LauncherIT {
  private static final String FIRST = "Building the tool (first time only) …\n";
  private static final String AGAIN = "Building the tool again (its sources have changed) …\n";

  @TempDir Path temporary;
  private Checkout checkout;

  @BeforeEach
  void makeCheckout() throws IOException {
    checkout = Checkout.in(temporary.resolve("check out ä"));
  }

  @Test
  void buildsOnceThenStaysSilent() throws Exception {
    Run first = checkout.run("one");
    Run second = checkout.run("two");

    assertThat(first).isEqualTo(new Run(0, checkout.folder() + " [one]\n", FIRST));
    assertThat(second).isEqualTo(new Run(0, checkout.folder() + " [two]\n", ""));
    assertThat(checkout.builds()).isEqualTo(1);
    assertThat(Checkout.names(checkout.folder().resolve("target")))
        .containsExactly("optout.jar", "optout.jsa");
  }

  @Test
  void handsOnArgumentsAndExitCode() throws Exception {
    Run run = checkout.run("fail", "a b", "", "*", "$HOME", "\\", "--x='ü'");

    assertThat(run.status()).isEqualTo(7);
    assertThat(run.out()).isEqualTo(checkout.folder() + " [fail, a b, , *, $HOME, \\, --x='ü']\n");
  }

  @Test
  void worksThroughLinksFromAnotherFolderInAPlainLocale() throws Exception {
    Path elsewhere = Files.createDirectories(temporary.resolve("some where")).toRealPath();
    Files.createSymbolicLink(elsewhere.resolve("direct"), checkout.folder().resolve("optout"));
    Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("direct"));

    Run run = checkout.run(Map.of("LC_ALL", "C", "LANG", "C"), elsewhere, "./link", "ä", "--help");

    assertThat(run).isEqualTo(new Run(0, elsewhere + " [ä, --help]\n", FIRST));
  }

  @ParameterizedTest
  @MethodSource("shells")
  void runsUnderEveryShell(List<String> shell) throws Exception {
    checkout.run();
    String[] rest =
        Stream.concat(shell.stream().skip(1), Stream.of("./optout", "x y")).toArray(String[]::new);

    Run run = checkout.run(Map.of(), checkout.folder(), shell.get(0), rest);

    assertThat(run).isEqualTo(new Run(0, checkout.folder() + " [x y]\n", ""));
  }

  static Stream<List<String>> shells() {
    return Stream.of(
            List.of("/bin/sh"),
            List.of("/bin/dash"),
            List.of("/bin/bash", "--posix"),
            List.of("/bin/bash"),
            List.of("/bin/busybox", "sh"),
            List.of("/bin/mksh"))
        .filter(shell -> Files.isExecutable(Path.of(shell.get(0))));
  }

  @Test
  void buildsAgainWhenATemplateIsNewer() throws Exception {
    checkout.run();
    Files.writeString(checkout.folder().resolve("templates/page.ftlh"), "");

    assertThat(checkout.run().err()).isEqualTo(AGAIN);
    assertThat(checkout.run().err()).isEmpty();
    assertThat(Checkout.names(checkout.folder().resolve("target")))
        .containsExactly("optout.jar", "optout.jsa");
  }

  @Test
  void buildsAgainWhenASourceIsGone() throws Exception {
    Path source = checkout.folder().resolve("src/main/Gone.java");
    Files.writeString(source, "");
    checkout.run();
    Files.delete(source);

    assertThat(checkout.run().err()).isEqualTo(AGAIN);
  }

  @Test
  void buildsAgainAfterAChangeDuringTheBuild() throws Exception {
    Path maven = checkout.folder().resolve("mvnw");
    Files.writeString(
        maven,
        Files.readString(maven) + "sleep 0.1; touch '%s'/templates\n".formatted(checkout.folder()));

    checkout.run();

    assertThat(checkout.run().err()).isEqualTo(AGAIN);
  }

  @Test
  void showsWhatMavenSaidWhenTheBuildFails() throws Exception {
    checkout.maven("echo '[ERROR] out'; echo '[ERROR] err' >&2; exit 1");

    Run run = checkout.run("--help");

    assertThat(run)
        .isEqualTo(
            new Run(
                3,
                "",
                FIRST
                    + "[ERROR] out\n[ERROR] err\n"
                    + "optout: could not build the tool; the messages above say why.\n"));
    assertThat(checkout.folder().resolve("target")).isEmptyDirectory();
  }

  @Test
  void leavesNothingBehindWhenEndedDuringTheBuild() throws Exception {
    checkout.maven("echo called >>'%s/builds'; exec sleep 60".formatted(checkout.folder()));
    Process process = checkout.start(Map.of(), checkout.folder(), checkout.folder() + "/optout");
    while (checkout.builds() == 0) {
      Thread.sleep(20);
    }

    process.destroy();

    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(checkout.folder().resolve("target")).isEmptyDirectory();
    assertThat(checkout.errors(checkout.folder())).isEqualTo(FIRST);
  }

  @Test
  void twoFirstRunsAtOnceBothSucceed() throws Exception {
    Path one = Files.createDirectory(temporary.resolve("one")).toRealPath();
    Path two = Files.createDirectory(temporary.resolve("two")).toRealPath();
    String command = checkout.folder() + "/optout";
    Process first = checkout.start(Map.of(), one, command);
    Process second = checkout.start(Map.of(), two, command);

    assertThat(first.waitFor()).isZero();
    assertThat(second.waitFor()).isZero();
    assertThat(checkout.errors(one)).isEqualTo(FIRST);
    assertThat(checkout.errors(two)).isIn(FIRST, "");
    assertThat(checkout.run()).isEqualTo(new Run(0, checkout.folder() + " []\n", ""));
  }

  @Test
  void keepsEverythingInTheCacheWhenTheCheckoutIsReadOnly() throws Exception {
    // The tests may run as root, who may write anywhere: a file in the way stops root as well.
    Files.writeString(checkout.folder().resolve("target"), "");
    Path cache = temporary.resolve("cache");
    Map<String, String> environment = Map.of("XDG_CACHE_HOME", cache.toString());

    assertThat(run(environment).err()).isEqualTo(FIRST);
    assertThat(run(environment).err()).isEmpty();
    try (Stream<Path> folders = Files.list(cache.resolve("optout"))) {
      assertThat(Checkout.names(folders.findFirst().orElseThrow()))
          .containsExactly("optout.jar", "optout.jsa");
    }
  }

  @Test
  void neverMentionsAnArchiveOfNoUse() throws Exception {
    checkout.run();
    Path archive = checkout.archive();
    Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
    byte[] bytes = Files.readAllBytes(archive);
    Arrays.fill(bytes, 0, 512, (byte) 7);

    Files.write(archive, bytes);
    assertThat(checkout.run("foreign")).isEqualTo(silent("foreign"));
    Files.writeString(archive, "no archive");
    assertThat(checkout.run("text")).isEqualTo(silent("text"));
    Files.write(archive, new byte[0]);
    assertThat(checkout.run("none")).isEqualTo(silent("none"));
  }

  private Run silent(String argument) {
    return new Run(0, "%s [%s]\n".formatted(checkout.folder(), argument), "");
  }

  @Test
  void makesTheArchiveAgainWhenTheJarIsNewer() throws Exception {
    checkout.run();
    FileTime jar = Files.getLastModifiedTime(checkout.folder().resolve("target/optout.jar"));
    Files.setLastModifiedTime(checkout.archive(), FileTime.from(jar.toInstant().minusSeconds(9)));

    assertThat(checkout.run().err()).isEmpty();
    assertThat(Files.getLastModifiedTime(checkout.archive())).isGreaterThan(jar);
  }

  @Test
  void saysWhichJavaIsTooOld() throws Exception {
    Path old = java("old", "exit 1");
    Files.writeString(old.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"11.0.2\"\n");

    assertThat(runWithJavaHome(old))
        .isEqualTo(
            refusal("needs Java 17 or newer; found 11.0.2 at %s (from JAVA_HOME).".formatted(old)));
  }

  @Test
  void knowsTheOldWayToCountVersions() throws Exception {
    Path old = java("old", "echo '    java.home = /jre'; echo '    java.version = 1.8.0_402'");

    assertThat(runWithJavaHome(old))
        .isEqualTo(refusal("needs Java 17 or newer; found 1.8.0_402 at /jre (from JAVA_HOME)."));
  }

  @Test
  void saysThatJavaHomeHoldsNoJava() throws Exception {
    assertThat(runWithJavaHome(temporary))
        .isEqualTo(
            refusal(
                "needs Java 17 or newer; found no bin/java in %s (from JAVA_HOME)."
                    .formatted(temporary)));
  }

  @Test
  void saysThatThereIsNoJava() throws Exception {
    Map<String, String> environment = Map.of("JAVA_HOME", "", "PATH", temporary.toString());

    assertThat(run(environment))
        .isEqualTo(
            refusal("needs Java 17 or newer; found none. Install a JDK, or set JAVA_HOME to one."));
  }

  @Test
  void saysThatAJavaDoesNotWork() throws Exception {
    Path broken = java("broken", "echo 'Unable to locate a Java Runtime.' >&2; exit 1");

    assertThat(runWithJavaHome(broken))
        .isEqualTo(
            refusal(
                "needs Java 17 or newer; found %s/bin/java (from JAVA_HOME), which does not work."
                    .formatted(broken)));
  }

  @Test
  void findsTheJavaBehindAScriptOnThePath() throws Exception {
    String home = System.getProperty("java.home");
    Path shim = java("shim", "exec '%s/bin/java' \"$@\"".formatted(home)).resolve("bin");
    String path = shim + ":" + System.getenv("PATH");

    assertThat(run(Map.of("JAVA_HOME", "", "PATH", path)))
        .isEqualTo(new Run(0, checkout.folder() + " []\n", FIRST));
  }

  @Test
  void saysThatBuildingNeedsACompiler() throws Exception {
    Path runtime = java("runtime", "exit 1");
    Files.writeString(runtime.resolve("release"), "JAVA_VERSION=\"17.0.1\"\n");

    assertThat(runWithJavaHome(runtime))
        .isEqualTo(
            new Run(
                3,
                "",
                "optout: building the tool needs a JDK; found only a Java runtime at %s (from JAVA_HOME).\n"
                    .formatted(runtime)));
  }

  private static Run refusal(String message) {
    return new Run(3, "", "optout: optout " + message + "\n");
  }

  private Run runWithJavaHome(Path home) throws Exception {
    return run(Map.of("JAVA_HOME", home.toString()));
  }

  private Run run(Map<String, String> environment) throws Exception {
    return checkout.run(environment, checkout.folder(), checkout.folder() + "/optout");
  }

  /** Makes a Java home whose {@code bin/java} is a shell script. */
  private Path java(String name, String script) throws IOException {
    Path file = temporary.resolve(name + "/bin/java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    return temporary.resolve(name);
  }
}
