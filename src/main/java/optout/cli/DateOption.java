package optout.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says which day it is. */
final class DateOption {
  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day to take for today (default: the current one, UTC).")
  private @Nullable LocalDate date;

  LocalDate today() {
    return date == null ? LocalDate.now(ZoneOffset.UTC) : date;
  }
}
