package optout.testing.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * The files of a copy in one language, and what its pages refer to.
 *
 * @param files by path below the one folder that the archive has
 * @param address where the site is published
 */
public record UnpackedCopy(SortedMap<String, byte[]> files, URI address) {
  /** What servers, search engines and other sites ask for, without a link to it. */
  private static final List<String> ASKED_FOR =
      List.of(".nojekyll", "robots.txt", "sitemap.xml", "embed.js", "schemas/guide-1.schema.json");

  /** Reads an archive {@code optout-<language>.zip}. */
  public static UnpackedCopy of(byte[] archive, String language, URI address) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    String top = "optout-" + language + "/";
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (!entry.getName().startsWith(top)) {
          throw new AssertionError(entry.getName() + " is not in " + top);
        }
        files.put(entry.getName().substring(top.length()), zip.readAllBytes());
      }
    }
    return new UnpackedCopy(files, address);
  }

  /** The names of pictures. */
  public List<String> pictures() {
    return files.keySet().stream().filter(path -> path.startsWith("pictures/")).toList();
  }

  /** A file as text. */
  public String text(String path) {
    return new String(files.get(path), UTF_8);
  }

  /** Files that a page refers to by a relative address, and that are not there. */
  public SortedSet<String> missing() {
    SortedSet<String> missing = new TreeSet<>();
    for (String path : files.keySet()) {
      references(path)
          .filter(reference -> !URI.create(reference).isAbsolute())
          .map(reference -> target(path, reference))
          .filter(target -> !files.containsKey(target))
          .forEach(target -> missing.add(path + " needs " + target));
    }
    return missing;
  }

  /** Files that no page refers to and nobody asks for. */
  public SortedSet<String> unneeded() {
    SortedSet<String> unneeded = new TreeSet<>(files.keySet());
    Deque<String> left = new ArrayDeque<>(ASKED_FOR);
    files.keySet().stream()
        .filter(path -> path.endsWith(".html") || path.endsWith("/guide.json"))
        .forEach(left::add);
    while (!left.isEmpty()) {
      String path = left.remove();
      if (unneeded.remove(path)) {
        references(path).map(reference -> target(path, reference)).forEach(left::add);
      }
    }
    return unneeded;
  }

  /** The path of a file of the site; of what is elsewhere, no file's. */
  private String target(String path, String reference) {
    URI target = address.relativize(address.resolve(path).resolve(reference));
    String below = target.isOpaque() ? "mail" : target.getPath();
    return below.isEmpty() || below.endsWith("/") ? below + "index.html" : below;
  }

  private Stream<String> references(String path) {
    if (!path.endsWith(".html")) {
      return Stream.empty();
    }
    return Jsoup.parse(text(path)).select("[href], [src], [srcset]").stream()
        .flatMap(UnpackedCopy::addresses)
        .filter(reference -> !reference.isEmpty() && !reference.startsWith("#"));
  }

  private static Stream<String> addresses(Element element) {
    return Stream.concat(
        Stream.of(element.attr("href"), element.attr("src")),
        Stream.of(element.attr("srcset").split(","))
            .map(candidate -> candidate.strip().split(" ")[0]));
  }
}
