package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PathDataTest {
  private static String followed(String data) {
    Path2D path = new Path2D.Double();
    new PathData(data).follow(path);
    StringBuilder points = new StringBuilder();
    double[] at = new double[2];
    for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
      int kind = each.currentSegment(at);
      int count = kind == PathIterator.SEG_CLOSE ? 0 : 2;
      points.append("ML-CZ".charAt(kind)).append(Arrays.toString(Arrays.copyOf(at, count)));
    }
    return points.toString();
  }

  @Test
  void goesAbsolutelyByLargeLettersAndRelativelyBySmallOnes() {
    assertThat(followed("M1 2h3v-1.5L0 -.5z"))
        .isEqualTo("M[1.0, 2.0]L[4.0, 2.0]L[4.0, 0.5]L[0.0, -0.5]Z[]");
  }

  @Test
  void refusesACommandWithTooFewNumbers() {
    assertThatThrownBy(() -> followed("M0 0L5"))
        .hasMessage("a command of the path has too few numbers");
  }
}
