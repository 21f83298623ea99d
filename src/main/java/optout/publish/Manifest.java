package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

  private static final String HEAD = "{\n  \"generator\": \"optout\",\n  \"files\": [\n";
  private static final int BLOCK = 1 << 16;
  private static final String FOOT = "  ]\n}\n";
  private static final Pattern LINE =
      Pattern.compile(
          "    \\{\"path\": \"([^\"]+)\", \"size\": ([0-9]{1,18}), \"sha256\": \"([0-9a-f]{64})\"},?");

  /**
   * One file.
   *
   * @param size in bytes
   * @param sha256 64 lower-case hex digits
   */
  record Entry(long size, String sha256) {
    static Entry of(byte[] bytes) {
      return new Entry(bytes.length, HexFormat.of().formatHex(hashing().digest(bytes)));
    }

    /** The same for a file that need not fit into memory. */
    static Entry of(Path file) throws IOException {
      MessageDigest hash = hashing();
      try (InputStream in = Files.newInputStream(file)) {
        byte[] block = new byte[BLOCK];
        for (int read = in.read(block); read >= 0; read = in.read(block)) {
          hash.update(block, 0, read);
        }
      }
      return new Entry(Files.size(file), HexFormat.of().formatHex(hash.digest()));
    }

    private static MessageDigest hashing() {
      try {
        return MessageDigest.getInstance("SHA-256");
      } catch (NoSuchAlgorithmException e) {
        throw new AssertionError("every Java platform has SHA-256", e);
      }
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
    if (!text.startsWith(HEAD) || !text.endsWith(FOOT)) {
      return Optional.empty();
    }
    SortedMap<SitePath, Entry> files = new TreeMap<>();
    for (String line : text.substring(HEAD.length()).lines().toList()) {
      Matcher entry = LINE.matcher(line);
      if (entry.matches()) {
        try {
          files.put(
              SitePath.of(entry.group(1)),
              new Entry(Long.parseLong(entry.group(2)), entry.group(3)));
        } catch (IllegalArgumentException e) {
          return Optional.empty();
        }
      }
    }
    Manifest manifest = new Manifest(files);
    return manifest.toJson().equals(text) ? Optional.of(manifest) : Optional.empty();
  }

  String toJson() {
    return files.entrySet().stream()
        .map(Manifest::line)
        .collect(Collectors.joining(",\n", HEAD, files.isEmpty() ? FOOT : "\n" + FOOT));
  }

  private static String line(Map.Entry<SitePath, Entry> file) {
    Entry entry = file.getValue();
    return "    {\"path\": \""
        + file.getKey()
        + "\", \"size\": "
        + entry.size()
        + ", \"sha256\": \""
        + entry.sha256()
        + "\"}";
  }
}
