package optout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.model.Content;
import optout.problem.Outcome;
import optout.report.ReportFormat;
import optout.translate.Export;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code optout translate export}: PO files of all that is to be translated. */
@Command(
    name = "export",
    description = {
      "Writes PO files: one for each guide, letter and page, one for interface texts and one for",
      "other texts. What is translated is filled in; what is out of date is marked as fuzzy."
    },
    sortOptions = false)
final class TranslateExportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption language = new LanguageOption();
  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      description = "Where the files are written (default: translations/TAG).")
  private @Nullable Path output;

  @Override
  public Integer call() throws IOException {
    CommandSpec own = Optional.ofNullable(spec).orElseThrow();
    Path folder = content.existing();
    Optional<Content> read = SoundContent.read(folder, own.commandLine().getOut());
    if (read.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    String tag = language.of(read.get().site());
    Path target = Optional.ofNullable(output).orElseGet(language::folder);
    Outcome<Export.Result> outcome =
        Export.of(read.get(), folder, tag, PoFiles.read(List.of(target)));
    if (outcome.hasErrors()) {
      own.commandLine().getOut().print(ReportFormat.TEXT.report(outcome.problems()));
      own.commandLine().getOut().flush();
      own.commandLine().getErr().println("Nothing was written.");
      return ExitCode.PROBLEMS;
    }
    Export.Result result = outcome.value();
    for (Map.Entry<String, String> file : result.files().entrySet()) {
      Path path = target.resolve(file.getKey());
      Files.createDirectories(Optional.ofNullable(path.getParent()).orElseThrow());
      Files.writeString(path, file.getValue());
    }
    own.commandLine()
        .getErr()
        .println(
            "Wrote "
                + result.files().size()
                + " files to "
                + DisplayPath.path(target)
                + ": "
                + result.texts()
                + " texts, "
                + result.empty()
                + " to translate, "
                + result.fuzzy()
                + " to look at again.");
    return ExitCode.FINE;
  }
}
