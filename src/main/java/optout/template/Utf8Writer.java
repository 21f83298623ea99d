package optout.template;

import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Collects text as UTF-8 while it is written, so that no page is held as characters as well. Each
 * call takes whole characters: no half of a surrogate pair.
 */
final class Utf8Writer extends Writer {
  private byte[] bytes = new byte[1 << 15];
  private int size;

  @Override
  public void write(char[] text, int offset, int length) {
    int end = offset + length;
    int at = offset;
    ensure(length);
    while (at < end && text[at] < 0x80) {
      bytes[size++] = (byte) text[at++];
    }
    if (at < end) {
      write(new String(text, at, end - at));
    }
  }

  @Override
  public void write(String text, int offset, int length) {
    boolean whole = length == text.length();
    write(whole ? text : text.substring(offset, offset + length));
  }

  @Override
  public void write(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    ensure(encoded.length);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
  }

  @Override
  public void write(int c) {
    write(Character.toString((char) c));
  }

  private void ensure(int more) {
    if (bytes.length - size < more) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
    }
  }

  /** Bytes of the text that was written. */
  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
