package optout.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Guesses what somebody meant to write.
 *
 * <pre>{@code
 * Suggestion.nearest("verifed", List.of("verified", "deep-link")) // verified
 * }</pre>
 */
public final class Suggestion {
  /** Nobody mistypes a word this long, and comparing takes the product of the lengths. */
  private static final int LONGEST = 100;

  private Suggestion() {}

  /**
   * The known word that is most like the given one, if it is like it at all: at most one letter in
   * three may be wrong, missing, superfluous or swapped with its neighbour. Case does not count. Of
   * two that are equally near, the first in alphabetical order. Words of two letters are too short
   * to guess.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    return known.stream()
        .filter(candidate -> isNear(word, candidate))
        .min(
            Comparator.comparingInt((String candidate) -> distance(fold(word), fold(candidate)))
                .thenComparing(Comparator.naturalOrder()));
  }

  /** A hint for a {@link Problem}: the nearest known word, or nothing. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known).map(near -> "did you mean '" + near + "'?").orElse("");
  }

  private static boolean isNear(String word, String candidate) {
    int longer = Math.max(word.length(), candidate.length());
    if (word.isEmpty() || candidate.isEmpty() || longer > LONGEST) {
      return false;
    }
    int allowed = longer / 3;
    return Math.abs(word.length() - candidate.length()) <= allowed
        && distance(fold(word), fold(candidate)) <= allowed;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment distance: Levenshtein's, with a swap of neighbours as one step. */
  private static int distance(String a, String b) {
    int[][] steps = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          steps[i][j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
        least = Math.min(least, steps[i - 1][j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, steps[i - 2][j - 2] + 1);
        }
        steps[i][j] = least;
      }
    }
    return steps[a.length()][b.length()];
  }
}
