package optout.problem;

import java.util.Collection;
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
    Optional<String> nearest = Optional.empty();
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance =
          isComparable(word, candidate) ? distance(fold(word), fold(candidate)) : Integer.MAX_VALUE;
      boolean isNear = distance <= allowed(word, candidate);
      boolean isFirst = nearest.map(best -> candidate.compareTo(best) < 0).orElse(true);
      if (isNear && (distance < least || (distance == least && isFirst))) {
        nearest = Optional.of(candidate);
        least = distance;
      }
    }
    return nearest;
  }

  /** A hint for a {@link Problem}: the nearest known word, or nothing. */
  public static String hint(String word, Collection<String> known) {
    return nearest(word, known).map(Suggestion::question).orElse("");
  }

  static String question(String near) {
    return "did you mean '" + near + "'?";
  }

  private static boolean isComparable(String word, String candidate) {
    return !word.isEmpty()
        && !candidate.isEmpty()
        && Math.max(word.length(), candidate.length()) <= LONGEST
        && Math.abs(word.length() - candidate.length()) <= allowed(word, candidate);
  }

  private static int allowed(String word, String candidate) {
    return Math.max(word.length(), candidate.length()) / 3;
  }

  private static String fold(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Optimal string alignment distance: Levenshtein's, with a swap of neighbours as one step. */
  private static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] above = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          row[j] = i + j;
          continue;
        }
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(above[j], row[j - 1]) + 1;
        least = Math.min(least, above[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          least = Math.min(least, before[j - 2] + 1);
        }
        row[j] = least;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[b.length()];
  }
}
