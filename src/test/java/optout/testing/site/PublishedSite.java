package optout.testing.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** A site in a folder, as it would be uploaded. */
public final class PublishedSite {
  /** Where the site is told that it will be: below a path, which is the harder case. */
  public static final URI ADDRESS = URI.create("https://guides.example.org/optout/");

  /** The day on which it is built. */
  public static final String DAY = "2026-11-23";

  private final Path folder;
  private final List<PublishedPage> pages;

  /** Reads all pages of a site. */
  public PublishedSite(Path folder) {
    this.folder = folder;
    this.pages = files().stream().filter(path -> path.endsWith(".html")).map(this::parsed).toList();
  }

  /** Builds a site and reads it. */
  public static PublishedSite built(Path content, Path output, String... more) {
    prepared(content, output).with(more).run();
    return new PublishedSite(output);
  }

  /** A build with the address and the day that all of these tests share. */
  public static BuildProcess prepared(Path content, Path output) {
    return BuildProcess.of(content, output).with("--base-url", ADDRESS.toString(), "--date", DAY);
  }

  private PublishedPage parsed(String path) {
    return new PublishedPage(path, Jsoup.parse(text(path), ADDRESS.resolve(path).toString()));
  }

  public Path folder() {
    return folder;
  }

  /** The paths of all files, sorted, with {@code /} between names. */
  public List<String> files() {
    return Folders.files(folder)
        .map(file -> folder.relativize(file).toString().replace('\\', '/'))
        .sorted()
        .toList();
  }

  /** Every HTML page, sorted by path. */
  public List<PublishedPage> pages() {
    return pages;
  }

  /** The page at a path. */
  public PublishedPage page(String path) {
    return find(path).orElseThrow(() -> new AssertionError("there is no page " + path));
  }

  /** The page at a path, if there is one. */
  public Optional<PublishedPage> find(String path) {
    return pages.stream().filter(page -> page.path().equals(path)).findFirst();
  }

  /** The bytes of a file. */
  public byte[] bytes(String path) {
    try {
      return Files.readAllBytes(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file. */
  public String text(String path) {
    return new String(bytes(path), UTF_8);
  }

  /** The absolute address of a path. */
  public static String absolute(String path) {
    return ADDRESS.resolve(path).toString();
  }
}
