package optout.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Searches ways to set a sheet, each of which takes a while to try. */
final class BestFit {
  private BestFit() {}

  /**
   * Makes something in the first way in which there is room.
   *
   * <p>After the first, halves are searched: so where a way leaves more room than a later one, it
   * may be a later one. If there is room in any, one is found.
   *
   * @param fits with the roomiest first
   * @param make what is made in a way; nothing if there is no room
   * @param drop what is done with what was made, and then a roomier way was found
   */
  static <T> Optional<T> of(
      List<String> fits, Function<String, Optional<T>> make, Consumer<T> drop) {
    Optional<T> found = make.apply(fits.get(0));
    if (found.isPresent()) {
      return found;
    }
    int low = 1;
    int high = fits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      Optional<T> made = make.apply(fits.get(middle));
      if (made.isPresent()) {
        found.ifPresent(drop);
        found = made;
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return found.or(
        () -> fits.stream().skip(1).flatMap(fit -> make.apply(fit).stream()).findFirst());
  }
}
