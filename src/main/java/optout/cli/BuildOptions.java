package optout.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import optout.address.Address;
import optout.build.Build;
import optout.content.ContentRoot;
import optout.problem.Severity;
import optout.report.ReportFormat;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options of commands that make a site, or try whether it could be made. */
final class BuildOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  @Option(
      names = "--content",
      paramLabel = "FOLDER",
      defaultValue = "content",
      description = {
        "Where guides and tables are (default: ${DEFAULT-VALUE}).",
        "Of several, a later one's files take the place of an earlier one's."
      })
  private List<Path> content = List.of();

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

  @Mixin private final DateOption date = new DateOption();

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

  /**
   * Options of a build: what it is made from, and how.
   *
   * @param output where the site goes
   * @throws ParameterException if a folder that is named does not exist, or an address is refused
   */
  Build.Options of(Path output) {
    CommandSpec spec = Optional.ofNullable(command).orElseThrow();
    return new Build.Options(
        content.stream()
            .map(named -> ContentOption.existing("--content", named, spec))
            .map(folder -> new ContentRoot(folder, DisplayPath.path(folder)))
            .toList(),
        output,
        Optional.ofNullable(templates)
            .map(named -> ContentOption.existing("--templates", named, spec)),
        Optional.ofNullable(baseUrl).map(this::address),
        date.today(),
        strict);
  }

  /** Prints the problems of a run. */
  void report(Build.Result result) {
    line().getOut().print(format.report(result.problems()));
    line().getOut().flush();
  }

  /** Says how to learn more about the first error, to those who read the report. */
  void offerMore(Build.Result result) {
    if (format == ReportFormat.TEXT) {
      result.problems().stream()
          .filter(one -> one.severity() == Severity.ERROR)
          .findFirst()
          .ifPresent(
              one ->
                  line()
                      .getErr()
                      .println("For more about a problem: optout explain " + one.code().id()));
    }
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
    return new ParameterException(line(), message);
  }

  private CommandLine line() {
    return Optional.ofNullable(command).orElseThrow().commandLine();
  }
}
