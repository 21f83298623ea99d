package optout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import optout.address.Address;
import optout.build.Build;
import optout.problem.Severity;
import optout.publish.Published;
import optout.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code optout build}: reads the content, checks it and publishes the site. */
@Command(
    name = "build",
    description = "Checks the content and makes the site, all of it or nothing.",
    sortOptions = false)
final class BuildCommand implements Callable<Integer> {
  @Spec private @Nullable CommandSpec spec;

  @Mixin private final ContentOption content = new ContentOption();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      defaultValue = "site",
      description = "Where the site goes (default: ${DEFAULT-VALUE}).")
  private Path output = Path.of("site");

  @Option(
      names = "--templates",
      paramLabel = "FOLDER",
      description = "Templates that replace built-in ones of the same name.")
  private @Nullable Path templates;

  @Option(
      names = "--base-url",
      paramLabel = "ADDRESS",
      description = "Address of the published site, instead of the one in site.yaml.")
  private @Nullable String baseUrl;

  @Option(
      names = "--date",
      paramLabel = "YYYY-MM-DD",
      description = "The day to take for today (default: the current one, UTC).")
  private @Nullable LocalDate date;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "How problems are reported: text, json, github, sarif (default: text).")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = "--strict",
      description = "Refuse warnings and placeholders, but no translation that lags behind.")
  private boolean strict;

  @Override
  public Integer call() throws IOException {
    long start = System.nanoTime();
    PrintWriter out = spec().commandLine().getOut();
    PrintWriter err = spec().commandLine().getErr();
    Path folder = content.existing();
    Optional<Path> overlay =
        Optional.ofNullable(templates).map(named -> content.existing("--templates", named));
    Build.Options options =
        new Build.Options(
            folder,
            DisplayPath.path(folder),
            output,
            overlay,
            Optional.ofNullable(baseUrl).map(this::address),
            date == null ? LocalDate.now(ZoneOffset.UTC) : date,
            strict);
    Build.Result result = new Build(options).run(TerminalProgress.to(err));
    out.print(format.report(result.problems()));
    out.flush();
    err.println(summary(result, System.nanoTime() - start));
    if (result.published().isEmpty() && format == ReportFormat.TEXT) {
      result.problems().stream()
          .filter(one -> one.severity() == Severity.ERROR)
          .findFirst()
          .ifPresent(
              one -> err.println("For more about a problem: optout explain " + one.code().id()));
    }
    return result.published().isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
  }

  private CommandSpec spec() {
    return Optional.ofNullable(spec).orElseThrow();
  }

  /** The site's address, ending in a slash. */
  private URI address(String text) {
    String whole = text.endsWith("/") ? text : text + "/";
    Address address = Address.https(whole);
    if (address instanceof Address.Refused refused) {
      String hint = refused.hint().isEmpty() ? "" : " (" + refused.hint() + ")";
      throw usage("--base-url: " + refused.message() + hint);
    }
    URI uri = ((Address.Accepted) address).uri();
    if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
      throw usage(
          "--base-url: '" + text + "' has a '?' or '#', so it is not the address of a folder");
    }
    return uri;
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private static String summary(Build.Result result, long nanoseconds) {
    String time = String.format(Locale.ROOT, "%.2f s", nanoseconds / 1e9);
    String read = "Read " + count(result.read(), "file");
    if (result.published().isEmpty()) {
      return read + ": " + problems(result) + ". Nothing was published. " + time;
    }
    Published published = result.published().get();
    return read
        + ", made "
        + count(published.made(), "file")
        + ", "
        + published.unchanged()
        + " unchanged, "
        + published.removed()
        + " removed"
        + (result.problems().isEmpty() ? "" : "; " + problems(result))
        + ". "
        + time;
  }

  private static String problems(Build.Result result) {
    return count(result.errors(), "error")
        + ", "
        + count(result.problems().size() - result.errors(), "warning");
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
