package optout.image;

import java.util.Arrays;

/** Guesses each pixel from its neighbours (RFC 9649, "Predictor Transform"). */
final class Prediction {
  /** Each square of so many pixels, as a power of two, has its own way of guessing. */
  static final int BLOCK_BITS = 4;

  /** Left, above, above to the left, mean of left and above, the nearer of the two, their slope. */
  private static final int[] MODES = {1, 2, 4, 7, 11, 12};

  private static final int OPAQUE_BLACK = 0xff000000;

  private final int[] pixels;
  private final int width;
  private final int height;
  private final int across;
  private final int[] modes;
  private final int[] residuals;

  Prediction(int[] pixels, int width, int height) {
    this.pixels = pixels;
    this.width = width;
    this.height = height;
    int block = 1 << BLOCK_BITS;
    across = (width + block - 1) / block;
    int down = (height + block - 1) / block;
    modes = new int[across * down];
    residuals = new int[pixels.length];
    for (int i = 0; i < modes.length; i++) {
      int mode = best(i % across * block, i / across * block);
      modes[i] = OPAQUE_BLACK | mode << 8;
      fill(i % across * block, i / across * block, mode);
    }
  }

  int blocksAcross() {
    return across;
  }

  /** The mode of each block, in the green channel. */
  int[] modes() {
    return modes;
  }

  /** What the guesses leave. */
  int[] residuals() {
    return residuals;
  }

  private int best(int left, int top) {
    long[] sums = new long[MODES.length];
    for (int y = top; y < Math.min(height, top + (1 << BLOCK_BITS)); y++) {
      for (int x = left; x < Math.min(width, left + (1 << BLOCK_BITS)); x++) {
        for (int i = 0; i < MODES.length; i++) {
          sums[i] += size(residual(x, y, MODES[i]));
        }
      }
    }
    long least = Arrays.stream(sums).min().orElseThrow();
    int best = 0;
    while (sums[best] > least) {
      best++;
    }
    return MODES[best];
  }

  private static int size(int residual) {
    return Math.abs((byte) (residual >> 16))
        + Math.abs((byte) (residual >> 8))
        + Math.abs((byte) residual);
  }

  private void fill(int left, int top, int mode) {
    for (int y = top; y < Math.min(height, top + (1 << BLOCK_BITS)); y++) {
      for (int x = left; x < Math.min(width, left + (1 << BLOCK_BITS)); x++) {
        residuals[y * width + x] = residual(x, y, mode);
      }
    }
  }

  private int residual(int x, int y, int mode) {
    int at = y * width + x;
    int guess = guess(x, y, at, mode);
    // Each channel by itself, without borrowing from the next.
    int alphaAndGreen = 0x00ff00ff + (pixels[at] & 0xff00ff00) - (guess & 0xff00ff00);
    int redAndBlue = 0xff00ff00 + (pixels[at] & 0x00ff00ff) - (guess & 0x00ff00ff);
    return (alphaAndGreen & 0xff00ff00) | (redAndBlue & 0x00ff00ff);
  }

  private int guess(int x, int y, int at, int mode) {
    if (y == 0) {
      return x == 0 ? OPAQUE_BLACK : pixels[at - 1];
    }
    int above = pixels[at - width];
    if (x == 0) {
      return above;
    }
    int left = pixels[at - 1];
    int corner = pixels[at - width - 1];
    return switch (mode) {
      case 1 -> left;
      case 2 -> above;
      case 4 -> corner;
      case 7 -> mean(left, above);
      case 11 -> nearer(left, above, corner);
      case 12 -> slope(left, above, corner);
      default -> throw new IllegalArgumentException("no mode " + mode);
    };
  }

  private static int mean(int one, int other) {
    // All four channels at once: what both share, and half of what they do not.
    return (((one ^ other) & 0xfefefefe) >>> 1) + (one & other);
  }

  private static int nearer(int left, int above, int corner) {
    int toLeft = 0;
    int toAbove = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      int middle = corner >> shift & 0xff;
      toLeft += Math.abs((above >> shift & 0xff) - middle);
      toAbove += Math.abs((left >> shift & 0xff) - middle);
    }
    return toLeft < toAbove ? left : above;
  }

  private static int slope(int left, int above, int corner) {
    int guess = 0;
    for (int shift = 24; shift >= 0; shift -= 8) {
      int value = (left >> shift & 0xff) + (above >> shift & 0xff) - (corner >> shift & 0xff);
      guess = guess << 8 | Math.max(0, Math.min(0xff, value));
    }
    return guess;
  }
}
