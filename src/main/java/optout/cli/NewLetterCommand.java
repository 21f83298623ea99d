package optout.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.start.Beginnings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code optout new letter}: a letter to a service. */
@Command(name = "letter", description = "A letter that readers fill in.", sortOptions = false)
final class NewLetterCommand implements Callable<Integer> {
  @Mixin private final Beginner beginner = new Beginner();

  @Mixin private final ContentOption content = new ContentOption();

  @Parameters(paramLabel = "ID", description = "Its id: lower-case letters, digits and hyphens.")
  private String id = "";

  @Option(
      names = "--service",
      paramLabel = "ID",
      description = "The service it is about (default: the only one).")
  private @Nullable String service;

  @Override
  public Integer call() throws IOException {
    String name = beginner.id(id);
    Path folder = content.existing();
    return beginner.add(
        folder,
        read -> new Beginnings(read).letter(name, Optional.ofNullable(service)),
        List.of(
            "fill in what is marked as a placeholder; 'optout check --strict' names each",
            "optout build"));
  }
}
