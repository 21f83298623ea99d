package optout.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which service something is about. */
final class ServiceOption {
  @Option(
      names = "--service",
      paramLabel = "ID",
      description = "The service it is about (default: the only one).")
  private @Nullable String service;

  /** Its id, if it was named. */
  Optional<String> id() {
    return Optional.ofNullable(service);
  }
}
