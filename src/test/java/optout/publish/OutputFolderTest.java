package optout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which folders are refused, before anything is written. */
class OutputFolderTest {
  private static final String ELSEWHERE = "choose another folder with --output";

  @TempDir Path given;
  private Path folder;

  @BeforeEach
  void withoutLinks() throws Exception {
    folder = given.toRealPath();
  }

  private void assertRefused(Path output, List<Path> inputs, String why, String hint)
      throws IOException {
    var refused =
        catchThrowableOfType(
            OutputRefusedException.class, () -> Staging.open(output, inputs, "tool").close());

    assertThat(refused).hasMessage(why);
    assertThat(refused.hint()).isEqualTo(hint);
    assertThat(folder.toFile().list()).noneMatch(name -> name.startsWith("."));
  }

  @Test
  void refusesTheCurrentFolderAndThoseAroundIt() throws Exception {
    Path here = Path.of("").toRealPath();
    for (Path output = here; output != null; output = output.getParent()) {
      assertRefused(
          output, List.of(), "'" + output + "' is or contains the current folder", ELSEWHERE);
    }
    for (String written : new String[] {"", ".", "src/.."}) {
      assertRefused(
          Path.of(written),
          List.of(),
          "'" + here + "' is or contains the current folder",
          ELSEWHERE);
    }
  }

  @Test
  void refusesAFolderThatHasToDoWithTheInput() throws Exception {
    Path content = Files.createDirectories(folder.resolve("project/content"));
    List<Path> inputs = List.of(folder.resolve("templates"), content);

    assertRefused(
        content, inputs, "'" + content + "' is the input folder '" + content + "'", ELSEWHERE);
    assertRefused(
        content.getParent(),
        inputs,
        "'" + content.getParent() + "' contains the input folder '" + content + "'",
        ELSEWHERE);
    assertRefused(
        content.resolve("deep/site"),
        inputs,
        "'" + content.resolve("deep/site") + "' is inside the input folder '" + content + "'",
        ELSEWHERE);
    assertThat(content).isEmptyDirectory();
  }

  @Test
  void seesTheInputThroughLinks() throws Exception {
    Path content = Files.createDirectory(folder.resolve("content"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), content);

    assertRefused(
        link,
        List.of(content),
        "'" + content + "' is the input folder '" + content + "'",
        ELSEWHERE);
    assertRefused(
        content.resolve("site"),
        List.of(link),
        "'" + content.resolve("site") + "' is inside the input folder '" + content + "'",
        ELSEWHERE);
  }

  @Test
  void refusesAFile() throws Exception {
    Path file = Files.writeString(folder.resolve("site"), "mine");

    assertRefused(file, List.of(), "'" + file + "' is not a folder", ELSEWHERE);
    assertThat(file).hasContent("mine");
  }

  @Test
  void refusesALinkToNothing() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("site"), Path.of("missing"));

    assertRefused(
        link,
        List.of(),
        "'" + link + "' is a link to nothing",
        "create its target or remove the link");
  }

  @Test
  void refusesAMountPoint() throws Exception {
    Path mount = Path.of("/proc");
    assumeTrue(Files.isDirectory(mount), "no known mount point here");

    assertRefused(
        mount,
        List.of(),
        "'/proc' is a mount point, which cannot be replaced",
        "choose a folder inside it with --output");
  }

  @Test
  void refusesAFolderThatCannotBeMade() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "mine");

    assertRefused(
        file.resolve("site"),
        List.of(),
        "cannot write '" + file.resolve(".site.optout-lock") + "': FileAlreadyExistsException",
        "the site is prepared beside the output folder, so the folder around it must be writable");
  }

  @Test
  void refusesFilesOfOthersAndTouchesNone() throws Exception {
    Path home = Files.createDirectory(folder.resolve("home"));
    for (String name : new String[] {"thesis.tex", "index.html", "photos.zip", "a.txt"}) {
      Files.writeString(home.resolve(name), "mine");
    }
    Files.createDirectories(home.resolve("letters/2025"));

    assertRefused(
        home,
        List.of(),
        "'"
            + home
            + "' holds what optout did not write: 'a.txt', 'index.html', 'letters/' and 2 more",
        "choose an empty folder with --output, or move these files away");
    assertThat(home.toFile().list()).hasSize(5);
    assertThat(home.resolve("thesis.tex")).hasContent("mine");
  }

  @Test
  void refusesAManifestThatIsNotOurs() throws Exception {
    Path app = Files.createDirectory(folder.resolve("app"));
    Files.writeString(app.resolve("manifest.json"), "{\"name\": \"a web app\"}");

    assertRefused(
        app,
        List.of(),
        "'" + app + "' holds what optout did not write: 'manifest.json'",
        "choose an empty folder with --output, or move these files away");
  }
}
