package optout.model;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Parts of the original that a translation does not have: readers are shown the original's. The
 * introduction is never among them, as there is no edition without one.
 */
public final class MissingParts {
  private MissingParts() {}

  /**
   * Their ids; none for an original, and none where the original stands in for all of a
   * translation.
   */
  public static Set<String> of(Editions item, Edition edition) {
    Set<String> missing = new TreeSet<>();
    if (edition.translation().isPresent() && !edition.standsIn()) {
      source(item).ifPresent(original -> missing.addAll(original.revisions().keySet()));
      missing.removeAll(edition.revisions().keySet());
    }
    return missing;
  }

  /** The edition that translates no other. */
  private static Optional<Edition> source(Editions item) {
    return item.editions().values().stream()
        .filter(edition -> edition.translation().isEmpty())
        .findFirst();
  }

  /** Tells whether a letter lacks a clause: nobody sends one that is in two languages. */
  static boolean isHalfLetter(Editions item, Edition edition) {
    return item instanceof Letter letter
        && letter.clauses().stream().map(Letter.Clause::id).anyMatch(of(item, edition)::contains);
  }
}
