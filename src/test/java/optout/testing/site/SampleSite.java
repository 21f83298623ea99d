package optout.testing.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optout.cli.Main;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import picocli.CommandLine;

/**
 * A site in a folder of its own, built by the command line as a user would.
 *
 * <pre>{@code
 * SampleSite site = SampleSite.in(folder).with(
 *     """
 *     -- content/guides/example/en.md --
 *     ---
 *     title: Switch it off
 *     ...
 *     """);
 * SampleSite.Run run = site.run("build");
 * assertThat(run.output()).isEmpty();
 * }</pre>
 *
 * <p>It begins as the site in {@code src/test/sites/minimal}.
 */
public final class SampleSite {
  /** Where the sample sites are. */
  public static final Path SITES = Path.of("src/test/sites");

  private static final Pattern HEAD = Pattern.compile("-- (?<path>\\S+) --(?<how>.*)");

  private final Path folder;

  private SampleSite(Path folder) {
    this.folder = folder;
  }

  /** What a run of the command line did. */
  public record Run(int exitCode, String output, String errors) {}

  /** The smallest complete site, in an empty folder. */
  public static SampleSite in(Path folder) {
    return new SampleSite(folder).withFolder(SITES.resolve("minimal"));
  }

  /** A sample site by its name, laid over the smallest one, in an empty folder. */
  public static SampleSite named(String name, Path folder) {
    return in(folder).withFolder(SITES.resolve(name));
  }

  private SampleSite withFolder(Path source) {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(source.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target, REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * Adds, changes and removes files.
   *
   * @param patch a site patch, as {@code src/test/sites/README.md} describes it
   */
  public SampleSite with(String patch) {
    List<String> lines = new ArrayList<>();
    Matcher head = null;
    for (String line : patch.lines().toList()) {
      Matcher next = HEAD.matcher(line);
      if (next.matches()) {
        put(head, lines);
        head = next;
        lines.clear();
      } else {
        lines.add(line);
      }
    }
    put(head, lines);
    RevisionsNow.fillIn(folder.resolve("content"));
    return this;
  }

  private void put(Matcher head, List<String> lines) {
    if (head == null) {
      return;
    }
    String path = head.group("path");
    String how = head.group("how").strip();
    String text = lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    if (how.equals("removed")) {
      remove(path);
    } else if (how.equals("changed")) {
      change(path, text);
    } else if (how.startsWith("copied from ")) {
      write(path, read(how.substring("copied from ".length())).getBytes(UTF_8));
      change(path, text);
    } else if (how.startsWith("links to ")) {
      link(path, how.substring("links to ".length()));
    } else if (how.equals("in base64")) {
      write(path, Base64.getMimeDecoder().decode(text));
    } else if (how.startsWith("in ")) {
      write(path, text.getBytes(Charset.forName(how.substring("in ".length()))));
    } else {
      int times = how.isEmpty() ? 1 : Integer.parseInt(how.replace(" times", ""));
      write(path, text.repeat(times).getBytes(UTF_8));
    }
  }

  private void change(String path, String diff) {
    for (String piece : diff.strip().equals("") ? new String[0] : diff.split("\n\n+")) {
      StringBuilder old = new StringBuilder();
      StringBuilder fresh = new StringBuilder();
      for (String line : piece.lines().toList()) {
        assertThat(line).matches("[-+ ].*");
        String text = line.substring(1) + "\n";
        old.append(line.charAt(0) == '+' ? "" : text);
        fresh.append(line.charAt(0) == '-' ? "" : text);
      }
      replace(path, old.toString(), fresh.toString());
    }
  }

  private void link(String path, String target) {
    try {
      Files.deleteIfExists(folder.resolve(path));
      Files.createSymbolicLink(folder.resolve(path), Path.of(target));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remove(String path) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a file with any bytes. */
  public SampleSite write(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a piece of a file that must be there once. */
  public SampleSite replace(String path, String old, String replacement) {
    String text = read(path);
    assertThat(text.split(Pattern.quote(old), -1)).as(path + ": " + old).hasSize(2);
    return write(path, text.replace(old, replacement).getBytes(UTF_8));
  }

  /** The folder of the site. */
  public Path folder() {
    return folder;
  }

  /** The text of a file. */
  public String read(String path) {
    try {
      return Files.readString(folder.resolve(path), charset(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A published file. */
  public String published(String path) {
    return read("site/" + path);
  }

  /** A published page, as it was written. */
  public Document page(String path) {
    Document page = Jsoup.parse(published(path));
    page.outputSettings().prettyPrint(false);
    return page;
  }

  /** All published files by path, each byte as a character; nothing if there is no site. */
  public SortedMap<String, String> published() {
    return files("site");
  }

  /** All files below a folder by path, each byte as a character; nothing if there is no folder. */
  public SortedMap<String, String> files(String below) {
    SortedMap<String, String> files = new TreeMap<>();
    Path root = folder.resolve(below);
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path file : paths.filter(Files::isRegularFile).toList()) {
          String path = root.relativize(file).toString().replace('\\', '/');
          files.put(path, Files.readString(file, charset(path)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return files;
  }

  /** Puts a copy of another site's published files here, as if they had been published. */
  public SampleSite publishedAs(SampleSite other) {
    other.published().forEach((path, text) -> write("site/" + path, text.getBytes(charset(path))));
    return this;
  }

  /** PDF files, images and archives are no text; so each byte is a character. */
  private static Charset charset(String path) {
    return path.matches(".*\\.(pdf|png|ico|jpg|zip)") ? ISO_8859_1 : UTF_8;
  }

  /** Builds on 23 November 2026; messages name files from the site's folder. */
  public Run build(String... more) {
    return buildTo("site", more);
  }

  /** The same, to another folder. */
  public Run buildTo(String output, String... more) {
    List<String> arguments = new ArrayList<>(List.of("build", "--content", path("content")));
    arguments.addAll(List.of("--output", path(output)));
    if (!List.of(more).contains("--date")) {
      arguments.addAll(List.of("--date", "2026-11-23"));
    }
    arguments.addAll(List.of(more));
    return run(arguments.toArray(new String[0]));
  }

  /** A file or folder of the site, as an argument of the command line. */
  public String path(String path) {
    return folder.resolve(path).toString();
  }

  /** Runs the command line; the site's folder is left out of what it says. */
  public Run run(String... arguments) {
    return run(new StringWriter(), new StringWriter(), arguments);
  }

  private Run run(StringWriter output, StringWriter errors, String... arguments) {
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(output));
    line.setErr(new PrintWriter(errors));
    int exitCode = line.execute(arguments);
    return new Run(exitCode, local(output), local(errors));
  }

  /** Begins to run a command that waits for something. */
  public Started start(String... arguments) {
    StringWriter output = new StringWriter();
    return new Started(
        output, CompletableFuture.supplyAsync(() -> run(output, new StringWriter(), arguments)));
  }

  /** A command that runs. */
  public record Started(StringWriter output, CompletableFuture<Run> run) {
    /** The first line it says. */
    public String firstLine() throws InterruptedException {
      while (output.toString().indexOf('\n') < 0 && !run.isDone()) {
        Thread.sleep(10);
      }
      return output.toString().lines().findFirst().orElseThrow();
    }

    /** Waits until it has ended. */
    public Run await() {
      return run.join();
    }
  }

  private String local(StringWriter text) {
    String shown = folder.toAbsolutePath().toString().replace('\\', '/');
    return text.toString().replace(shown + "/", "").replace("\r\n", "\n");
  }
}
