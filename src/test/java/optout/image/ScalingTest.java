package optout.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ScalingTest {
  @Test
  void makesTheMeanOfFourPixelsOne() {
    Pixels pixels = SamplePixels.of(2, 2, (x, y) -> x == 0 ? 0x102030 : y == 0 ? 0x506070 : 0);

    Pixels one = Scaling.to(1, pixels);

    assertThat(one.width()).isEqualTo(1);
    assertThat(one.height()).isEqualTo(1);
    assertThat(one.colour(0, 0)).isEqualTo(0x1c2834);
  }

  @Test
  void sharesAPixelBetweenItsNeighboursWhereTheWidthsDoNotDivide() {
    Pixels pixels = SamplePixels.of(3, 1, (x, y) -> x == 1 ? 0xff : 0);

    Pixels two = Scaling.to(2, pixels);

    assertThat(two.height()).isEqualTo(1);
    assertThat(two.colour(0, 0)).isEqualTo(0x55);
    assertThat(two.colour(1, 0)).isEqualTo(0x55);
  }

  @Test
  void keepsAPlainColourInEverySize() {
    Pixels pixels = SamplePixels.of(731, 517, (x, y) -> 0x55606b);

    for (int width : new int[] {1, 7, 359, 360, 720, 730}) {
      Pixels smaller = Scaling.to(width, pixels);
      SamplePixels.assertSame(
          smaller, SamplePixels.of(width, smaller.height(), (x, y) -> 0x55606b));
    }
  }

  @Test
  void keepsTheShape() {
    assertThat(Scaling.heightFor(1170, 2532, 360)).isEqualTo(779);
    assertThat(Scaling.heightFor(16_383, 1, 360)).isEqualTo(1);
  }

  @Test
  void leavesAPictureOfTheSameWidthAsItIs() {
    Pixels pixels = SamplePixels.noise(20, 20);

    assertThat(Scaling.to(20, pixels)).isSameAs(pixels);
  }

  @Test
  void neverEnlarges() {
    Pixels pixels = SamplePixels.noise(20, 20);

    assertThatThrownBy(() -> Scaling.to(21, pixels))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("20 pixels cannot become 21");
  }
}
