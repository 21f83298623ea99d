package optout.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.LocalDate;
import optout.model.IsoDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command {@code optout}; the only place that ends the program. */
@Command(
    name = "optout",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    subcommands = {
      BuildCommand.class,
      CheckCommand.class,
      NewCommand.class,
      RevisionsCommand.class,
      PictureCommand.class,
      StatusCommand.class,
      TranslateCommand.class,
      VerificationCommand.class,
      ExplainCommand.class
    },
    description = "Turns Markdown guides into a multilingual site of opt-out instructions.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:fine",
      "1:problems in the content; nothing was published",
      "2:wrong usage",
      "3:environment: disk full, out of memory, another build running"
    },
    footer = {"", "Example: optout build --base-url https://guides.example.org/"})
public final class Main {
  private Main() {}

  /** Runs the command line and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  private static int run(String[] arguments) {
    PrintWriter err = new PrintWriter(System.err, true, Charset.defaultCharset());
    try {
      CommandLine line = commandLine();
      int code = line.execute(arguments);
      // What is printed goes to a stream that keeps its failures to itself.
      if (line.getOut().checkError() || System.out.checkError()) {
        err.println("optout: standard output cannot be written; what was to be said there is lost");
        return ExitCode.MACHINE;
      }
      return code;
    } catch (Error e) {
      return ExecutionErrors.report(e, err);
    }
  }

  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Main());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    // An argument that begins with @ is no file with more of them.
    line.setExpandAtFiles(false);
    line.registerConverter(LocalDate.class, Main::date);
    line.setParameterExceptionHandler(new UsageErrors());
    line.setExecutionExceptionHandler(new ExecutionErrors());
    return line;
  }

  private static LocalDate date(String text) {
    return IsoDate.parse(text)
        .orElseThrow(
            () -> new TypeConversionException("'" + text + "' is not " + IsoDate.EXPECTED));
  }
}
