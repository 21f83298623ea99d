package optout.check;

import java.util.Collection;
import java.util.List;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Suggestion;

/** Reports references to what is not there. */
final class Known {
  private static final int LISTED = 8;

  private Known() {}

  /** Whether the id is known; if not, an error with the nearest known one says so. */
  static boolean check(
      Reference reference, String what, Collection<String> known, String code, Problems problems) {
    if (known.contains(reference.id())) {
      return true;
    }
    problems.error(
        reference.at(),
        code,
        "unknown " + what + " '" + reference.id() + "'",
        Suggestion.nearest(reference.id(), known)
            .map(near -> "did you mean '" + near + "'?")
            .orElseGet(() -> list(known)));
    return false;
  }

  private static String list(Collection<String> known) {
    List<String> sorted = known.stream().sorted().toList();
    return sorted.isEmpty() || sorted.size() > LISTED
        ? ""
        : "there is: " + String.join(", ", sorted);
  }
}
