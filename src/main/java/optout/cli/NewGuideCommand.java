package optout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.start.Beginnings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code optout new guide}: a guide. */
@Command(name = "guide", description = "A guide that switches something off.", sortOptions = false)
final class NewGuideCommand implements Callable<Integer> {
  @Mixin private final Beginner beginner = new Beginner();

  @Mixin private final ContentOption content = new ContentOption();

  @Parameters(paramLabel = "ID", description = "Its id: lower-case letters, digits and hyphens.")
  private String id = "";

  @Option(
      names = "--service",
      paramLabel = "ID",
      description = "The service it is about (default: the only one).")
  private @Nullable String service;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day to take for today (default: the current one, UTC).")
  private @Nullable LocalDate date;

  @Override
  public Integer call() throws IOException {
    String name = beginner.id(id);
    Path folder = content.existing();
    return beginner.add(
        folder,
        read ->
            new Beginnings(read)
                .guide(
                    name,
                    Optional.ofNullable(service),
                    date == null ? LocalDate.now(ZoneOffset.UTC) : date),
        List.of(
            "fill in what is marked as a placeholder; 'optout check --strict' names each",
            "optout build"));
  }
}
