package optout.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Adler32;

/**
 * DEFLATE (RFC 1951), plain or as a zlib stream (RFC 1950): compresses everything that we publish
 * compressed. The JDK's own compressor is whatever zlib the machine has, and those do not agree on
 * the bytes.
 */
public final class Deflate {
  private static final int END = 256;
  private static final int MAX_BITS = 15;

  /** So many literals and copies share a code. */
  private static final int BLOCK = 1 << 15;

  /** So many bytes are searched for copies at once, which bounds the memory that takes. */
  private static final int SEGMENT = 1 << 20;

  private static final int[] LENGTH_CODE_ORDER = {
    16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15
  };

  private final Lz77 copies;
  private final BitWriter out;

  private Deflate(Lz77 copies, BitWriter out) {
    this.copies = copies;
    this.out = out;
  }

  /** The compressed bytes, with the header and the checksum of zlib. */
  public static byte[] zlib(byte[] data) {
    BitWriter out = new BitWriter();
    // Deflate with a window of 32 KiB; a multiple of 31 as the format asks.
    out.write(0x78, 8);
    out.write(0x9c, 8);
    byte[] compressed = compress(data, out);
    Adler32 sum = new Adler32();
    sum.update(data);
    byte[] whole = Arrays.copyOf(compressed, compressed.length + 4);
    for (int i = 0; i < 4; i++) {
      whole[compressed.length + i] = (byte) (sum.getValue() >> (24 - 8 * i));
    }
    return whole;
  }

  /** The compressed bytes alone, as in a ZIP file. */
  public static byte[] plain(byte[] data) {
    return compress(data, new BitWriter());
  }

  private static byte[] compress(byte[] data, BitWriter out) {
    int from = 0;
    do {
      int end = Math.min(data.length, from + SEGMENT);
      int[] values = new int[end - from];
      for (int i = 0; i < values.length; i++) {
        values[i] = data[from + i] & 0xff;
      }
      new Deflate(Lz77.of(values), out).blocks(end == data.length);
      from = end;
    } while (from < data.length);
    return out.toByteArray();
  }

  /**
   * Writes all blocks of a segment.
   *
   * @param last whether nothing comes after it
   */
  private void blocks(boolean last) {
    int from = 0;
    do {
      int end = Math.min(copies.size(), from + BLOCK);
      block(from, end, last && end == copies.size());
      from = end;
    } while (from < copies.size());
  }

  private void block(int from, int end, boolean last) {
    int[] literals = new int[286];
    int[] distances = new int[30];
    literals[END] = 1;
    // Two codes at least make a complete tree, which every decoder takes.
    distances[0] = 1;
    distances[1] = 1;
    for (int i = from; i < end; i++) {
      if (copies.isCopy(i)) {
        literals[lengthSymbol(copies.length(i))]++;
        distances[ExtraBits.symbol(copies.value(i))]++;
      } else {
        literals[copies.value(i)]++;
      }
    }
    PrefixCode literal = PrefixCode.of(literals, MAX_BITS);
    PrefixCode distance = PrefixCode.of(distances, MAX_BITS);
    out.write(last ? 1 : 0, 1);
    out.write(2, 2);
    codes(literal, distance);
    for (int i = from; i < end; i++) {
      if (copies.isCopy(i)) {
        writeLength(copies.length(i), literal);
        int steps = copies.value(i);
        distance.write(ExtraBits.symbol(steps), out);
        out.write(ExtraBits.extra(steps), ExtraBits.extraBits(ExtraBits.symbol(steps)));
      } else {
        literal.write(copies.value(i), out);
      }
    }
    literal.write(END, out);
  }

  private void codes(PrefixCode literal, PrefixCode distance) {
    List<PrefixCode.LengthSymbol> symbols =
        new ArrayList<>(PrefixCode.shortened(literal.lengths()));
    symbols.addAll(PrefixCode.shortened(distance.lengths()));
    PrefixCode lengths = PrefixCode.forLengths(symbols);
    out.write(literal.lengths().length - 257, 5);
    out.write(distance.lengths().length - 1, 5);
    out.write(LENGTH_CODE_ORDER.length - 4, 4);
    for (int symbol : LENGTH_CODE_ORDER) {
      out.write(lengths.lengths()[symbol], 3);
    }
    for (PrefixCode.LengthSymbol symbol : symbols) {
      lengths.write(symbol.symbol(), out);
      out.write(symbol.extra(), symbol.bits());
    }
  }

  /**
   * Lengths 3 to 10 have a symbol each, then four symbols share each further bit; 258 has its own.
   */
  private static int lengthSymbol(int length) {
    if (length == Lz77.LONGEST) {
      return 285;
    }
    int rest = length - 3;
    if (rest < 8) {
      return 257 + rest;
    }
    int bits = 31 - Integer.numberOfLeadingZeros(rest) - 2;
    return 257 + 4 * bits + (rest >> bits);
  }

  private void writeLength(int length, PrefixCode literal) {
    int symbol = lengthSymbol(length);
    literal.write(symbol, out);
    if (symbol > 264 && symbol < 285) {
      out.write(length - 3, (symbol - 261) / 4);
    }
  }
}
