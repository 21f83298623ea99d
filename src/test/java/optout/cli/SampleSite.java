package optout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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

  private static final String MARK = "-- ";

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

  /** A sample site by its name, in an empty folder. */
  public static SampleSite named(String name, Path folder) {
    return new SampleSite(folder).withFolder(SITES.resolve(name));
  }

  private SampleSite withFolder(Path source) {
    try (Stream<Path> files = Files.walk(source)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = folder.resolve(source.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /**
   * Adds or replaces files.
   *
   * @param files each after a line {@code -- path --}; {@code -- path -- removed} takes one away
   */
  public SampleSite with(String files) {
    List<String> lines = new ArrayList<>();
    String path = "";
    for (String line : files.lines().toList()) {
      if (line.startsWith(MARK) && line.contains(" --")) {
        put(path, lines);
        int end = line.indexOf(" --", MARK.length());
        path = line.substring(MARK.length(), end);
        lines.clear();
        if (line.endsWith("removed")) {
          remove(path);
          path = "";
        }
      } else {
        lines.add(line);
      }
    }
    put(path, lines);
    return this;
  }

  private void put(String path, List<String> lines) {
    if (!path.isEmpty()) {
      write(path, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
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

  /** Replaces a piece of a file that must be there. */
  public SampleSite replace(String path, String old, String replacement) {
    String text = read(path);
    assertThat(text).contains(old);
    return write(path, text.replace(old, replacement).getBytes(StandardCharsets.UTF_8));
  }

  /** The folder of the site. */
  public Path folder() {
    return folder;
  }

  /** The text of a file. */
  public String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A published file. */
  public String published(String path) {
    return read("site/" + path);
  }

  /** Builds on 23 November 2026; messages name files from the site's folder. */
  public Run build(String... more) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "build",
                "--content",
                folder.resolve("content").toString(),
                "--output",
                folder.resolve("site").toString(),
                "--date",
                "2026-11-23"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(new String[0]));
  }

  /** Runs the command line; the site's folder is left out of what it says. */
  public Run run(String... arguments) {
    StringWriter output = new StringWriter();
    StringWriter errors = new StringWriter();
    CommandLine line = Main.commandLine();
    line.setOut(new PrintWriter(output));
    line.setErr(new PrintWriter(errors));
    int exitCode = line.execute(arguments);
    return new Run(exitCode, local(output), local(errors));
  }

  private String local(StringWriter text) {
    String shown = folder.toAbsolutePath().toString().replace('\\', '/');
    return text.toString().replace(shown + "/", "").replace("\r\n", "\n");
  }
}
