package optout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLockTest {
  @TempDir Path given;
  private Path folder;

  @BeforeEach
  void withoutLinks() throws Exception {
    folder = given.toRealPath();
  }

  @Test
  void refusesASecondBuildInTheSameProcess() throws Exception {
    Path output = folder.resolve("site");
    try (Staging first = Staging.open(output, List.of(), "tool")) {
      var refused =
          catchThrowableOfType(
              OutputLockedException.class, () -> Staging.open(output, List.of(), "tool").close());

      assertThat(refused)
          .hasMessage("another build holds the lock '%s'", folder.resolve(".site.optout-lock"));
      assertThat(refused.hint())
          .isEqualTo("wait until it has ended, or end it; the lock goes with it");
      SampleSite.A.writeTo(first);
      first.publish();
    }
    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.A);
    Staging.open(output, List.of(), "tool").close();
  }

  @Test
  void seesTheSameFolderThroughALink() throws Exception {
    Path output = Files.createDirectory(folder.resolve("site"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), output);
    try (Staging first = Staging.open(output, List.of(), "tool")) {
      assertThatThrownBy(() -> Staging.open(link, List.of(), "tool").close())
          .isInstanceOf(OutputLockedException.class);
      SampleSite.A.writeTo(first);
    }
  }

  @Test
  void refusesABuildInAnotherProcessEvenAfterRefusingOneInThis() throws Exception {
    Path output = folder.resolve("site");
    try (Staging first = Staging.open(output, List.of(), "tool")) {
      assertThatThrownBy(() -> Staging.open(output, List.of(), "tool").close())
          .isInstanceOf(OutputLockedException.class);

      assertThat(ChildJvm.output(ChildJvm.command(folder, Opening.class, output.toString())))
          .isEqualTo("another build holds the lock '" + folder.resolve(".site.optout-lock") + "'");
      SampleSite.A.writeTo(first);
    }
    assertThat(ChildJvm.output(ChildJvm.command(folder, Opening.class, output.toString())))
        .isEqualTo("opened");
  }

  @Test
  void isFreeAgainWhenItsProcessWasKilled() throws Exception {
    Path output = folder.resolve("site");
    Process other =
        ChildJvm.start(ChildJvm.command(folder, Opening.class, output.toString(), "and wait"));
    try {
      assertThat(other.getInputStream().readNBytes(6)).asString().isEqualTo("opened");
      assertThatThrownBy(() -> Staging.open(output, List.of(), "tool").close())
          .isInstanceOf(OutputLockedException.class);
    } finally {
      other.destroyForcibly().waitFor();
    }
    SampleSite.A.publish(output);

    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.A);
  }

  @Test
  void isNotLostWhenAnEarlierBuildIsClosedTwice() throws Exception {
    Path output = folder.resolve("site");
    Staging first = Staging.open(output, List.of(), "tool");
    first.close();
    try (Staging second = Staging.open(output, List.of(), "tool")) {
      first.close();

      assertThatThrownBy(() -> Staging.open(output, List.of(), "tool").close())
          .isInstanceOf(OutputLockedException.class);
      assertThat(ChildJvm.output(ChildJvm.command(folder, Opening.class, output.toString())))
          .startsWith("another build holds the lock");
      SampleSite.A.writeTo(second);
      second.publish();
    }
    assertThat(SampleSite.seenIn(output)).isEqualTo(SampleSite.A);
  }

  @Test
  void leavesOtherFoldersAlone() throws Exception {
    try (Staging one = Staging.open(folder.resolve("one"), List.of(), "tool");
        Staging other = Staging.open(folder.resolve("other"), List.of(), "tool")) {
      SampleSite.A.writeTo(one);
      SampleSite.B.writeTo(other);
      one.publish();
      other.publish();
    }
    assertThat(SampleSite.seenIn(folder.resolve("one"))).isEqualTo(SampleSite.A);
    assertThat(SampleSite.seenIn(folder.resolve("other"))).isEqualTo(SampleSite.B);
  }

  /** Opens a folder in a process of its own and says what came of it. */
  static final class Opening {
    private Opening() {}

    public static void main(String[] arguments) throws Exception {
      try {
        Staging staging = Staging.open(Path.of(arguments[0]), List.of(), "tool");
        System.out.print("opened");
        System.out.flush();
        if (arguments.length > 1) {
          Thread.sleep(60_000);
        }
        staging.close();
      } catch (OutputLockedException e) {
        System.out.print(e.getMessage());
      }
    }
  }
}
