package optout.markdown;

/**
 * A text that may be read only so often. Flexmark reads an ordinary text about five times over, and
 * a malicious one thousands of times; counting ends both the same way in every run, which a clock
 * would not. (The regular expressions of newer JDKs read less, so that they may cope with more.)
 */
final class MeteredText implements CharSequence {
  private static final long READS_PER_CHARACTER = 40;
  private static final long READS_AT_LEAST = 20_000_000;

  private final char[] text;
  private long left;
  private int last;

  MeteredText(String text) {
    // Read five times over, the text is worth the space of an array.
    this.text = text.toCharArray();
    this.left = READS_PER_CHARACTER * text.length() + READS_AT_LEAST;
  }

  /** Thrown when the text has been read too often. */
  static final class Exhausted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Exhausted() {
      super("read too often", null, false, false);
    }
  }

  /** Stops counting, for readers that can be trusted. */
  void release() {
    left = Long.MAX_VALUE;
  }

  /** Place of the character that was read last. */
  int last() {
    return last;
  }

  @Override
  public char charAt(int index) {
    last = index;
    if (--left < 0) {
      throw new Exhausted();
    }
    return text[index];
  }

  @Override
  public int length() {
    return text.length;
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return new String(text, start, end - start);
  }

  @Override
  public String toString() {
    return new String(text);
  }
}
