package optout.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * A file for a decoder that takes nothing behind its end for zeros: of a few damaged bytes it could
 * read for minutes.
 */
final class WholeFile extends MemoryCacheImageInputStream {
  /** Decoders read a few bytes ahead. */
  private static final int MOST_BEHIND_END = 1000;

  private int behindEnd;

  WholeFile(byte[] file) {
    super(new ByteArrayInputStream(file));
  }

  @Override
  public int read() throws IOException {
    int value = super.read();
    if (value < 0 && ++behindEnd > MOST_BEHIND_END) {
      // No IOException: the decoder would go on after it.
      throw new IllegalStateException("it ends too early");
    }
    return value;
  }
}
