package optout.testing.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import optout.cli.Main;

/**
 * The program in a process of its own, as users run it.
 *
 * <pre>{@code
 * BuildProcess.of(content, output).jvm("-Duser.language=tr").run();
 * }</pre>
 */
public final class BuildProcess {
  /** What thirty languages take on a busy machine; whoever waits for longer waits for nothing. */
  private static final int SECONDS = 600;

  private final Path content;
  private final Path output;
  private final List<String> jvm = new ArrayList<>();
  private final List<String> options = new ArrayList<>();
  private Path home = Path.of(System.getProperty("java.home"));

  private BuildProcess(Path content, Path output) {
    this.content = content.toAbsolutePath();
    this.output = output.toAbsolutePath();
  }

  public static BuildProcess of(Path content, Path output) {
    return new BuildProcess(content, output);
  }

  /** Takes another Java than the one that runs the tests. */
  public BuildProcess java(Path otherHome) {
    home = otherHome;
    return this;
  }

  /** Adds options of the virtual machine. */
  public BuildProcess jvm(String... more) {
    jvm.addAll(List.of(more));
    return this;
  }

  /** Adds options of the command. */
  public BuildProcess with(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  /**
   * Builds.
   *
   * @return what the program printed
   * @throws IllegalStateException with what the program printed, if it published nothing
   */
  public String run() {
    try {
      Path printed = Files.createTempFile("optout-build", ".txt");
      Process process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(printed.toFile())
              .start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String text = Files.readString(printed, UTF_8);
      Files.delete(printed);
      if (!ended || process.exitValue() != 0) {
        throw new IllegalStateException("the build of " + content + " failed:\n" + text);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(jvm);
    command.addAll(List.of("-cp", classPath(), Main.class.getName(), "build"));
    command.addAll(List.of("--content", content.toString(), "--output", output.toString()));
    command.addAll(options);
    return command;
  }

  /** The packaged jar, which carries all it needs; in an editor, the test's class path. */
  private static String classPath() {
    try {
      Path product =
          Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(product)
          ? product.toString()
          : System.getProperty("java.class.path");
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
