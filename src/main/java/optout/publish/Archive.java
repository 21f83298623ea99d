package optout.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import optout.site.SitePath;

/**
 * Writes ZIP files whose bytes depend on their content alone, one member after the other.
 *
 * @param root folder with the files
 * @param top folder in the archive that all of them are in, ending in a slash
 */
record Archive(Path root, String top) {
  /** Endings of files that are compressed already. */
  private static final Set<String> DENSE = Set.of("pdf", "png", "jpg");

  /**
   * Writes an archive; leaves the stream open.
   *
   * @param files by path; with content, where that is not the file's in the folder
   */
  void write(SortedMap<SitePath, Optional<Supplier<byte[]>>> files, OutputStream out)
      throws IOException {
    ZipWriter zip = new ZipWriter(out);
    for (Map.Entry<SitePath, Optional<Supplier<byte[]>>> file : files.entrySet()) {
      SitePath path = file.getKey();
      byte[] bytes =
          file.getValue().isPresent()
              ? file.getValue().get().get()
              : Files.readAllBytes(root.resolve(path.path()));
      String ending = path.name().substring(path.name().lastIndexOf('.') + 1);
      zip.add(top + path, bytes, !DENSE.contains(ending));
    }
    zip.finish();
  }
}
