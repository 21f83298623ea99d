package optout.testing.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/** A site in a folder, as it would be uploaded. */
public final class PublishedSite {
  /** Where the site is told that it will be: below a path, which is the harder case. */
  public static final URI ADDRESS = URI.create("https://guides.example.org/optout/");

  /** The day on which it is built. */
  public static final String DAY = "2026-11-23";

  private final Path folder;
  private final Path content;
  private final SortedSet<String> files;
  private final SortedMap<String, PublishedPage> pages = new TreeMap<>();

  /** Reads all pages of a site that was built from the repository's own content. */
  public PublishedSite(Path folder) {
    this(Tables.CONTENT, folder);
  }

  /** Reads all pages of a site that was built from some content. */
  public PublishedSite(Path content, Path folder) {
    this.content = content;
    this.folder = folder;
    this.files =
        Folders.files(folder)
            .map(file -> folder.relativize(file).toString().replace('\\', '/'))
            .collect(Collectors.toCollection(TreeSet::new));
    files.stream()
        .filter(path -> path.endsWith(".html"))
        .forEach(path -> pages.put(path, parsed(path)));
  }

  /** Builds a site and reads it. */
  public static PublishedSite built(Path content, Path output, String... more) {
    prepared(content, output).with(more).run();
    return new PublishedSite(content, output);
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

  /** The folder of the content. */
  public Path content() {
    return content;
  }

  /** The paths of all files, with {@code /} between names. */
  public SortedSet<String> files() {
    return Collections.unmodifiableSortedSet(files);
  }

  /** Every HTML page, sorted by path. */
  public List<PublishedPage> pages() {
    return List.copyOf(pages.values());
  }

  /** The languages of the site, the source language first. */
  public List<String> languages() {
    return Tables.languages(content);
  }

  /** Every edition that a guide has of its own, in every language of the site. */
  public List<GuideEdition> guides() {
    return GuideEdition.all(content);
  }

  /** The page at a path. */
  public PublishedPage page(String path) {
    return find(path).orElseThrow(() -> new AssertionError("there is no page " + path));
  }

  /** The page at a path, if there is one. */
  public Optional<PublishedPage> find(String path) {
    return Optional.ofNullable(pages.get(path));
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
