package optout.codec;

import java.util.Arrays;

/** Collects bits, the lowest first, as DEFLATE wants them. */
final class BitWriter {
  private byte[] bytes = new byte[1 << 12];
  private int size;
  private long held;
  private int count;

  /**
   * Adds the low bits of a number.
   *
   * @param bits at most 32
   */
  void write(int value, int bits) {
    held |= (value & ((1L << bits) - 1)) << count;
    count += bits;
    while (count >= 8) {
      add((int) held);
      held >>>= 8;
      count -= 8;
    }
  }

  private void add(int value) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * size);
    }
    bytes[size++] = (byte) value;
  }

  /** All bits; the last byte is filled with zeros. */
  byte[] toByteArray() {
    if (count > 0) {
      add((int) held);
      held = 0;
      count = 0;
    }
    return Arrays.copyOf(bytes, size);
  }
}
