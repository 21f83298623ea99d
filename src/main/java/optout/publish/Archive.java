package optout.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import optout.site.SitePath;

/**
 * Writes ZIP files whose bytes depend on their content alone. Nothing is compressed: that is done
 * differently by each version of zlib.
 */
final class Archive {
  /** Any time will do; of the first day that a ZIP file knows, Java notes the time zone too. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private Archive() {}

  /**
   * Writes an archive.
   *
   * @param root folder with the files
   * @param top folder in the archive that all of them are in, ending in a slash
   * @param files by path; with content, where that is not the file's in the folder
   */
  static void write(
      Path root, String top, SortedMap<SitePath, Optional<byte[]>> files, OutputStream out)
      throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<SitePath, Optional<byte[]>> file : files.entrySet()) {
        String path = file.getKey().path();
        byte[] bytes =
            file.getValue().isPresent()
                ? file.getValue().get()
                : Files.readAllBytes(root.resolve(path));
        CRC32 sum = new CRC32();
        sum.update(bytes);
        ZipEntry entry = new ZipEntry(top + path);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(ALWAYS);
        zip.putNextEntry(entry);
        zip.write(bytes);
      }
    }
  }
}
