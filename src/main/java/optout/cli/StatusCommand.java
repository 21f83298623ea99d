package optout.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Named;
import optout.model.Reference;
import optout.translate.Status;
import optout.translate.StatusReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code optout status}: what is translated, and what is to be done. */
@Command(
    name = "status",
    description =
        "Says what is translated into each language and what is to be done, in reading order.",
    sortOptions = false)
final class StatusCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;
  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "One language alone, published or not (default: all of site.yaml).")
  private @Nullable String language;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "How it is printed: text or json (default: ${DEFAULT-VALUE}).",
      defaultValue = "text")
  private Format format = Format.TEXT;

  @Option(
      names = "--fail-on",
      paramLabel = "LACK",
      split = ",",
      description =
          "Ends with 1 if something lacks any of these: missing, incomplete, out-of-date,"
              + " machine-made, not-reviewed, not-verified, labels.")
  private List<String> failOn = List.of();

  private enum Format {
    TEXT,
    JSON
  }

  @Override
  public Integer call() {
    PrintWriter out = spec().commandLine().getOut();
    Set<Status.Lack> refused =
        failOn.stream().map(this::lack).collect(Collectors.toCollection(TreeSet::new));
    if (language != null) {
      LanguageOption.check(language, spec());
    }
    Optional<Content> read = SoundContent.read(content.existing(), out);
    if (read.isEmpty()) {
      return ExitCode.PROBLEMS;
    }
    List<Status> states = languages(read.get()).map(code -> Status.of(read.get(), code)).toList();
    out.print(format == Format.JSON ? StatusReport.json(states) : StatusReport.text(states));
    out.flush();
    return states.stream().flatMap(one -> one.lacks().stream()).anyMatch(refused::contains)
        ? ExitCode.PROBLEMS
        : ExitCode.FINE;
  }

  /** The language that is asked for, or all but that of the originals. */
  private Stream<String> languages(Content found) {
    return language != null
        ? Stream.of(language)
        : found.site().languages().stream()
            .map(Reference::id)
            .filter(code -> !code.equals(found.site().sourceLanguage()));
  }

  private Status.Lack lack(String name) {
    return Named.find(Status.Lack.class, name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec().commandLine(),
                    "--fail-on: '"
                        + name
                        + "' is none of: "
                        + Stream.of(Status.Lack.values())
                            .map(Named::id)
                            .collect(Collectors.joining(", "))));
  }

  private CommandSpec spec() {
    return Optional.ofNullable(spec).orElseThrow();
  }
}
