package optout.image;

import java.util.Arrays;
import java.util.List;
import optout.model.Area;

/** An opaque picture in sRGB; does not change. */
public final class Pixels {
  private final int width;
  private final int height;
  private final int[] colours;

  /**
   * @param colours {@code 0xRRGGBB}, row by row from the top; not copied
   */
  Pixels(int width, int height, int[] colours) {
    this.width = width;
    this.height = height;
    this.colours = colours;
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** The colour of a pixel as {@code 0xRRGGBB}. */
  public int colour(int x, int y) {
    return colours[y * width + x];
  }

  /** Copies a row into an array. */
  void row(int y, int[] into) {
    System.arraycopy(colours, y * width, into, 0, width);
  }

  /** The part inside an area, which must lie within the picture. */
  public Pixels crop(Area area) {
    require(area);
    int[] part = new int[area.width() * area.height()];
    for (int y = 0; y < area.height(); y++) {
      System.arraycopy(
          colours, (area.y() + y) * width + area.x(), part, y * area.width(), area.width());
    }
    return new Pixels(area.width(), area.height(), part);
  }

  /** The same with areas filled with one colour, so that nothing of what was there is left. */
  public Pixels cover(List<Area> areas, int colour) {
    int[] covered = colours.clone();
    for (Area area : areas) {
      require(area);
      for (int y = area.y(); y < area.y() + area.height(); y++) {
        int from = y * width + area.x();
        Arrays.fill(covered, from, from + area.width(), colour);
      }
    }
    return new Pixels(width, height, covered);
  }

  /** Tells whether an area has one colour. */
  public boolean isPlain(Area area) {
    require(area);
    int first = colour(area.x(), area.y());
    for (int y = area.y(); y < area.y() + area.height(); y++) {
      for (int x = area.x(); x < area.x() + area.width(); x++) {
        if (colour(x, y) != first) {
          return false;
        }
      }
    }
    return true;
  }

  /** The picture as an EXIF orientation from 1 to 8 wants it shown. */
  Pixels turned(int orientation) {
    if (orientation == 1) {
      return this;
    }
    boolean onItsSide = orientation >= 5;
    int wide = onItsSide ? height : width;
    int high = onItsSide ? width : height;
    int[] turned = new int[colours.length];
    for (int y = 0; y < high; y++) {
      for (int x = 0; x < wide; x++) {
        int fromX = onItsSide ? y : x;
        int fromY = onItsSide ? x : y;
        if (orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8) {
          fromX = width - 1 - fromX;
        }
        if (orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7) {
          fromY = height - 1 - fromY;
        }
        turned[y * wide + x] = colour(fromX, fromY);
      }
    }
    return new Pixels(wide, high, turned);
  }

  private void require(Area area) {
    if (!area.isWithin(width, height)) {
      throw new IllegalArgumentException(area + " is not within " + width + " × " + height);
    }
  }
}
