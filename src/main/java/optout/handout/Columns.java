package optout.handout;

import java.util.ArrayList;
import java.util.List;

/** Things one below the other, broken into columns. */
final class Columns {
  private Columns() {}

  /**
   * The least height at which they stand in so many columns.
   *
   * @param heights of the things, in their order
   */
  static int least(List<Integer> heights, int columns) {
    int low = heights.stream().mapToInt(Integer::intValue).max().orElse(0);
    int high = heights.stream().mapToInt(Integer::intValue).sum();
    while (low < high) {
      int middle = (low + high) >>> 1;
      List<Integer> broken = of(heights, middle);
      if (broken.get(broken.size() - 1) < columns) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The column of each, from 0, when a column is filled up to a height before the next. */
  static List<Integer> of(List<Integer> heights, int height) {
    List<Integer> columns = new ArrayList<>();
    int column = 0;
    int filled = 0;
    for (int one : heights) {
      if (filled > 0 && filled + one > height) {
        column++;
        filled = 0;
      }
      filled += one;
      columns.add(column);
    }
    return columns;
  }
}
