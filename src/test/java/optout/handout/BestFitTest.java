package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BestFitTest {
  private static final List<String> FITS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  private final List<String> tried = new ArrayList<>();
  private final List<String> dropped = new ArrayList<>();

  private Optional<String> search(List<String> fits, Predicate<String> hasRoom) {
    return BestFit.of(
        fits,
        fit -> {
          tried.add(fit);
          return Optional.of(fit).filter(hasRoom);
        },
        dropped::add);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h"})
  void findsTheFirstWithRoomInAFewTries(String first) {
    assertThat(search(FITS, fit -> fit.compareTo(first) >= 0)).hasValue(first);
    assertThat(tried).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h"})
  void findsTheOnlyOneWithRoomWhereverItIs(String only) {
    assertThat(search(FITS, only::equals)).hasValue(only);
    assertThat(dropped).isEmpty();
  }

  @Test
  void findsOneWithRoomThoughTheyAreOutOfOrder() {
    Set<String> room = Set.of("c", "e");
    assertThat(search(FITS, room::contains)).get().isIn(room);
  }

  @Test
  void dropsEverythingButWhatItFinds() {
    assertThat(search(FITS, fit -> fit.compareTo("b") >= 0)).hasValue("b");
    assertThat(tried).containsExactly("a", "e", "c", "b");
    assertThat(dropped).containsExactly("e", "c");
  }

  @Test
  void findsNothingWhereThereIsNoRoom() {
    assertThat(search(FITS, fit -> false)).isEmpty();
    assertThat(search(List.of(""), fit -> false)).isEmpty();
  }
}
