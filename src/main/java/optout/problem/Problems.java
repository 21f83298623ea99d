package optout.problem;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Collects the problems of a run, from any thread, and gives them back sorted and without doubles.
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

  /** Adds all problems of a part of the run. */
  public void add(Problems part) {
    found.addAll(part.found);
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
