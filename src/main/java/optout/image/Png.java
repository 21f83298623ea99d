package optout.image;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Writes PNG (W3C, third edition): eight bits a channel, no transparency, pixels alone. */
public final class Png {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final int FILTERS = 5;
  private static final int CHANNELS = 3;

  private final ByteArrayOutputStream file = new ByteArrayOutputStream();

  private Png() {}

  /** The file. */
  public static byte[] encode(Pixels pixels) {
    Png png = new Png();
    png.file.writeBytes(SIGNATURE);
    png.chunk("IHDR", header(pixels));
    // Flat pictures are smaller unfiltered, all others filtered.
    byte[] plain = Deflate.zlib(rows(pixels, false));
    byte[] filtered = Deflate.zlib(rows(pixels, true));
    png.chunk("IDAT", plain.length <= filtered.length ? plain : filtered);
    png.chunk("IEND", new byte[0]);
    return png.file.toByteArray();
  }

  private static byte[] header(Pixels pixels) {
    byte[] header = new byte[13];
    number(pixels.width(), header, 0);
    number(pixels.height(), header, 4);
    header[8] = 8;
    header[9] = 2;
    return header;
  }

  private static void number(int value, byte[] into, int at) {
    for (int i = 0; i < 4; i++) {
      into[at + i] = (byte) (value >> (24 - 8 * i));
    }
  }

  private void chunk(String name, byte[] content) {
    byte[] named = new byte[content.length + 4];
    System.arraycopy(name.getBytes(StandardCharsets.US_ASCII), 0, named, 0, 4);
    System.arraycopy(content, 0, named, 4, content.length);
    byte[] number = new byte[4];
    number(content.length, number, 0);
    file.writeBytes(number);
    file.writeBytes(named);
    CRC32 sum = new CRC32();
    sum.update(named);
    number((int) sum.getValue(), number, 0);
    file.writeBytes(number);
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
