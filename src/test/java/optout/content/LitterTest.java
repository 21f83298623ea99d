package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LitterTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".DS_Store",
        "guides/example/._en.md",
        "guides/example/Thumbs.db",
        "guides/example/desktop.ini",
        "guides/example/en.md~",
        "guides/example/.en.md.swp",
        "guides/example/#en.md#",
        "guides/example/~$en.docx",
        "guides/example/.gitkeep",
        ".git/objects/a/b/c/d/e/f/g",
        "__MACOSX/guides/en.md"
      })
  void isPassedOver(String name) throws Exception {
    assertThat(names(name)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en.md", ".env", "notes.swp", "en.md.orig", "en.md.bak", "git/x"})
  void isNotWhatSomebodyMayHaveWritten(String name) throws Exception {
    assertThat(names(name)).containsExactly(name);
  }

  @Test
  void mayBeALinkToNothingAsEmacsMakesThem() throws Exception {
    Files.createSymbolicLink(folder.resolve(".#en.md"), Path.of("ada@example.4711"));
    Problems problems = new Problems();

    assertThat(ContentFolder.list(folder, "content", problems).names()).isEmpty();
    assertThat(problems.sorted()).isEmpty();
  }

  private List<String> names(String name) throws Exception {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, "");
    List<String> found = new ArrayList<>();
    ContentFolder.list(folder, "c", new Problems()).names().forEach(found::add);
    return found;
  }
}
