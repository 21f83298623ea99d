package optout.image;

import java.util.Arrays;

/**
 * Makes pictures smaller. Each new pixel is the mean of the area it stands for, in whole numbers,
 * so the result is the same everywhere.
 */
public final class Scaling {
  private final Pixels source;
  private final int width;
  private final int height;

  private Scaling(Pixels source, int width) {
    this.source = source;
    this.width = width;
    this.height = heightFor(source.width(), source.height(), width);
  }

  /** The height that goes with a width, in pixels; at least 1. */
  public static int heightFor(int width, int height, int newWidth) {
    return (int) Math.max(1, ((long) height * newWidth + width / 2) / width);
  }

  /**
   * A smaller picture of the same shape.
   *
   * @param width at most that of the picture
   */
  public static Pixels to(int width, Pixels pixels) {
    if (width > pixels.width()) {
      throw new IllegalArgumentException(pixels.width() + " pixels cannot become " + width);
    }
    return width == pixels.width() ? pixels : new Scaling(pixels, width).scale();
  }

  private Pixels scale() {
    int[] colours = new int[width * height];
    int[] row = new int[source.width()];
    int[] narrow = new int[3 * width];
    long[] sums = new long[3 * width];
    // A new row covers source.height() units, an old one height units: both whole numbers.
    long end = source.height();
    int y = 0;
    for (int from = 0; from < source.height(); from++) {
      source.row(from, row);
      narrow(row, narrow);
      long top = (long) from * height;
      long bottom = top + height;
      while (top < bottom) {
        long part = Math.min(bottom, end) - top;
        for (int i = 0; i < sums.length; i++) {
          sums[i] += narrow[i] * part;
        }
        top += part;
        if (top == end) {
          finish(sums, colours, y++);
          end += source.height();
        }
      }
    }
    return new Pixels(width, height, colours);
  }

  /** Adds up the pixels of a row that become one, weighted by their share. */
  private void narrow(int[] row, int[] into) {
    Arrays.fill(into, 0);
    int x = 0;
    long end = source.width();
    for (int from = 0; from < row.length; from++) {
      long left = (long) from * width;
      long right = left + width;
      while (left < right) {
        int part = (int) (Math.min(right, end) - left);
        into[3 * x] += (row[from] >> 16 & 0xff) * part;
        into[3 * x + 1] += (row[from] >> 8 & 0xff) * part;
        into[3 * x + 2] += (row[from] & 0xff) * part;
        left += part;
        if (left == end) {
          x++;
          end += source.width();
        }
      }
    }
  }

  private void finish(long[] sums, int[] colours, int y) {
    long whole = (long) source.width() * source.height();
    for (int x = 0; x < width; x++) {
      int colour = 0;
      for (int channel = 0; channel < 3; channel++) {
        colour = colour << 8 | (int) ((sums[3 * x + channel] + whole / 2) / whole);
        sums[3 * x + channel] = 0;
      }
      colours[y * width + x] = colour;
    }
  }
}
