package optout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import optout.model.Content;
import optout.problem.Position;
import optout.problem.Problems;
import optout.report.ReportFormat;
import optout.screenshot.Draft;
import optout.screenshot.DraftReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code optout picture add}: stores a screenshot. */
@Command(
    name = "add",
    description = {
      "Stores a screenshot and what there is to say about it.",
      "The stored picture is cut, painted over and free of metadata. All numbers are pixels of the"
          + " picture as it was taken."
    },
    sortOptions = false)
final class PictureAddCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private PictureOptions options = new PictureOptions();

  @Parameters(paramLabel = "FILE", description = "A screenshot: PNG, JPEG or WebP.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    Content content = options.content();
    Position at = Position.start(DisplayPath.path(file));
    DraftReader reader = new DraftReader(options.values(content), at);
    Optional<Draft> draft = reader.read();
    if (draft.isEmpty()) {
      throw options.usage(
          reader.mistakes().stream()
              .map(mistake -> "--" + mistake.field() + ": " + mistake.message())
              .collect(Collectors.joining(System.lineSeparator())));
    }
    Problems problems = new Problems();
    List<Path> written =
        options.intake(content).store(draft.get(), options.bytes(file), at, problems);
    PrintWriter out = Optional.ofNullable(spec).orElseThrow().commandLine().getOut();
    out.print(ReportFormat.TEXT.report(problems.sorted()));
    out.flush();
    return written.isEmpty() ? ExitCode.PROBLEMS : options.report(written);
  }
}
