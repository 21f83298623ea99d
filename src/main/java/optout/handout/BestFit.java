package optout.handout;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Searches ways to set a sheet, the roomiest first. */
final class BestFit {
  private BestFit() {}

  /**
   * Makes something in the first way in which there is room.
   *
   * @param make what is made in a way; nothing if there is no room
   */
  static <T> Optional<T> of(List<String> fits, Function<String, Optional<T>> make) {
    return fits.stream().flatMap(fit -> make.apply(fit).stream()).findFirst();
  }
}
