package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExtentTest {
  private static final Extent OWN = new Extent(40, 10);

  @Test
  void keepsTheProportionsOfTheDrawingWhereOneSideIsAskedFor() {
    assertThat(Extent.of(80, -1, OWN)).isEqualTo(new Extent(80, 20));
    assertThat(Extent.of(-1, 5, OWN)).isEqualTo(new Extent(20, 5));
  }

  @Test
  void isAsTheDrawingSaysWhereNeitherIs() {
    assertThat(Extent.of(-1, -1, OWN)).isEqualTo(OWN);
  }

  @Test
  void isAsAskedForWhereBothAre() {
    assertThat(Extent.of(7, 9, OWN)).isEqualTo(new Extent(7, 9));
  }
}
