package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BestFitTest {
  private static final List<String> FITS = List.of("a", "b", "c", "d");

  private final List<String> tried = new ArrayList<>();

  private Optional<String> search(String room) {
    return BestFit.of(
        FITS,
        fit -> {
          tried.add(fit);
          return Optional.of(fit).filter(room::contains);
        });
  }

  @Test
  void findsTheFirstWithRoomThoughALaterOneHasNone() {
    assertThat(search("bd")).hasValue("b");
    assertThat(tried).containsExactly("a", "b");
  }

  @Test
  void findsNothingWhereThereIsNoRoom() {
    assertThat(search("")).isEmpty();
    assertThat(tried).isEqualTo(FITS);
  }
}
