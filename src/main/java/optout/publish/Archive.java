package optout.publish;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import optout.site.SitePath;

/**
 * Writes ZIP files whose bytes depend on their content alone, one member after the other. Nothing
 * is compressed: that is done differently by each version of zlib.
 */
final class Archive {
  /** Any time will do; of the first day that a ZIP file knows, Java notes the time zone too. */
  private static final LocalDateTime ALWAYS = LocalDateTime.of(2000, 1, 1, 0, 0);

  private final Path root;
  private final String top;
  private final Map<SitePath, Long> sums;

  /**
   * @param root folder with the files
   * @param top folder in the archive that all of them are in, ending in a slash
   * @param sums the checksums of the files in the folder
   */
  Archive(Path root, String top, Map<SitePath, Long> sums) {
    this.root = root;
    this.top = top;
    this.sums = sums;
  }

  /** The checksum by which a ZIP file knows what is in it. */
  static long sum(byte[] bytes) {
    CRC32 sum = new CRC32();
    sum.update(bytes);
    return sum.getValue();
  }

  /**
   * Writes an archive; leaves the stream open.
   *
   * @param files by path; with content, where that is not the file's in the folder
   */
  void write(SortedMap<SitePath, Optional<Supplier<byte[]>>> files, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Map.Entry<SitePath, Optional<Supplier<byte[]>>> file : files.entrySet()) {
      SitePath path = file.getKey();
      if (file.getValue().isPresent()) {
        byte[] bytes = file.getValue().get().get();
        zip.putNextEntry(entry(path, bytes.length, sum(bytes)));
        zip.write(bytes);
      } else {
        Path there = root.resolve(path.path());
        long sum =
            Optional.ofNullable(sums.get(path))
                .orElseThrow(() -> new IllegalArgumentException("'" + path + "' was not added"));
        zip.putNextEntry(entry(path, Files.size(there), sum));
        try (InputStream in = Files.newInputStream(there)) {
          in.transferTo(zip);
        }
      }
    }
    zip.finish();
  }

  private ZipEntry entry(SitePath path, long size, long sum) {
    ZipEntry entry = new ZipEntry(top + path);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(size);
    entry.setCrc(sum);
    entry.setTimeLocal(ALWAYS);
    return entry;
  }
}
