package optout.problem;

import java.util.Comparator;

/**
 * Something wrong in the content, for the person who can mend it.
 *
 * @param at where it is
 * @param code what kind of problem it is
 * @param message what is wrong, quoting the value
 * @param hint what to do about it; empty if there is nothing to add
 */
public record Problem(Severity severity, Position at, ProblemCode code, String message, String hint)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(Problem::severity)
          .thenComparing(problem -> problem.code().id())
          .thenComparing(Problem::message)
          .thenComparing(Problem::hint);

  public Problem {
    if (message.isBlank()) {
      throw new IllegalArgumentException("a problem without a message: " + code);
    }
  }

  /** The same as a strict build sees it: an error, unless its kind is tolerated. */
  Problem strict() {
    return code.isTolerated() ? this : new Problem(Severity.ERROR, at, code, message, hint);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** One line: {@code file:line:column: severity: message (hint) [code]}. */
  @Override
  public String toString() {
    String advice = hint.isEmpty() ? "" : " (" + hint + ")";
    return at + ": " + severity.word() + ": " + message + advice + " [" + code.id() + "]";
  }
}
