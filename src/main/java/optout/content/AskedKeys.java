package optout.content;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.problem.ProblemArea;
import optout.problem.Problems;
import optout.problem.ValueProblem;
import optout.problem.Visible;

/** Keys of one mapping that were asked for: what else it has is unknown, what it lacks missing. */
final class AskedKeys {
  private final Set<String> known = new LinkedHashSet<>();

  /** Expectations of keys that must be there and are not, by key. */
  private final Map<String, String> missing = new LinkedHashMap<>();

  /** Notes a key; tells whether nobody had asked for it before. */
  boolean ask(String key) {
    return known.add(key);
  }

  /**
   * Notes a key that must be there and is not.
   *
   * @param expected what to add
   */
  void miss(String key, String expected) {
    missing.put(key, expected);
  }

  /** Reports every key that nobody asked for, and every one that is missing and not misspelt. */
  void end(Node.Mapping mapping, ProblemArea area, Problems problems) {
    for (Node.Entry entry : mapping.entries().values()) {
      if (!known.contains(entry.key())) {
        Optional<String> guess = problems.guess(entry.keyAt(), entry.key(), known);
        guess.ifPresent(missing::remove);
        problems.error(
            entry.keyAt(),
            ValueProblem.UNKNOWN_KEY.in(area),
            "unknown key '" + Visible.of(entry.key()) + "'",
            guess
                .map(near -> "did you mean '" + near + "'?")
                .orElse("known keys: " + String.join(", ", known)));
      }
    }
    missing.forEach(
        (key, expected) ->
            problems.error(
                mapping.at(),
                ValueProblem.MISSING_KEY.in(area),
                "'" + key + "' is missing",
                "add " + expected));
  }
}
