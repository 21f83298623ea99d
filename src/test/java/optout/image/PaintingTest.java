package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;

class PaintingTest {
  private static final int WHITE = 0xffffff;
  private final Painting painting = new Painting(4, 3, WHITE);

  @Test
  void paintsWhatLiesInside() {
    painting.fill(square(1, 1, 2, 1), 0x123456);

    assertThat(row(0)).containsOnly(WHITE);
    assertThat(row(1)).containsExactly(WHITE, 0x123456, 0x123456, WHITE);
    assertThat(row(2)).containsOnly(WHITE);
  }

  @Test
  void mixesColoursWhereAnEdgeGoesThroughAPixel() {
    painting.fill(square(0.5, 0.5, 2, 1), 0);

    assertThat(row(0)).containsExactly(0xbbbbbb, 0x777777, 0xbbbbbb, WHITE);
    assertThat(row(1)).isEqualTo(row(0));
    assertThat(row(2)).containsOnly(WHITE);
  }

  @Test
  void paintsOutlinesThatOverlapOnceAndLeavesHoles() {
    Path2D twice = square(0, 0, 2, 3);
    twice.append(square(1, 0, 2, 3), false);
    Path2D hole = new Path2D.Double();
    hole.moveTo(1, 1);
    hole.lineTo(1, 2);
    hole.lineTo(2, 2);
    hole.lineTo(2, 1);
    hole.closePath();
    painting.fill(twice, 0);
    assertThat(row(1)).containsExactly(0, 0, 0, WHITE);

    Path2D ring = square(0, 0, 3, 3);
    ring.append(hole, false);
    Painting other = new Painting(3, 3, WHITE);
    other.fill(ring, 0);
    assertThat(row(other.pixels(), 1)).containsExactly(0, WHITE, 0);
  }

  @Test
  void leavesOutWhatLiesOutside() {
    painting.fill(square(-5, -5, 100, 6), 0);

    assertThat(row(0)).containsOnly(0);
    assertThat(row(1)).containsOnly(WHITE);
  }

  private static Path2D square(double left, double top, double width, double height) {
    return new Path2D.Double(new Rectangle2D.Double(left, top, width, height));
  }

  private int[] row(int y) {
    return row(painting.pixels(), y);
  }

  private static int[] row(Pixels pixels, int y) {
    int[] row = new int[pixels.width()];
    pixels.row(y, row);
    return row;
  }
}
