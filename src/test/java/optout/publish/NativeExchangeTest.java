package optout.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeExchangeTest {
  @TempDir Path folder;

  @Test
  void swapsTwoFoldersWithAnyNames() throws Exception {
    assumeTrue(Probe.isPossibleIn(folder), "folders cannot be exchanged here");
    for (String name : new String[] {"site", "ä ö%41", "%", "a+b?c#d", "日本"}) {
      Path one = Files.createDirectory(folder.resolve(name));
      Path other = Files.createDirectory(folder.resolve(name + " other"));
      Files.writeString(one.resolve("mark"), "one");

      assertThat(new NativeExchange().swap(one, other)).isTrue();
      assertThat(one).isEmptyDirectory();
      assertThat(other.resolve("mark")).hasContent("one");
    }
  }

  @Test
  void saysThatItCouldNot() throws Exception {
    Path one = Files.createDirectory(folder.resolve("one"));

    assertThat(new NativeExchange().swap(one, folder.resolve("missing"))).isFalse();
    assertThat(one).isEmptyDirectory();
  }

  @Test
  void saysThatItCannotWhereNoLibraryCanBeLoaded() throws Exception {
    Path noFolder = Files.writeString(folder.resolve("file"), "");

    assertThat(ChildJvm.output(ChildJvm.command(noFolder, Probe.class, folder.toString())))
        .isEqualTo("false");
  }

  @Test
  void isTheOnlyClassThatKnowsJna() throws Exception {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(Files::isRegularFile).filter(NativeExchangeTest::mentionsJna))
          .containsExactly(Path.of("src/main/java/optout/publish/NativeExchange.java"));
    }
  }

  private static boolean mentionsJna(Path source) {
    try {
      return Files.readString(source).contains("com.sun.jna");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tries it out; in a process of its own too, since a process loads a library once. */
  static final class Probe {
    private Probe() {}

    /** Whether this system and this file system know the exchange. */
    static boolean isPossibleIn(Path folder) throws IOException {
      Path one = Files.createDirectory(folder.resolve("probe-one"));
      Path other = Files.createDirectory(folder.resolve("probe-other"));
      boolean possible = new NativeExchange().swap(one, other);
      Files.delete(one);
      Files.delete(other);
      return possible;
    }

    public static void main(String[] arguments) throws Exception {
      System.out.print(isPossibleIn(Path.of(arguments[0])));
    }
  }
}
