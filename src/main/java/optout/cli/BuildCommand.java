package optout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.build.Build;
import optout.publish.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code optout build}: reads the content, checks it and publishes the site. */
@Command(
    name = "build",
    description = "Checks the content and makes the site, all of it or nothing.",
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final BuildOptions options = new BuildOptions();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("site");

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    PrintWriter err = Optional.ofNullable(spec).orElseThrow().commandLine().getErr();
    Build.Result result = new Build(options.of(output)).run(TerminalProgress.to(err));
    options.report(result);
    err.println(summary(result, System.nanoTime() - start));
    if (result.published().isEmpty()) {
      options.offerMore(result);
    }
    return result.published().isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private static String summary(Build.Result result, long nanoseconds) {
    String time = Summary.seconds(nanoseconds);
    String read = Summary.read(result);
    if (result.published().isEmpty()) {
      return read + ": " + Summary.problems(result) + ". Nothing was published. " + time;
    }
    Published published = result.published().get();
    return read
        + ", made "
        + Summary.count(published.made(), "file")
        + ", "
        + published.unchanged()
        + " unchanged, "
        + published.removed()
        + " removed"
        + (result.problems().isEmpty() ? "" : "; " + Summary.problems(result))
        + ". "
        + time;
  }
}
