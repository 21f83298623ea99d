package optout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A Java program run to its end in a process of its own, with the tests' class path.
 *
 * @param output what it printed, on both streams
 */
public record ChildProcess(int exitCode, String output) {

  public static ChildProcess run(Path workingFolder, Class<?> main, List<String> arguments) {
    return run(workingFolder, main, arguments, "");
  }

  /**
   * Runs a program.
   *
   * @param virtualMachine options of the virtual machine, such as {@code -Dname=value}
   */
  public static ChildProcess run(
      Path workingFolder, Class<?> main, List<String> arguments, List<String> virtualMachine) {
    return run(workingFolder, main, arguments, "", virtualMachine);
  }

  /**
   * Runs a program.
   *
   * @param input what it can read on its standard input
   */
  public static ChildProcess run(
      Path workingFolder, Class<?> main, List<String> arguments, String input) {
    return run(workingFolder, main, arguments, input, List.of());
  }

  private static ChildProcess run(
      Path workingFolder,
      Class<?> main,
      List<String> arguments,
      String input,
      List<String> virtualMachine) {
    String classPath = System.getProperty("java.class.path");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                // The HTML checker's schemas need it.
                "-Xss4m",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("surefire.test.class.path", classPath)));
    command.addAll(virtualMachine);
    command.add(main.getName());
    command.addAll(arguments);
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(workingFolder.toFile())
              .redirectErrorStream(true)
              .start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(UTF_8));
      }
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new ChildProcess(process.waitFor(), withoutLogging(output));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Libraries of other tests on the class path say that nobody has set up their logging. */
  private static String withoutLogging(String output) {
    return output.replaceAll("(?m)^(?:log4j|SLF4J).*\\R", "");
  }
}
