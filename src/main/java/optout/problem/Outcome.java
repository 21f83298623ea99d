package optout.problem;

import java.util.List;
import java.util.function.Function;

/**
 * Result of a stage: its value, and what was found to be wrong on the way to it. Whoever keeps the
 * result keeps its problems.
 *
 * @param problems by file, line and column
 */
public record Outcome<T>(T value, List<Problem> problems) {
  public Outcome {
    problems = List.copyOf(problems);
  }

  /** A value without problems. */
  public static <T> Outcome<T> of(T value) {
    return new Outcome<>(value, List.of());
  }

  /** Tells whether something is wrong that may have left its mark on the value. */
  public boolean hasErrors() {
    return problems.stream().anyMatch(one -> one.severity() == Severity.ERROR);
  }

  /** The same problems with what is made of the value. */
  public <R> Outcome<R> map(Function<T, R> change) {
    return new Outcome<>(change.apply(value), problems);
  }
}
