package optout.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Takes image files apart, and puts parts in, by their specifications alone: what the product has
 * for this is not used.
 */
public final class Chunks {
  private static final int PNG_HEAD = 8;

  private Chunks() {}

  /** The names of all parts of a file, in order; fails on whatever does not belong there. */
  public static List<String> names(byte[] file) {
    if ((file[0] & 0xff) == 0x89) {
      return png(file);
    }
    return (file[0] & 0xff) == 0xff ? jpeg(file) : riff(file);
  }

  private static List<String> png(byte[] file) {
    List<String> names = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(file).position(PNG_HEAD);
    while (in.hasRemaining()) {
      byte[] content = new byte[in.getInt() + 4];
      in.get(content);
      CRC32 sum = new CRC32();
      sum.update(content);
      if ((int) sum.getValue() != in.getInt()) {
        throw new AssertionError("wrong checksum");
      }
      names.add(new String(content, 0, 4, StandardCharsets.US_ASCII));
    }
    return names;
  }

  private static List<String> riff(byte[] file) {
    List<String> names = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    if (in.getInt(4) != file.length - 8) {
      throw new AssertionError("wrong length");
    }
    in.position(12);
    while (in.hasRemaining()) {
      byte[] name = new byte[4];
      in.get(name);
      names.add(new String(name, StandardCharsets.US_ASCII));
      int length = in.getInt();
      in.position(in.position() + length + length % 2);
    }
    return names;
  }

  private static List<String> jpeg(byte[] file) {
    List<String> names = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(file).position(2);
    while (true) {
      int marker = in.getShort() & 0xffff;
      names.add(Integer.toHexString(marker));
      if (marker == 0xffd9) {
        if (in.hasRemaining()) {
          throw new AssertionError("something behind the end");
        }
        return names;
      }
      int length = in.getShort(in.position()) & 0xffff;
      in.position(in.position() + length);
      if (marker == 0xffda) {
        while (!((in.get(in.position()) & 0xff) == 0xff && in.get(in.position() + 1) != 0)) {
          in.get();
        }
      }
    }
  }

  /** A PNG file with one more chunk behind its header. */
  public static byte[] withPngChunk(byte[] file, String name, byte[] content) {
    int at = PNG_HEAD + 25;
    byte[] named = join(name.getBytes(StandardCharsets.US_ASCII), content);
    CRC32 sum = new CRC32();
    sum.update(named);
    byte[] chunk =
        ByteBuffer.allocate(content.length + 12)
            .putInt(content.length)
            .put(named)
            .putInt((int) sum.getValue())
            .array();
    return join(Arrays.copyOf(file, at), chunk, Arrays.copyOfRange(file, at, file.length));
  }

  /** A JPEG file with one more segment at its beginning. */
  public static byte[] withJpegSegment(byte[] file, int marker, byte[] content) {
    byte[] segment =
        ByteBuffer.allocate(content.length + 4)
            .putShort((short) marker)
            .putShort((short) (content.length + 2))
            .put(content)
            .array();
    return join(Arrays.copyOf(file, 2), segment, Arrays.copyOfRange(file, 2, file.length));
  }

  /** A WebP file with one more chunk at its end. */
  public static byte[] withRiffChunk(byte[] file, String name, byte[] content) {
    int padded = content.length + content.length % 2;
    byte[] longer =
        ByteBuffer.allocate(file.length + 8 + padded)
            .order(ByteOrder.LITTLE_ENDIAN)
            .put(file)
            .put(name.getBytes(StandardCharsets.US_ASCII))
            .putInt(content.length)
            .put(content)
            .array();
    ByteBuffer.wrap(longer).order(ByteOrder.LITTLE_ENDIAN).putInt(4, longer.length - 8);
    return longer;
  }

  /** An EXIF block that says how the camera was held. */
  public static byte[] orientation(int orientation) {
    return ByteBuffer.allocate(26)
        .put("MM".getBytes(StandardCharsets.US_ASCII))
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }

  public static byte[] join(byte[]... parts) {
    ByteBuffer whole = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(one -> one.length).sum());
    for (byte[] part : parts) {
      whole.put(part);
    }
    return whole.array();
  }
}
