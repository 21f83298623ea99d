package optout.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Writes lossless WebP (RFC 9649): pixels alone, no alpha. */
public final class Webp {
  private static final int SIGNATURE = 0x2f;
  private static final int SUBTRACT_GREEN = 2;
  private static final int PREDICT = 0;

  private Webp() {}

  /** The file. */
  public static byte[] encode(Pixels pixels) {
    int[] colours = withoutGreen(pixels);
    // Interfaces are flat and repeat themselves; photos have gradients. Which is it?
    byte[] flat = stream(pixels, colours, false);
    byte[] predicted = stream(pixels, colours, true);
    return file(flat.length <= predicted.length ? flat : predicted);
  }

  private static byte[] stream(Pixels pixels, int[] colours, boolean predicted) {
    BitWriter out = new BitWriter();
    out.write(SIGNATURE, 8);
    out.write(pixels.width() - 1, 14);
    out.write(pixels.height() - 1, 14);
    // No alpha; version 0.
    out.write(0, 4);
    out.write(1, 1);
    out.write(SUBTRACT_GREEN, 2);
    if (predicted) {
      Prediction prediction = new Prediction(colours, pixels.width(), pixels.height());
      out.write(1, 1);
      out.write(PREDICT, 2);
      out.write(Prediction.BLOCK_BITS - 2, 3);
      new WebpImage(prediction.modes(), prediction.blocksAcross(), 0).writeTo(out, false);
      out.write(0, 1);
      new WebpImage(prediction.residuals(), pixels.width(), 0).writeTo(out, true);
    } else {
      out.write(0, 1);
      new WebpImage(colours, pixels.width(), WebpImage.CACHE_BITS).writeTo(out, true);
    }
    return out.toByteArray();
  }

  /** Opaque colours with green taken from red and blue: grey becomes green alone. */
  private static int[] withoutGreen(Pixels pixels) {
    int[] colours = new int[pixels.width() * pixels.height()];
    int[] row = new int[pixels.width()];
    for (int y = 0; y < pixels.height(); y++) {
      pixels.row(y, row);
      for (int x = 0; x < row.length; x++) {
        int green = row[x] >> 8 & 0xff;
        int red = (row[x] >> 16) - green & 0xff;
        int blue = row[x] - green & 0xff;
        colours[y * row.length + x] = 0xff000000 | red << 16 | green << 8 | blue;
      }
    }
    return colours;
  }

  private static byte[] file(byte[] stream) {
    int padded = stream.length + (stream.length & 1);
    return ByteBuffer.allocate(20 + padded)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(ascii("RIFF"))
        .putInt(12 + padded)
        .put(ascii("WEBPVP8L"))
        .putInt(stream.length)
        .put(stream)
        .array();
  }

  private static byte[] ascii(String name) {
    return name.getBytes(StandardCharsets.US_ASCII);
  }
}
