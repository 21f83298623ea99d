package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import optout.codec.Sha256;

/**
 * Hash of the running tool: our code and every library's, fonts, templates, and the Java that runs
 * them. What another tool made from the same content may differ, so none of it is used again.
 */
final class ToolFingerprint {
  /** Fingerprint of the running tool, which stays the same for as long as it runs. */
  private static final class Running {
    static final String FINGERPRINT = running();
  }

  private ToolFingerprint() {}

  /**
   * Hashes the running tool on a thread of its own, in some hundredths of a second.
   *
   * @return empty text if its parts cannot be found
   */
  static CompletableFuture<String> ofRunning() {
    return CompletableFuture.supplyAsync(() -> Running.FINGERPRINT);
  }

  private static String running() {
    try {
      List<Path> parts =
          Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
              .filter(part -> !part.isEmpty())
              .map(part -> Path.of(part).toAbsolutePath().normalize())
              .toList();
      CodeSource source = ToolFingerprint.class.getProtectionDomain().getCodeSource();
      boolean isWhole =
          source != null && parts.contains(Path.of(source.getLocation().toURI()).normalize());
      return isWhole ? of(parts) : "";
    } catch (IOException | URISyntaxException e) {
      return "";
    }
  }

  /**
   * The hash of the parts of a class path, in their order.
   *
   * @param parts folders and JAR files; those that are missing count as empty
   */
  static String of(List<Path> parts) throws IOException {
    MessageDigest hash = Sha256.start();
    add(Runtime.version().toString(), hash);
    for (Path part : parts) {
      add("part", hash);
      if (Files.isDirectory(part)) {
        addFolder(part, hash);
      } else if (Files.exists(part)) {
        addJar(part, hash);
      }
    }
    return HexFormat.of().formatHex(hash.digest());
  }

  private static void addFolder(Path folder, MessageDigest hash) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        add(folder.relativize(file).toString(), hash);
        hash.update(Sha256.of(Files.readAllBytes(file)));
      }
    }
  }

  /** Adds the checksums in the list that a JAR file ends with: all of it need not be read. */
  private static void addJar(Path jar, MessageDigest hash) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc(), hash);
      }
    }
  }

  private static void add(String text, MessageDigest hash) {
    hash.update(text.getBytes(UTF_8));
    hash.update((byte) '\n');
  }
}
