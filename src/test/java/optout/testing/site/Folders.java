package optout.testing.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Copies and removes whole folders. */
public final class Folders {
  private Folders() {}

  /** Copies a folder, the files in the opposite of their usual order. */
  public static void copy(Path from, Path to) {
    try {
      for (Path file : files(from).sorted(Comparator.reverseOrder()).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes a folder, if it is there, and gives its path. */
  static Path removed(Path folder) {
    try {
      if (Files.exists(folder)) {
        for (Path one : all(folder).sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The files of a folder and of those below it. */
  static Stream<Path> files(Path folder) {
    return all(folder).filter(Files::isRegularFile);
  }

  private static Stream<Path> all(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
