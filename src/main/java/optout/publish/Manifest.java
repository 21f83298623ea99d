package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import optout.codec.Sha256;
import optout.json.Json;
import optout.site.SitePath;

/**
 * The list of a site's files with their hashes, and its form as {@code manifest.json}: JSON with
 * one file to a line, sorted by path, so that it reads well in a diff.
 *
 * @param files all files but the manifest itself
 */
record Manifest(SortedMap<SitePath, Entry> files) {
  static final String NAME = "manifest.json";
  static final Manifest EMPTY = new Manifest(Collections.emptySortedMap());

  private static final int BLOCK = 1 << 16;

  /**
   * One file.
   *
   * @param size in bytes
   * @param sha256 64 lower-case hex digits
   */
  record Entry(long size, String sha256) {
    private static final HexFormat HEX = HexFormat.of();

    Entry {
      if (size < 0
          || sha256.length() != 64
          || !HEX.formatHex(HEX.parseHex(sha256)).equals(sha256)) {
        throw new IllegalArgumentException("not a file's size and hash: " + size + ", " + sha256);
      }
    }

    static Entry of(byte[] bytes) {
      return new Entry(bytes.length, HEX.formatHex(Sha256.start().digest(bytes)));
    }

    /** The same for a file that need not fit into memory. */
    static Entry of(Path file) throws IOException {
      MessageDigest hash = Sha256.start();
      try (InputStream in = Files.newInputStream(file)) {
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
          hash.update(block, 0, read);
        }
      }
      return new Entry(Files.size(file), HEX.formatHex(hash.digest()));
    }
  }

  Manifest {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The manifest in a folder, unless there is none or it is not one of ours. */
  static Optional<Manifest> in(Path folder) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return parse(Files.readString(file, UTF_8));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Reads what {@link #toJson} wrote, and nothing else; line ends may be those of Windows. */
  static Optional<Manifest> parse(String json) {
    String text = json.replace("\r\n", "\n");
    try {
      return Json.read(text)
          .flatMap(Manifest::of)
          .filter(manifest -> manifest.toJson().equals(text));
    } catch (IllegalArgumentException notAPathOfOurs) {
      return Optional.empty();
    }
  }

  private static Optional<Manifest> of(Object json) {
    SortedMap<SitePath, Entry> files = new TreeMap<>();
    if (json instanceof Map<?, ?> map && map.get("files") instanceof List<?> list) {
      for (Object item : list) {
        if (item instanceof Map<?, ?> file
            && file.get("path") instanceof String path
            && file.get("size") instanceof Long size
            && file.get("sha256") instanceof String sha256) {
          files.put(new SitePath(path), new Entry(size, sha256));
        }
      }
      return Optional.of(new Manifest(files));
    }
    return Optional.empty();
  }

  String toJson() {
    List<Object> rows = new ArrayList<>();
    files.forEach(
        (path, entry) -> {
          Map<String, Object> row = new LinkedHashMap<>();
          row.put("path", path);
          row.put("size", entry.size());
          row.put("sha256", entry.sha256());
          rows.add(row);
        });
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("generator", "optout");
    manifest.put("files", rows);
    return Json.writeRows(manifest);
  }
}
