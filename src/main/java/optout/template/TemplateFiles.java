package optout.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import optout.codec.Sha256;

/**
 * Reader of template files: templates, style sheets, scripts and fonts, by their names below the
 * templates folder, such as {@code assets/base.css}. A file of the overlay folder comes before the
 * built-in one of the same name.
 */
public final class TemplateFiles {
  private static final String FOLDER = "templates/";

  private final Optional<Path> overlay;

  /**
   * @param overlay folder whose files come before the built-in ones of the same name
   */
  public TemplateFiles(Optional<Path> overlay) {
    this.overlay = overlay;
  }

  /** The files that ship with the program, and no others. */
  public static TemplateFiles builtIn() {
    return new TemplateFiles(Optional.empty());
  }

  /** The path of a file in the overlay folder; nothing, if the folder has no such file. */
  public Optional<Path> own(String name) {
    return overlay.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
  }

  /** Tells whether there is such a file. */
  public boolean has(String name) {
    return own(name).isPresent() || TemplateFiles.class.getResource("/" + FOLDER + name) != null;
  }

  /**
   * The content of a file.
   *
   * @throws UncheckedIOException if there is no such file, or the disk fails
   */
  public byte[] read(String name) {
    try {
      Optional<Path> own = own(name);
      if (own.isPresent()) {
        return Files.readAllBytes(own.get());
      }
      try (InputStream in = TemplateFiles.class.getResourceAsStream("/" + FOLDER + name)) {
        if (in == null) {
          throw new IOException("not in the jar: " + FOLDER + name);
        }
        return in.readAllBytes();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The content of a file in UTF-8.
   *
   * @throws UncheckedIOException if there is no such file, or the disk fails
   */
  public String text(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  /** A file as messages call it: by its place in the folder it is taken from. */
  public String shown(String name) {
    return overlay
        .filter(folder -> own(name).isPresent())
        .map(folder -> slashes(folder) + "/" + name)
        .orElse(FOLDER + name);
  }

  /**
   * The names of all files, of the overlay and built-in, in the order of their characters.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    try {
      if (overlay.isPresent()) {
        names.addAll(below(overlay.get()));
      }
      Path program = program();
      names.addAll(Files.isDirectory(program) ? below(program.resolve(FOLDER)) : entries(program));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /**
   * A hash of all files with their names.
   *
   * @throws UncheckedIOException if the disk fails
   */
  public String digest() {
    MessageDigest hash = Sha256.start();
    for (String name : names()) {
      hash.update(Sha256.of(name.getBytes(StandardCharsets.UTF_8)));
      hash.update(Sha256.of(read(name)));
    }
    return HexFormat.of().formatHex(hash.digest());
  }

  private static List<String> below(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> slashes(folder.relativize(file)))
          .toList();
    }
  }

  /** The virtual machine has read the jar's list already, and shares it. */
  private static List<String> entries(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.startsWith(FOLDER) && !name.endsWith("/"))
          .map(name -> name.substring(FOLDER.length()))
          .toList();
    }
  }

  /** The jar or the folder of classes that this program runs from. */
  private static Path program() {
    URL location = TemplateFiles.class.getProtectionDomain().getCodeSource().getLocation();
    try {
      return Path.of(location.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("not a place of files: " + location, e);
    }
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
