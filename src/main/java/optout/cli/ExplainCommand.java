package optout.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import optout.problem.BrokenSite;
import optout.problem.ProblemArea;
import optout.problem.ProblemCode;
import optout.problem.Suggestion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code optout explain}: what a problem means, with the smallest site that has it. */
@Command(
    name = "explain",
    description = {
      "Says what a problem means and what to do about it, with an example.",
      "Without a code, lists them all."
    })
final class ExplainCommand implements Callable<Integer> {
  private static final String INDENT = "    ";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = "What a report ends with in brackets, such as guide/duplicate-step.")
  private @Nullable String code;

  @Override
  public Integer call() {
    PrintWriter out = spec().commandLine().getOut();
    if (code == null) {
      Stream.of(ProblemArea.values()).forEach(area -> list(area, out));
    } else {
      explain(find(code), out);
    }
    out.flush();
    return ExitCode.FINE;
  }

  private ProblemCode find(String id) {
    return ProblemCode.of(id)
        .orElseThrow(
            () -> {
              String guess =
                  Suggestion.hint(
                      id, Stream.of(ProblemCode.values()).map(ProblemCode::id).toList());
              String hint = guess.isEmpty() ? "'optout explain' lists all" : guess;
              return new ParameterException(
                  spec().commandLine(), "unknown code '" + id + "' (" + hint + ")");
            });
  }

  private static void list(ProblemArea area, PrintWriter out) {
    out.println(area.id() + ": " + area.title());
    Stream.of(ProblemCode.values())
        .filter(code -> code.area() == area)
        .forEach(code -> out.println(INDENT + code.id() + ": " + code.sentence()));
    out.println();
  }

  private static void explain(ProblemCode code, PrintWriter out) {
    out.println(code.id() + ": " + code.sentence());
    Optional<BrokenSite> example = BrokenSite.of(code);
    if (example.isPresent()) {
      quote("A site with this change", example.get().shownChange(), out);
      quote("is reported as", example.get().report(), out);
    }
  }

  private static void quote(String above, String text, PrintWriter out) {
    out.println();
    out.println(above);
    out.println();
    text.lines().forEach(line -> out.println(line.isEmpty() ? "" : INDENT + line));
  }

  private CommandSpec spec() {
    return Optional.ofNullable(spec).orElseThrow();
  }
}
