package optout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import optout.model.Area;
import optout.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PixelsTest {
  private static final Pixels NUMBERED = SamplePixels.of(3, 2, (x, y) -> 3 * y + x + 1);

  private static Area area(int x, int y, int width, int height) {
    return new Area(x, y, width, height, Position.start("file"));
  }

  @Test
  void cutsOutAnArea() {
    Pixels part = NUMBERED.crop(area(1, 0, 2, 2));

    assertThat(rows(part)).isEqualTo("23 56");
  }

  @Test
  void coversAreasAndNothingElse() {
    Pixels covered = NUMBERED.cover(List.of(area(0, 0, 1, 1), area(1, 1, 2, 1)), 9);

    assertThat(rows(covered)).isEqualTo("923 499");
    assertThat(rows(NUMBERED)).isEqualTo("123 456");
  }

  @Test
  void refusesAnAreaThatReachesOut() {
    assertThatThrownBy(() -> NUMBERED.crop(area(2, 0, 2, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("2,0,2,1 is not within 3 × 2");
  }

  @Test
  void tellsAPlainAreaFromOneWithATrace() {
    Pixels pixels = SamplePixels.of(9, 9, (x, y) -> x == 8 && y == 8 ? 0x55606c : 0x55606b);

    assertThat(pixels.isPlain(area(0, 0, 8, 9))).isTrue();
    assertThat(pixels.isPlain(area(0, 0, 9, 9))).isFalse();
  }

  /** The eight values of the EXIF orientation; see the figures of CIPA DC-008, 4.6.5. */
  @ParameterizedTest
  @CsvSource({
    "1, 123 456", "2, 321 654", "3, 654 321", "4, 456 123",
    "5, 14 25 36", "6, 41 52 63", "7, 63 52 41", "8, 36 25 14"
  })
  void turnsAsTheOrientationSays(int orientation, String expected) {
    assertThat(rows(NUMBERED.turned(orientation))).isEqualTo(expected);
  }

  private static String rows(Pixels pixels) {
    StringBuilder rows = new StringBuilder();
    for (int y = 0; y < pixels.height(); y++) {
      rows.append(y == 0 ? "" : " ");
      for (int x = 0; x < pixels.width(); x++) {
        rows.append(pixels.colour(x, y));
      }
    }
    return rows.toString();
  }
}
