package optout.image;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import optout.codec.Deflate;

/**
 * Encodes as PNG (W3C, third edition): no transparency, pixels alone. A picture of at most 256
 * colours may have a palette, all others have eight bits a channel.
 */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int TRUE_COLOUR = 2;
  private static final int INDEXED = 3;
  private static final int FILTERS = 5;
  private static final int CHANNELS = 3;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private Png() {}

  /** The smallest of the files that show these pixels. */
  public static byte[] encode(Pixels pixels) {
    // Interfaces have few colours; gradients are smaller filtered, flat pictures unfiltered.
    Optional<byte[]> indexed = Palette.of(pixels).map(palette -> indexed(pixels, palette));
    return Stream.concat(
            indexed.stream(), Stream.of(trueColour(pixels, false), trueColour(pixels, true)))
        .min(Comparator.comparingInt(file -> file.length))
        .orElseThrow();
  }

  /**
   * The file of a picture with flat areas, which none but a palette would make smaller.
   *
   * @throws IllegalArgumentException if it has more than 256 colours
   */
  public static byte[] encodeFlat(Pixels pixels) {
    return indexed(
        pixels,
        Palette.of(pixels)
            .orElseThrow(() -> new IllegalArgumentException("more colours than a palette has")));
  }

  private static byte[] indexed(Pixels pixels, Palette palette) {
    Png png = new Png();
    png.header(pixels, palette.bits(), INDEXED);
    png.chunk("PLTE", palette.channels());
    return png.end(palette.rows(pixels));
  }

  private static byte[] trueColour(Pixels pixels, boolean filtered) {
    Png png = new Png();
    png.header(pixels, 8, TRUE_COLOUR);
    return png.end(rows(pixels, filtered));
  }

  private void header(Pixels pixels, int bits, int type) {
    file.writeBytes(SIGNATURE);
    // The last three: deflated, adaptive filters, not interlaced.
    chunk(
        "IHDR",
        ByteBuffer.allocate(13)
            .putInt(pixels.width())
            .putInt(pixels.height())
            .put((byte) bits)
            .put((byte) type)
            .array());
  }

  private byte[] end(byte[] rows) {
    chunk("IDAT", Deflate.zlib(rows));
    chunk("IEND", new byte[0]);
    return file.toByteArray();
  }

  private void chunk(String name, byte[] content) {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    file.writeBytes(
        ByteBuffer.allocate(content.length + 12)
            .putInt(content.length)
            .put(type)
            .put(content)
            .putInt((int) sum.getValue())
            .array());
  }

  private static byte[] rows(Pixels pixels, boolean filtered) {
    int length = CHANNELS * pixels.width();
    byte[] rows = new byte[(length + 1) * pixels.height()];
    int[] above = new int[length];
    int[] row = new int[length];
    int[] colours = new int[pixels.width()];
    for (int y = 0; y < pixels.height(); y++) {
      pixels.row(y, colours);
      for (int x = 0; x < colours.length; x++) {
        row[3 * x] = colours[x] >> 16 & 0xff;
        row[3 * x + 1] = colours[x] >> 8 & 0xff;
        row[3 * x + 2] = colours[x] & 0xff;
      }
      int at = y * (length + 1);
      int filter = filtered ? best(row, above) : 0;
      rows[at] = (byte) filter;
      for (int i = 0; i < length; i++) {
        rows[at + 1 + i] = (byte) (row[i] - predicted(filter, i, row, above));
      }
      int[] free = above;
      above = row;
      row = free;
    }
    return rows;
  }

  /** The filter that leaves least, as the specification advises. */
  private static int best(int[] row, int[] above) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int filter = 0; filter < FILTERS; filter++) {
      int sum = 0;
      for (int i = 0; i < row.length; i++) {
        sum += Math.abs((byte) (row[i] - predicted(filter, i, row, above)));
      }
      if (sum < least) {
        least = sum;
        best = filter;
      }
    }
    return best;
  }

  private static int predicted(int filter, int i, int[] row, int[] above) {
    int left = i < CHANNELS ? 0 : row[i - CHANNELS];
    return switch (filter) {
      case 0 -> 0;
      case 1 -> left;
      case 2 -> above[i];
      case 3 -> (left + above[i]) / 2;
      default -> paeth(left, above[i], i < CHANNELS ? 0 : above[i - CHANNELS]);
    };
  }

  private static int paeth(int left, int up, int corner) {
    int guess = left + up - corner;
    int fromLeft = Math.abs(guess - left);
    int fromUp = Math.abs(guess - up);
    int fromCorner = Math.abs(guess - corner);
    if (fromLeft <= fromUp && fromLeft <= fromCorner) {
      return left;
    }
    return fromUp <= fromCorner ? up : corner;
  }
}
