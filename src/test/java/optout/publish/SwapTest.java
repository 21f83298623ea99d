package optout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens where two folders cannot be exchanged, and where renaming fails. */
class SwapTest {
  @TempDir Path given;
  private Path folder;
  private Path output;
  private final List<String> renamed = new ArrayList<>();

  @BeforeEach
  void withoutLinks() throws Exception {
    folder = given.toRealPath();
    output = folder.resolve("site");
  }

  /** Says which of the renames to come must fail, by the last names of both folders. */
  @FunctionalInterface
  private interface Failure {
    void check(String rename) throws IOException;
  }

  private Swap renames(Failure failure) {
    return new Swap(
        (one, other) -> false,
        (from, to) -> {
          String rename = from.getFileName() + " -> " + to.getFileName();
          renamed.add(rename);
          failure.check(rename);
          Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        });
  }

  @Test
  void renamesOnceWhenThereIsNoSiteYet() throws Exception {
    SampleSite.A.publish(output, renames(rename -> {}));

    assertThat(renamed).containsExactly("new -> site");
    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.A);
  }

  @Test
  void renamesTwiceWhenThereIsASite() throws Exception {
    SampleSite.A.publish(output);
    SampleSite.B.publish(output, renames(rename -> {}));

    assertThat(renamed).containsExactly("site -> old", "new -> site");
    assertOnly(SampleSite.B);
  }

  @Test
  void doesNotRenameTheOldSiteWhenFoldersCanBeExchanged() throws Exception {
    Swap exchange =
        new Swap(
            (one, other) -> {
              try {
                Path third = folder.resolve("third");
                Files.move(one, third);
                Files.move(other, one);
                Files.move(third, other);
                return true;
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            },
            (from, to) -> {
              throw new AssertionError(from + " -> " + to);
            });
    SampleSite.A.publish(output);
    SampleSite.B.publish(output, exchange);

    assertOnly(SampleSite.B);
  }

  @Test
  void leavesTheOldSiteWhenItCannotBeMoved() throws Exception {
    SampleSite.A.publish(output);

    assertThatThrownBy(() -> SampleSite.B.publish(output, renames(fail("site -> old"))))
        .isInstanceOf(FileSystemException.class)
        .hasMessage("no");
    assertOnly(SampleSite.A);
  }

  @Test
  void putsTheOldSiteBackWhenTheNewOneCannotBeMoved() throws Exception {
    SampleSite.A.publish(output);

    assertThatThrownBy(() -> SampleSite.B.publish(output, renames(fail("new -> site"))))
        .isInstanceOf(FileSystemException.class)
        .hasMessage("no");
    assertThat(renamed).containsExactly("site -> old", "new -> site", "old -> site");
    assertOnly(SampleSite.A);
  }

  @Test
  void keepsTheOldSiteAsideAsLongAsItCannotBePutBack() throws Exception {
    SampleSite.A.publish(output);

    assertThatThrownBy(
            () -> SampleSite.B.publish(output, renames(fail("new -> site", "old -> site"))))
        .isInstanceOf(FileSystemException.class);
    assertThat(output).doesNotExist();
    assertThat(SampleSite.seenIn(folder.resolve(".site.optout-staging/old")))
        .isEqualTo(SampleSite.A);

    Staging.open(output, List.of(), "tool").close();
    assertOnly(SampleSite.A);
  }

  @Test
  void putsTheOldSiteBackOverAnEmptyFolder() throws Exception {
    SampleSite.A.publish(output);
    Files.createDirectory(folder.resolve(".site.optout-staging"));
    Files.move(output, folder.resolve(".site.optout-staging/old"));
    Files.createDirectory(output);

    Staging.open(output, List.of(), "tool").close();
    assertOnly(SampleSite.A);
  }

  @Test
  void isPatientWithVirusScanners() throws Exception {
    SampleSite.A.publish(output);
    SampleSite.B.publish(
        output,
        renames(
            rename -> {
              if (rename.equals("site -> old") && renamed.size() < 3) {
                throw new AccessDeniedException("site");
              }
            }));

    assertThat(renamed).containsExactly("site -> old", "site -> old", "site -> old", "new -> site");
    assertOnly(SampleSite.B);
  }

  @Test
  void givesUpWhenAFolderStaysLocked() throws Exception {
    SampleSite.A.publish(output);

    assertThatThrownBy(
            () ->
                SampleSite.B.publish(
                    output,
                    renames(
                        rename -> {
                          throw new AccessDeniedException("site");
                        })))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(renamed).hasSize(5).containsOnly("site -> old");
    assertOnly(SampleSite.A);
  }

  @Test
  void replacesAFolderOfAnImageLayerByDeletingWhatWasNoSite() throws Exception {
    Files.createDirectory(output);
    Files.writeString(output.resolve(".gitignore"), "*\n");
    SampleSite.A.publish(output, renames(this::asInALowerLayer));

    assertThat(output.resolve(".gitignore")).hasContent("*");
    Files.delete(output.resolve(".gitignore"));
    assertOnly(SampleSite.A);
  }

  @Test
  void doesNotDeleteASiteOfAnImageLayer() throws Exception {
    SampleSite.A.publish(output);

    assertThatThrownBy(() -> SampleSite.B.publish(output, renames(this::asInALowerLayer)))
        .isInstanceOf(OutputRefusedException.class)
        .hasMessage("'%s' cannot be renamed on this file system", output)
        .extracting("hint")
        .isEqualTo("delete it, then build again");
    assertOnly(SampleSite.A);
  }

  private void asInALowerLayer(String rename) throws IOException {
    if (rename.startsWith("site ->")) {
      throw new AtomicMoveNotSupportedException("site", "old", "Invalid cross-device link");
    }
  }

  private static Failure fail(String... renames) {
    return rename -> {
      if (List.of(renames).contains(rename)) {
        throw new FileSystemException("no");
      }
    };
  }

  private void assertOnly(SampleSite version) throws IOException {
    assertThat(SampleSite.seenIn(output)).isEqualTo(version);
    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("site", ".site.optout-lock");
  }
}
