package optout.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.content.ContentReader;
import optout.evidence.FileChange;
import optout.evidence.Proposal;
import optout.evidence.ReportIntake;
import optout.model.Content;
import optout.problem.Outcome;
import optout.problem.Problems;
import optout.report.ReportFormat;
import optout.verification.ReportReader;
import optout.verification.RouteReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code optout verification add}: notes what a report verifies. */
@Command(
    name = "add",
    description = {
      "Reads a report from a page 'check' and shows what it adds to the content.",
      "Nothing is changed without --yes."
    },
    sortOptions = false)
final class VerificationAddCommand implements Callable<Integer> {
  private static final String STANDARD_INPUT = "-";

  @Spec private @Nullable CommandSpec spec;
  @Mixin private final ContentOption content = new ContentOption();

  @Parameters(paramLabel = "FILE", description = "The report, or - to read it from standard input.")
  private String file = STANDARD_INPUT;

  @Option(
      names = "--evidence",
      paramLabel = "ADDRESS",
      description =
          "Where everybody can read the report, such as the address of an issue: evidence of the"
              + " labels in it.")
  private @Nullable URI evidence;

  @Option(names = "--yes", description = "Make the changes.")
  private boolean yes;

  @Override
  public Integer call() throws IOException {
    Path folder = content.existing();
    String shown = DisplayPath.path(folder);
    Problems problems = new Problems();
    Outcome<ContentReader.Result> read = ContentReader.read(folder, shown);
    Optional<Content> sound = read.value().content().filter(found -> !read.hasErrors());
    if (sound.isEmpty()) {
      problems.add(read.problems());
    }
    Optional<RouteReport> report = ReportReader.read(bytes(), name(), problems);
    Optional<Proposal> proposal = Optional.empty();
    if (sound.isPresent() && report.isPresent()) {
      proposal =
          new ReportIntake(folder, shown, sound.get())
              .propose(report.get(), Optional.ofNullable(evidence).map(URI::toString), problems);
    }
    print(problems, proposal, shown);
    if (proposal.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    finish(proposal.get(), folder);
    return ExitCode.FINE;
  }

  private void print(Problems problems, Optional<Proposal> proposal, String shown) {
    PrintWriter out = spec().commandLine().getOut();
    out.print(ReportFormat.TEXT.report(problems.sorted()));
    proposal.ifPresent(found -> found.changes().forEach(change -> out.print(change.diff(shown))));
    out.flush();
  }

  private void finish(Proposal proposal, Path folder) throws IOException {
    PrintWriter err = spec().commandLine().getErr();
    proposal.remarks().forEach(err::println);
    if (proposal.changes().isEmpty()) {
      err.println("There is nothing to add.");
    } else if (!yes) {
      err.println("Nothing was changed. To make these changes, add --yes.");
    } else {
      for (FileChange change : proposal.changes()) {
        change.write(folder);
        err.println("Wrote " + DisplayPath.path(folder.resolve(change.name())));
      }
    }
  }

  private String name() {
    return file.equals(STANDARD_INPUT) ? "standard-input" : DisplayPath.path(Path.of(file));
  }

  /** The beginning of the report, enough to see when it is too large. */
  private byte[] bytes() throws IOException {
    if (file.equals(STANDARD_INPUT)) {
      return System.in.readNBytes(ReportReader.MAX_BYTES + 1);
    }
    if (!Files.isRegularFile(Path.of(file))) {
      throw new ParameterException(spec().commandLine(), "there is no file '" + file + "'");
    }
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      return in.readNBytes(ReportReader.MAX_BYTES + 1);
    }
  }

  private CommandSpec spec() {
    return Optional.ofNullable(spec).orElseThrow();
  }
}
