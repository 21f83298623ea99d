package optout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.evidence.FileChange;
import optout.model.Content;
import optout.problem.Outcome;
import optout.report.ReportFormat;
import optout.translate.Import;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code optout translate import}: editions and tables from PO files. */
@Command(
    name = "import",
    description = {
      "Writes Markdown and YAML from PO files. A part is taken over when all of its texts are",
      "translated, and noted as translated from the original as it is now. Nothing is written",
      "if there is an error."
    },
    sortOptions = false)
final class TranslateImportCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final LanguageOption language = new LanguageOption();
  @Mixin private final ContentOption content = new ContentOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "PO files, or folders with them (default: translations/TAG).")
  private List<Path> given = List.of();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who translated: a name, or 'machine', which new editions say otherwise.")
  private @Nullable String by;

  @Option(
      names = "--reviewed",
      paramLabel = "WHO",
      description =
          "Who has read all of it against the original, and when, as in \"Name, 2026-12-01\"."
              + " Without it, an edition whose words change is no longer called reviewed.")
  private @Nullable String reviewed;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec().commandLine().getOut();
    Path folder = content.existing();
    Optional<Content> read = SoundContent.read(folder, out);
    if (read.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    String tag = language.of(read.get().site());
    Outcome<Import.Result> outcome =
        Import.of(
            read.get(),
            folder,
            tag,
            files(),
            Optional.ofNullable(by),
            Optional.ofNullable(reviewed));
    out.print(ReportFormat.TEXT.report(outcome.problems()));
    out.flush();
    PrintWriter err = spec().commandLine().getErr();
    outcome.value().remarks().forEach(err::println);
    for (FileChange change : outcome.value().changes()) {
      change.write(folder);
      err.println("Wrote " + DisplayPath.path(folder.resolve(change.name())));
    }
    if (outcome.hasErrors()) {
      err.println("Nothing was written.");
      return ExitCode.PROBLEMS;
    }
    if (outcome.value().changes().isEmpty()) {
      err.println("Nothing has changed.");
    }
    return ExitCode.FINE;
  }

  private Map<String, byte[]> files() throws IOException {
    List<Path> paths = given.isEmpty() ? List.of(language.folder()) : given;
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(spec().commandLine(), "there is no file '" + path + "'");
      }
    }
    return PoFiles.read(paths);
  }

  private CommandSpec spec() {
    return Optional.ofNullable(spec).orElseThrow();
  }
}
