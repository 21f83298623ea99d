package optout.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Collects the problems of a stage, from any thread, and gives them back sorted and without
 * doubles.
 */
public final class Problems {
  private final Set<Problem> found = ConcurrentHashMap.newKeySet();

  /** Adds an error: the run will publish nothing. */
  public void error(Position at, ProblemCode code, String message, String hint) {
    found.add(new Problem(Severity.ERROR, at, code, message, hint));
  }

  /** Adds a warning. */
  public void warning(Position at, ProblemCode code, String message, String hint) {
    found.add(new Problem(Severity.WARNING, at, code, message, hint));
  }

  /** Adds problems that were found elsewhere. */
  public void add(List<Problem> others) {
    found.addAll(others);
  }

  /** Adds the problems of another stage, and gives its value. */
  public <T> T take(Outcome<T> outcome) {
    add(outcome.problems());
    return outcome.value();
  }

  /** A value with all problems so far. */
  public <T> Outcome<T> with(T value) {
    return new Outcome<>(value, sorted());
  }

  /** Whether any error was added. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  /** All problems so far, by file, line and column. */
  public List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
