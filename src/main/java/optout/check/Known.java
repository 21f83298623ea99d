package optout.check;

import java.util.Collection;
import optout.model.Reference;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;

/** Reports references to what is not there. */
final class Known {
  private static final int LISTED = 8;

  private Known() {}

  /**
   * Tells whether the id is known; if not, an error with the nearest known one says so.
   *
   * @param otherwise the hint where none is near and they are too many to be listed
   */
  static boolean check(
      Reference reference,
      String what,
      Collection<String> known,
      ProblemCode code,
      String otherwise,
      Problems problems) {
    if (known.contains(reference.id())) {
      return true;
    }
    // An empty one stands for one that is missing, which was reported when it was read.
    if (!reference.id().isEmpty()) {
      String guess = problems.hint(reference.at(), reference.id(), known);
      problems.error(
          reference.at(),
          code,
          "unknown " + what + " '" + Visible.of(reference.id()) + "'",
          guess.isEmpty() ? list(known, otherwise) : guess);
    }
    return false;
  }

  private static String list(Collection<String> known, String otherwise) {
    if (known.isEmpty() || known.size() > LISTED) {
      return otherwise;
    }
    return "there is: " + String.join(", ", known.stream().sorted().toList()) + "; " + otherwise;
  }
}
