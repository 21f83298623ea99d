package optout.codec;

/**
 * Distances as DEFLATE writes them (RFC 1951, 3.2.5): a symbol for the size, two for each power of
 * two, and further bits.
 */
final class ExtraBits {
  private ExtraBits() {}

  /**
   * The symbol for a number.
   *
   * @param number from 1
   */
  static int symbol(int number) {
    int rest = number - 1;
    if (rest < 2) {
      return rest;
    }
    int bits = 31 - Integer.numberOfLeadingZeros(rest);
    return 2 * bits + ((rest >> (bits - 1)) & 1);
  }

  /** Number of bits that follow a symbol. */
  static int extraBits(int symbol) {
    return Math.max(0, symbol / 2 - 1);
  }

  /** The bits that follow the symbol of a number. */
  static int extra(int number) {
    int bits = extraBits(symbol(number));
    return (number - 1) & ((1 << bits) - 1);
  }
}
