package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoomiestTest {
  private static final List<String> FITS = List.of("a", "b", "c", "d", "e", "f", "g", "h");

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h"})
  void findsTheFirstWithRoomInAFewTries(String first) {
    List<String> tried = new ArrayList<>();
    assertThat(
            Roomiest.of(
                FITS,
                fit -> {
                  tried.add(fit);
                  return fit.compareTo(first) >= 0;
                }))
        .hasValue(first);
    assertThat(tried).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "b", "c", "d", "e", "f", "g", "h"})
  void findsTheOnlyOneWithRoomWhereverItIs(String only) {
    assertThat(Roomiest.of(FITS, only::equals)).hasValue(only);
  }

  @Test
  void findsOneWithRoomThoughTheyAreOutOfOrder() {
    Set<String> room = Set.of("c", "e");
    assertThat(Roomiest.of(FITS, room::contains)).get().isIn(room);
  }

  @Test
  void findsNothingWhereThereIsNoRoom() {
    assertThat(Roomiest.of(FITS, fit -> false)).isEmpty();
    assertThat(Roomiest.of(List.of(""), fit -> false)).isEmpty();
  }
}
