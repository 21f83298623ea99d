package optout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.build.Build;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code optout check}: finds what a build would find, and writes nothing. */
@Command(
    name = "check",
    description = "Finds all problems that a build would find, and writes nothing.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ContentOption content = new ContentOption();

  @Mixin private final BuildOptions options = new BuildOptions();

  @Option(
      names = "--skip-sheets",
      description = "Print no sheets: faster, but blind to what goes wrong on paper alone.")
  private boolean skipSheets;

  @Override
  public Integer call() {
    long start = System.nanoTime();
    PrintWriter err = Optional.ofNullable(spec).orElseThrow().commandLine().getErr();
    Build.Result result =
        new Build(options.of(content, Path.of("site")))
            .rehearse(TerminalProgress.to(err), !skipSheets);
    options.report(result);
    err.println(
        Summary.read(result)
            + ": "
            + Summary.problems(result)
            + ". "
            + Summary.seconds(System.nanoTime() - start));
    options.offerMore(result);
    return result.errors() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }
}
