package optout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.model.Content;
import optout.problem.Problems;
import optout.report.ReportFormat;
import optout.screenshot.EditPage;
import optout.screenshot.EditServer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code optout picture edit}: a page to draw rectangles on a screenshot and store it. */
@Command(
    name = "edit",
    description = {
      "Opens a page to cut, paint over and mark a screenshot with mouse or keyboard.",
      "The page can be reached from this machine alone, and until it has saved."
    },
    sortOptions = false)
final class PictureEditCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private PictureOptions options = new PictureOptions();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "A screenshot: PNG, JPEG or WebP; else the page asks for it.")
  private @Nullable Path file;

  @Option(
      names = "--print-page",
      paramLabel = "FILE.html",
      description = "Write the page into a file instead; it says which command stores the picture.")
  private @Nullable Path printed;

  @Override
  public Integer call() throws IOException, InterruptedException {
    Content content = options.content();
    Optional<byte[]> picture = file == null ? Optional.empty() : Optional.of(options.bytes(file));
    String name = file == null ? "picture.png" : DisplayPath.path(file);
    EditPage page = new EditPage(content, options.values(content));
    Problems problems = new Problems();
    int code =
        printed == null
            ? serve(page, content, name, picture, problems)
            : print(page, printed, name, picture, problems);
    PrintWriter out = line().getOut();
    out.print(ReportFormat.TEXT.report(problems.sorted()));
    out.flush();
    return code;
  }

  private CommandLine line() {
    return Optional.ofNullable(spec).orElseThrow().commandLine();
  }

  private static int print(
      EditPage page, Path target, String name, Optional<byte[]> picture, Problems problems)
      throws IOException {
    Optional<String> text = page.alone(name, picture, problems);
    if (text.isPresent()) {
      Files.writeString(target, text.get());
    }
    return text.isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private int serve(
      EditPage page, Content content, String name, Optional<byte[]> picture, Problems problems)
      throws IOException, InterruptedException {
    Optional<EditServer> started =
        EditServer.start(options.intake(content), page, name, picture, problems);
    if (started.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    try (EditServer server = started.get()) {
      PrintWriter out = line().getOut();
      out.println(server.address());
      out.flush();
      line().getErr().println("Open this address in a browser. Ctrl-C ends without saving.");
      return options.report(server.await());
    }
  }
}
