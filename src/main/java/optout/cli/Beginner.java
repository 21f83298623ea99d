package optout.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import optout.address.KebabCase;
import optout.content.ContentReader;
import optout.model.Content;
import optout.problem.Outcome;
import optout.problem.Visible;
import optout.report.ReportFormat;
import optout.start.NewFiles;
import optout.start.RefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The part that the commands that begin something have in common. */
@Command
final class Beginner {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  /** Files for what a content folder lacks. */
  interface Beginning {
    NewFiles in(Content content) throws IOException, RefusedException;
  }

  /**
   * Adds files to a content folder and says what to do next.
   *
   * @param next lines for the user
   */
  int add(Path folder, Beginning beginning, List<String> next) throws IOException {
    String shown = DisplayPath.path(folder);
    Outcome<ContentReader.Result> read = ContentReader.read(folder, shown);
    Optional<Content> content = read.value().content();
    if (content.isEmpty()) {
      PrintWriter out = spec().commandLine().getOut();
      out.print(ReportFormat.TEXT.report(read.problems()));
      out.flush();
      return ExitCode.PROBLEMS;
    }
    return write(folder, shown, beginning, content.get(), next);
  }

  private int write(
      Path folder, String shown, Beginning beginning, Content content, List<String> next)
      throws IOException {
    try {
      say(shown, beginning.in(content).write(folder, shown), next);
      return ExitCode.FINE;
    } catch (RefusedException e) {
      throw refusal(e);
    }
  }

  /** Says what was written, and what to do next. */
  void say(String folder, List<String> written, List<String> next) {
    PrintWriter err = spec().commandLine().getErr();
    written.forEach(name -> err.println(Visible.of(folder + "/" + name, Integer.MAX_VALUE)));
    err.println("Next:");
    next.forEach(line -> err.println("  " + line));
  }

  /** An id as the user typed it. */
  String id(String typed) {
    if (KebabCase.matches(typed)) {
      return typed;
    }
    String guess =
        Pattern.compile("^-+|-+$")
            .matcher(NO_WORD.matcher(typed.toLowerCase(Locale.ROOT)).replaceAll("-"))
            .replaceAll("");
    throw usage(
        "'"
            + Visible.of(typed)
            + "' is not an id (lower-case letters, digits and single hyphens"
            + (guess.isEmpty() ? "" : ", as in " + guess)
            + ")");
  }

  ParameterException refusal(RefusedException refused) {
    return usage(refused.getMessage() + " (" + refused.hint() + ")");
  }

  ParameterException usage(String message) {
    return new ParameterException(spec().commandLine(), message);
  }

  private CommandSpec spec() {
    return Optional.ofNullable(command).orElseThrow();
  }
}
