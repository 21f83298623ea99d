package optout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** PO files in folders. */
final class PoFiles {
  private PoFiles() {}

  /** The bytes of files, and of all PO files in folders, by their names in messages. */
  static Map<String, byte[]> read(List<Path> paths) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Path path : paths) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> found = Files.walk(path)) {
          for (Path file : found.filter(PoFiles::isPo).sorted().toList()) {
            files.put(DisplayPath.path(file), Files.readAllBytes(file));
          }
        }
      } else if (Files.isRegularFile(path)) {
        files.put(DisplayPath.path(path), Files.readAllBytes(path));
      }
    }
    return files;
  }

  private static boolean isPo(Path file) {
    return Files.isRegularFile(file) && file.toString().endsWith(".po");
  }
}
