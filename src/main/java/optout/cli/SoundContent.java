package optout.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import optout.content.ContentReader;
import optout.model.Content;
import optout.problem.Outcome;
import optout.report.ReportFormat;

/** Content for commands that make nothing of what cannot be read. */
final class SoundContent {
  private SoundContent() {}

  /** Reads a folder; after an error it prints what is wrong, and gives nothing. */
  static Optional<Content> read(Path folder, PrintWriter out) {
    Outcome<ContentReader.Result> read = ContentReader.read(folder, DisplayPath.path(folder));
    if (read.hasErrors() || read.value().content().isEmpty()) {
      out.print(ReportFormat.TEXT.report(read.problems()));
      out.flush();
      return Optional.empty();
    }
    return read.value().content();
  }
}
