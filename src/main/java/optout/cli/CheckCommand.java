package optout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.build.Build;
import optout.external.ExternalCheck;
import optout.model.Content;
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
  /** Time for a connection, and for each answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Spec private @Nullable CommandSpec spec;

  @Mixin private final BuildOptions options = new BuildOptions();

  @Option(
      names = "--skip-sheets",
      description = "Print no sheets: faster, but blind to what goes wrong on paper alone.")
  private boolean skipSheets;

  @Option(
      names = "--external",
      description =
          "Also visit the addresses that the content cites, a few at a time: which lead nowhere, "
              + "which have moved, and which a person has to look at.")
  private boolean external;

  @Override
  public Integer call() throws InterruptedException {
    long start = System.nanoTime();
    PrintWriter err = Optional.ofNullable(spec).orElseThrow().commandLine().getErr();
    Build build = new Build(options.of(Path.of("site")));
    Build.Result result = build.rehearse(TerminalProgress.to(err), !skipSheets);
    Optional<ExternalCheck.Result> visits = Optional.empty();
    Optional<Content> read = external ? build.read().value().content() : Optional.empty();
    if (read.isPresent()) {
      visits = Optional.of(new ExternalCheck(PATIENCE).run(read.get()));
      result = build.with(result, visits.get().problems());
    }
    options.report(result);
    err.println(
        Summary.read(result)
            + visits
                .map(all -> ", asked for " + Summary.count(all.visited(), "address", "es"))
                .orElse("")
            + ": "
            + Summary.problems(result)
            + ". "
            + Summary.seconds(System.nanoTime() - start));
    options.offerMore(result);
    if (visits.isPresent() && visits.get().isOffline()) {
      err.println("optout: no server answered (is this machine online?)");
      return ExitCode.MACHINE;
    }
    return result.errors() == 0 ? ExitCode.FINE : ExitCode.PROBLEMS;
  }
}
