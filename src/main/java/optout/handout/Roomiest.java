package optout.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Searches ways to set a sheet, each of which takes a while to try. */
final class Roomiest {
  private Roomiest() {}

  /**
   * The first way in which there is room.
   *
   * <p>After the first, halves are searched: so where a way leaves more room than a later one, it
   * may be a later one. If there is room in any, one is found.
   *
   * @param fits with the roomiest first
   */
  static Optional<String> of(List<String> fits, Predicate<String> hasRoom) {
    if (hasRoom.test(fits.get(0))) {
      return Optional.of(fits.get(0));
    }
    Optional<String> found = Optional.empty();
    int low = 1;
    int high = fits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hasRoom.test(fits.get(middle))) {
        found = Optional.of(fits.get(middle));
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return found.or(() -> fits.stream().skip(1).filter(hasRoom).findFirst());
  }
}
