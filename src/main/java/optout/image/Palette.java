package optout.image;

import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;

/** Palette of a PNG: all colours of a picture that has at most 256. */
final class Palette {
  private static final int MOST = 256;

  private final int[] colours;

  /**
   * @param colours {@code 0xRRGGBB}, in ascending order
   */
  private Palette(int[] colours) {
    this.colours = colours;
  }

  /** The palette of a picture; nothing if it has too many colours. */
  static Optional<Palette> of(Pixels pixels) {
    TreeSet<Integer> colours = new TreeSet<>();
    int[] row = new int[pixels.width()];
    for (int y = 0; y < pixels.height(); y++) {
      pixels.row(y, row);
      for (int x = 0; x < row.length; x++) {
        if ((x == 0 || row[x] != row[x - 1]) && colours.add(row[x]) && colours.size() > MOST) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(new Palette(colours.stream().mapToInt(colour -> colour).toArray()));
  }

  /** Bits of a pixel: 1, 2, 4 or 8. */
  int bits() {
    int bits = 1;
    while (1 << bits < colours.length) {
      bits *= 2;
    }
    return bits;
  }

  /** Red, green and blue of all colours, a byte each. */
  byte[] channels() {
    byte[] channels = new byte[3 * colours.length];
    for (int i = 0; i < channels.length; i++) {
      channels[i] = (byte) (colours[i / 3] >> (16 - 8 * (i % 3)));
    }
    return channels;
  }

  /** Each row as no filter (0) and the places of its pixels in the palette, the first highest. */
  byte[] rows(Pixels pixels) {
    int bits = bits();
    int perByte = 8 / bits;
    int length = 1 + (pixels.width() + perByte - 1) / perByte;
    byte[] rows = new byte[length * pixels.height()];
    int[] row = new int[pixels.width()];
    for (int y = 0; y < pixels.height(); y++) {
      pixels.row(y, row);
      for (int x = 0; x < row.length; x++) {
        int place = Arrays.binarySearch(colours, row[x]);
        rows[y * length + 1 + x / perByte] |= (byte) (place << (8 - bits - bits * (x % perByte)));
      }
    }
    return rows;
  }
}
