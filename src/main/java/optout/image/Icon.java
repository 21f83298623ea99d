package optout.image;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Encodes a picture as an icon file of Windows ({@code .ico}), with a PNG in it. */
public final class Icon {
  private static final int HEADER = 22;

  private Icon() {}

  /**
   * The file.
   *
   * @param pixels at most 255 wide and high
   */
  public static byte[] encode(Pixels pixels) {
    byte[] png = Png.encode(pixels);
    return ByteBuffer.allocate(HEADER + png.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putShort((short) 0)
        .putShort((short) 1) // an icon
        .putShort((short) 1) // of one picture
        .put((byte) pixels.width())
        .put((byte) pixels.height())
        .putShort((short) 0) // no palette outside of the PNG
        .putShort((short) 1) // colour planes
        .putShort((short) 32) // bits of a pixel, as readers expect of PNG
        .putInt(png.length)
        .putInt(HEADER)
        .put(png)
        .array();
  }
}
