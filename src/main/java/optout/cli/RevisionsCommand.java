package optout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import optout.content.ContentReader;
import optout.content.RevisionStamp;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.problem.Outcome;
import optout.problem.Visible;
import optout.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code optout revisions}: notes in a translation which text of the original it translates. */
@Command(
    name = "revisions",
    description = {
      "Notes in finished translations which revision of each part they translate.",
      "To be run on an edition when all of it agrees with the original."
    })
final class RevisionsCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ContentOption content = new ContentOption();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Translations, such as content/guides/linkedin-ai-training/de.md.")
  private List<Path> files = List.of();

  @Override
  public Integer call() throws IOException {
    CommandSpec own = Optional.ofNullable(spec).orElseThrow();
    Path folder = content.existing();
    Outcome<ContentReader.Result> outcome = ContentReader.read(folder, DisplayPath.path(folder));
    Optional<Content> read = outcome.value().content();
    if (read.isEmpty()) {
      own.commandLine().getOut().print(ReportFormat.TEXT.report(outcome.problems()));
      own.commandLine().getOut().flush();
      return ExitCode.PROBLEMS;
    }
    Map<String, RevisionStamp> stamps = stamps(read.get());
    for (Path file : files) {
      String shown = DisplayPath.path(file);
      RevisionStamp stamp =
          Optional.ofNullable(stamps.get(shown))
              .orElseThrow(
                  () ->
                      new ParameterException(
                          own.commandLine(),
                          "'" + shown + "' is not a translation in " + DisplayPath.path(folder)));
      Files.writeString(file, stamp.applyTo(Files.readString(file)));
      int count = stamp.count();
      own.commandLine()
          .getErr()
          .println(
              Visible.of(shown, Integer.MAX_VALUE)
                  + ": "
                  + count
                  + (count == 1 ? " revision" : " revisions")
                  + " noted");
    }
    return ExitCode.FINE;
  }

  /** Stamps to write into each translation, by its file. */
  private static Map<String, RevisionStamp> stamps(Content content) {
    Map<String, RevisionStamp> stamps = new HashMap<>();
    content
        .items()
        .forEach(
            item ->
                item.editions()
                    .values()
                    .forEach(
                        edition ->
                            stamp(item, edition)
                                .ifPresent(stamp -> stamps.put(edition.at().file(), stamp))));
    return stamps;
  }

  private static Optional<RevisionStamp> stamp(Editions item, Edition edition) {
    return edition
        .translation()
        .flatMap(
            translation ->
                Optional.ofNullable(item.editions().get(translation.of().id()))
                    .map(of -> new RevisionStamp(translation, new TreeMap<>(of.revisions()))));
  }
}
