package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void spreadsThingsSoThatTheHighestColumnIsAsLowAsCanBe() {
    assertThat(Columns.least(List.of(3, 3, 3, 3), 2)).isEqualTo(6);
    assertThat(Columns.least(List.of(9, 1, 1, 1), 3)).isEqualTo(9);
    assertThat(Columns.least(List.of(2, 3, 4, 5, 6), 3)).isEqualTo(9);
  }

  @Test
  void keepsTheOrderAndFillsAColumnBeforeTheNext() {
    assertThat(Columns.of(List.of(2, 3, 4, 5, 6), 9)).containsExactly(0, 0, 0, 1, 2);
  }

  @Test
  void oneColumnIsAsHighAsAllOfThem() {
    assertThat(Columns.least(List.of(2, 3, 4), 1)).isEqualTo(9);
  }

  @Test
  void moreColumnsThanThingsStayEmpty() {
    assertThat(Columns.least(List.of(4), 3)).isEqualTo(4);
    assertThat(Columns.of(List.of(4), 4)).containsExactly(0);
  }

  @Test
  void nothingNeedsNoHeight() {
    assertThat(Columns.least(List.of(), 3)).isZero();
    assertThat(Columns.of(List.of(), 0)).isEmpty();
  }
}
