package optout.publish;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** Passes bytes on, and tells whether a file has the very same. */
final class Comparison extends FilterOutputStream {
  private final InputStream other;
  private boolean same = true;

  private Comparison(OutputStream out, InputStream other) {
    super(out);
    this.other = other;
  }

  /**
   * Begins a comparison.
   *
   * @param file compared with; may be missing, and then has nothing in it
   */
  static Comparison of(OutputStream out, Path file) throws IOException {
    return new Comparison(
        out,
        Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
            ? Files.newInputStream(file)
            : InputStream.nullInputStream());
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
    if (same) {
      byte[] expected = other.readNBytes(length);
      same = Arrays.equals(expected, 0, expected.length, bytes, offset, offset + length);
    }
  }

  /**
   * Tells whether all bytes that were passed on are those of the file, and the file has no more.
   */
  boolean isSame() throws IOException {
    return same && other.read() < 0;
  }

  @Override
  public void close() throws IOException {
    try (other) {
      super.close();
    }
  }
}
