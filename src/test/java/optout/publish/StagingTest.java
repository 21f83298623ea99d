package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import optout.site.SitePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class StagingTest {
  @TempDir Path given;
  private Path folder;
  private Path output;

  @BeforeEach
  void withoutLinks() throws Exception {
    folder = given.toRealPath();
    output = folder.resolve("site");
  }

  private static void write(Staging staging, String path, String text) throws IOException {
    staging.write(SitePath.of(path), text.getBytes(UTF_8));
  }

  private void publish(String... pathsAndTexts) throws IOException {
    try (Staging staging = Staging.open(output, List.of(), "tool")) {
      for (int i = 0; i < pathsAndTexts.length; i += 2) {
        write(staging, pathsAndTexts[i], pathsAndTexts[i + 1]);
      }
      staging.publish();
    }
  }

  private void assertNoStaging() {
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("site", ".site.optout-lock");
  }

  @Test
  void makesTheFolderAndThoseAroundIt() throws Exception {
    output = folder.resolve("build/web/site");
    publish("index.html", "hello", "de/index.html", "hallo");

    assertThat(output.resolve("index.html")).hasContent("hello");
    assertThat(output.resolve("de/index.html")).hasContent("hallo");
    assertThat(output.resolve("manifest.json"))
        .hasContent(
            """
            {
              "generator": "optout",
              "files": [
                {"path": "de/index.html", "size": 5, "sha256": "d3751d33f9cd5049c4af2b462735457e4d3baf130bcbb87f389e349fbaeb20b9"},
                {"path": "index.html", "size": 5, "sha256": "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824"}
              ]
            }
            """);
  }

  @Test
  void countsWhatChanged() throws Exception {
    assertThat(SampleSite.A.publish(output)).isEqualTo(new Published(26, 0, 0));
    assertThat(SampleSite.A.publish(output)).isEqualTo(new Published(0, 26, 0));
    assertThat(SampleSite.B.publish(output)).isEqualTo(new Published(21, 1, 14));
    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.B);
    assertNoStaging();
  }

  @Test
  void givesTheSameBytesInWhateverOrderFilesAreWritten() throws Exception {
    publish("b.html", "b", "a.html", "a");
    String first = Files.readString(output.resolve("manifest.json"));
    publish("a.html", "a", "b.html", "b");

    assertThat(output.resolve("manifest.json")).hasContent(first);
  }

  @Test
  void takesTheEmptyFolderOfAFreshCheckoutAndKeepsItsGitignore() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve(".gitignore"), "*\n!.gitignore\n");
    publish("index.html", "one");
    publish("index.html", "two");

    assertThat(output.resolve(".gitignore")).hasContent("*\n!.gitignore");
    assertThat(output.resolve("index.html")).hasContent("two");
    assertThat(Files.readString(output.resolve("manifest.json"))).doesNotContain("gitignore");
    assertNoStaging();
  }

  @Test
  void leavesTheOldSiteWhenClosedWithoutPublishing() throws Exception {
    SampleSite.A.publish(output);
    try (Staging staging = Staging.open(output, List.of(), "tool")) {
      SampleSite.B.writeTo(staging);
    }

    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.A);
    assertNoStaging();
  }

  @Test
  void makesNothingWhenClosedWithoutPublishingForTheFirstTime() throws Exception {
    Staging.open(output, List.of(), "tool").close();

    assertThat(folder.toFile().list()).containsExactly(".site.optout-lock");
  }

  @Test
  void followsALinkAndLeavesItInPlace() throws Exception {
    Path target = folder.resolve("disk/target");
    Files.createDirectories(target);
    Files.createSymbolicLink(output, target);
    SampleSite.A.publish(output);
    SampleSite.B.publish(output);

    assertThat(output).isSymbolicLink();
    assertThat(SampleSite.seenIn(target)).isEqualTo(SampleSite.B);
    assertThat(folder.resolve("disk").toFile().list())
        .containsExactlyInAnyOrder("target", ".target.optout-lock");
  }

  @Test
  void overwritesWhatWasChangedByHand() throws Exception {
    publish("index.html", "ours");
    Files.writeString(output.resolve("index.html"), "changed");
    publish("index.html", "ours");

    assertThat(output.resolve("index.html")).hasContent("ours");
  }

  @Test
  void doesNotMindWhatFileBrowsersLeave() throws Exception {
    publish("de/index.html", "one");
    Files.writeString(output.resolve(".DS_Store"), "");
    Files.writeString(output.resolve("de/Thumbs.db"), "");
    publish("index.html", "two");

    assertThat(output.toFile().list()).containsExactlyInAnyOrder("index.html", "manifest.json");
  }

  @Test
  void refusesAFileThatWasAddedToTheSite() throws Exception {
    publish("de/index.html", "ours");
    Files.writeString(output.resolve("de/notes.txt"), "mine");
    Files.createDirectory(output.resolve("empty"));

    assertThatThrownBy(() -> publish("de/index.html", "new"))
        .isInstanceOf(OutputRefusedException.class)
        .hasMessage("'%s' holds what optout did not write: 'de/notes.txt', 'empty/'", output);
    assertThat(output.resolve("de/notes.txt")).hasContent("mine");
    assertThat(output.resolve("de/index.html")).hasContent("ours");
    assertNoStaging();
  }

  @Test
  void refusesAFileThatWasAddedDuringTheBuild() throws Exception {
    SampleSite.A.publish(output);
    try (Staging staging = Staging.open(output, List.of(), "tool")) {
      SampleSite.B.writeTo(staging);
      Files.writeString(output.resolve("notes.txt"), "mine");

      assertThatThrownBy(staging::publish)
          .isInstanceOf(OutputRefusedException.class)
          .hasMessage("'%s' holds what optout did not write: 'notes.txt'", output);
    }
    assertThat(output.resolve("notes.txt")).hasContent("mine");
    Files.delete(output.resolve("notes.txt"));
    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.A);
    assertNoStaging();
  }

  @Test
  void refusesLinksInTheSiteAndLeavesTheirTargetsAlone() throws Exception {
    publish("de/index.html", "ours", "index.html", "ours");
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.writeString(mine.resolve("index.html"), "mine");
    Files.delete(output.resolve("de/index.html"));
    Files.delete(output.resolve("de"));
    Files.createSymbolicLink(output.resolve("de"), mine);
    Files.delete(output.resolve("index.html"));
    Files.createSymbolicLink(output.resolve("index.html"), mine.resolve("index.html"));

    assertThatThrownBy(() -> publish("de/index.html", "new"))
        .isInstanceOf(OutputRefusedException.class)
        .hasMessage("'%s' holds what optout did not write: 'de', 'index.html'", output);
    assertThat(mine.resolve("index.html")).hasContent("mine");
  }

  @Test
  void handsOutAFileOfTheFormerSiteToTheToolThatMadeIt() throws Exception {
    SampleSite.A.publish(output);
    SitePath path = SitePath.of("index.html");

    assertThat(former(path, "tool")).hasValue(SampleSite.A.files().get(path));
    assertThat(former(SitePath.of("other.html"), "tool")).isEmpty();
    assertThat(former(path, "another tool")).isEmpty();
    assertThat(former(path, "")).isEmpty();
    assertThat(former(path, "tool")).isPresent();
  }

  @Test
  void handsOutNothingThatWasChangedSince() throws Exception {
    SampleSite.A.publish(output);
    SitePath path = SitePath.of("index.html");

    Files.writeString(output.resolve("index.html"), "changed");
    assertThat(former(path, "tool")).isEmpty();

    SampleSite.A.publish(output);
    SampleSite.B.publish(folder.resolve("other/site"));
    Files.move(output, folder.resolve("moved"));
    Files.move(folder.resolve("other/site"), output);
    assertThat(former(path, "tool")).isEmpty();
  }

  @Test
  void handsOutNothingWithoutANote() throws Exception {
    SampleSite.A.publish(output);
    Files.writeString(folder.resolve(".site.optout-lock"), "");

    assertThat(former(SitePath.of("index.html"), "tool")).isEmpty();
  }

  private Optional<byte[]> former(SitePath path, String tool) throws IOException {
    try (Staging staging = Staging.open(output, List.of(), tool)) {
      return staging.former().file(path);
    }
  }

  @Test
  void refusesAFolderThatBecameALinkDuringTheBuild() throws Exception {
    SampleSite.A.publish(output);
    try (Staging staging = Staging.open(output, List.of(), "tool")) {
      Files.move(output, folder.resolve("moved"));
      Files.createSymbolicLink(output, folder.resolve("moved"));

      assertThatThrownBy(staging::publish)
          .isInstanceOf(OutputRefusedException.class)
          .hasMessage("'%s' is not a folder", output);
    }
    assertThat(SampleSite.seenIn(folder.resolve("moved"))).isEqualTo(SampleSite.A);
  }

  @Test
  void removesTheStagingOfAKilledBuild() throws Exception {
    SampleSite.A.publish(output);
    Path leftover = folder.resolve(".site.optout-staging");
    Files.createDirectories(leftover.resolve("new/de"));
    Files.writeString(leftover.resolve("new/de/index.html"), "half");
    Files.writeString(leftover.resolve("new/manifest.json"), "{\n  \"gener");

    Staging.open(output, List.of(), "tool").close();
    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.A);
    assertNoStaging();
  }

  @Test
  void refusesToRemoveAFormerSiteThatSomeonePutAFileInto() throws Exception {
    SampleSite.A.publish(output);
    Path leftover = folder.resolve(".site.optout-staging/new");
    Files.createDirectory(leftover.getParent());
    Files.move(output, leftover);
    Files.writeString(leftover.resolve("notes.txt"), "mine");

    var refused =
        catchThrowableOfType(
            OutputRefusedException.class, () -> Staging.open(output, List.of(), "tool").close());
    assertThat(refused).hasMessage("'%s' holds what optout did not write: 'notes.txt'", leftover);
    assertThat(leftover.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void refusesALinkInTheNameOfTheStagingWithoutFollowingIt() throws Exception {
    Path mine = Files.createDirectory(folder.resolve("mine"));
    Files.createDirectory(mine.resolve("new"));
    Path link = Files.createSymbolicLink(folder.resolve(".site.optout-staging"), mine);

    assertThatThrownBy(() -> Staging.open(output, List.of(), "tool").close())
        .isInstanceOf(OutputUnusableException.class)
        .hasMessageStartingWith("'" + link + "' is where the next site is prepared");
    assertThat(mine.resolve("new")).isEmptyDirectory();
  }

  @Test
  void doesNotPublishAfterAFailedWrite() throws Exception {
    SampleSite.A.publish(output);
    try (Staging staging = Staging.open(output, List.of(), "tool")) {
      write(staging, "index.html", "new");
      Path blocked = folder.resolve(".site.optout-staging/new/de");
      Files.writeString(blocked, "in the way");

      assertThatThrownBy(() -> write(staging, "de/index.html", "neu"))
          .isInstanceOf(FileSystemException.class);
      write(staging, "en/index.html", "other threads go on");
      assertThatThrownBy(staging::publish)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the staging is FAILED");
    }
    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.A);
    assertNoStaging();
  }

  @Test
  void doesNotPublishAfterAClash() throws Exception {
    try (Staging staging = Staging.open(output, List.of(), "tool")) {
      write(staging, "index.html", "one");

      assertThatThrownBy(() -> write(staging, "INDEX.html", "two"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("'INDEX.html' clashes with 'index.html'");
      assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
    }
    assertThat(output).doesNotExist();
  }

  @Test
  void takesNothingAfterPublishingOrClosing() throws Exception {
    Staging staging = Staging.open(output, List.of(), "tool");
    try (staging) {
      staging.publish();

      assertThatThrownBy(() -> write(staging, "index.html", "late"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("the staging is PUBLISHED");
      assertThatThrownBy(staging::publish).isInstanceOf(IllegalStateException.class);
    }
    assertThatThrownBy(() -> write(staging, "index.html", "late"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the staging is CLOSED");
    assertThat(output.toFile().list()).containsExactly("manifest.json");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void makesFilesAsTheUserWouldMakeThem() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "");
    Path directory = Files.createDirectory(folder.resolve("directory"));
    publish("de/index.html", "text");

    for (String path : new String[] {"de/index.html", "manifest.json"}) {
      assertThat(modeOf(output.resolve(path))).isEqualTo(modeOf(file));
    }
    for (Path path : new Path[] {output, output.resolve("de")}) {
      assertThat(modeOf(path)).isEqualTo(modeOf(directory));
    }
  }

  private static String modeOf(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
