package optout.image;

import java.util.List;

/** Writes one entropy-coded image of lossless WebP (RFC 9649, "Image Data"). */
final class WebpImage {
  /** Size of the cache of recent colours, as a power of two. */
  static final int CACHE_BITS = 10;

  private static final int MAX_BITS = 15;
  private static final int LITERALS = 256;
  private static final int LENGTHS = 24;
  private static final int DISTANCES = 40;
  private static final int LONGEST = 4096;

  /** Distances up to here are written as places near the pixel, all others on top of them. */
  private static final int NEAR = 120;

  private static final int WINDOW = (1 << 20) - NEAR;

  /** The nearest places, as columns to the left and rows up. */
  private static final int[][] PLACES = {
    {0, 1}, {1, 0}, {1, 1}, {-1, 1}, {0, 2}, {2, 0}, {1, 2}, {-1, 2}, {2, 1}, {-2, 1}, {2, 2},
    {-2, 2}, {0, 3}, {3, 0}
  };

  private static final int[] LENGTH_CODE_ORDER = {
    17, 18, 0, 1, 2, 3, 4, 5, 16, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15
  };

  private final int[] pixels;
  private final int width;
  private final int cacheBits;
  private final Copies copies;
  private final int[] greens;
  private final int[][] others = new int[3][LITERALS];
  private final int[] distances = new int[DISTANCES];

  /**
   * @param pixels as alpha, red, green, blue
   * @param cacheBits 0 for none; else no pixel may be wholly 0, which the cache begins with
   */
  WebpImage(int[] pixels, int width, int cacheBits) {
    this.pixels = pixels;
    this.width = width;
    this.cacheBits = cacheBits;
    copies = Copies.of(pixels, WINDOW, LONGEST);
    greens = new int[LITERALS + LENGTHS + (cacheBits > 0 ? 1 << cacheBits : 0)];
  }

  /** What the image consists of, in order. */
  private interface Visitor {
    void pixel(int colour);

    void cached(int place);

    void copy(int length, int distance);
  }

  /**
   * Writes the image.
   *
   * @param whole whether it is the picture itself and not a part of its description
   */
  void writeTo(BitWriter out, boolean whole) {
    visit(new Counting());
    out.write(cacheBits > 0 ? 1 : 0, 1);
    if (cacheBits > 0) {
      out.write(cacheBits, 4);
    }
    if (whole) {
      // The same codes everywhere.
      out.write(0, 1);
    }
    PrefixCode green = code(greens, out);
    PrefixCode red = code(others[0], out);
    PrefixCode blue = code(others[1], out);
    PrefixCode alpha = code(others[2], out);
    PrefixCode distance = code(distances, out);
    visit(new Writing(out, green, red, blue, alpha, distance));
  }

  private void visit(Visitor visitor) {
    int[] cache = new int[1 << cacheBits];
    int place = 0;
    for (int i = 0; i < copies.size(); i++) {
      if (copies.isCopy(i)) {
        visitor.copy(copies.length(i), distance(copies.value(i)));
      } else {
        int colour = copies.value(i);
        int slot = slot(colour);
        if (cacheBits > 0 && cache[slot] == colour) {
          visitor.cached(slot);
        } else {
          visitor.pixel(colour);
        }
      }
      for (int end = place + copies.length(i); place < end; place++) {
        cache[slot(pixels[place])] = pixels[place];
      }
    }
  }

  private int slot(int colour) {
    return cacheBits == 0 ? 0 : (0x1e35a7bd * colour) >>> (32 - cacheBits);
  }

  private int distance(int steps) {
    for (int i = 0; i < PLACES.length; i++) {
      if (PLACES[i][0] + PLACES[i][1] * width == steps) {
        return i + 1;
      }
    }
    return steps + NEAR;
  }

  private final class Counting implements Visitor {
    @Override
    public void pixel(int colour) {
      greens[colour >> 8 & 0xff]++;
      others[0][colour >> 16 & 0xff]++;
      others[1][colour & 0xff]++;
      others[2][colour >>> 24]++;
    }

    @Override
    public void cached(int place) {
      greens[LITERALS + LENGTHS + place]++;
    }

    @Override
    public void copy(int length, int distance) {
      greens[LITERALS + Steps.symbol(length)]++;
      distances[Steps.symbol(distance)]++;
    }
  }

  private record Writing(
      BitWriter out,
      PrefixCode green,
      PrefixCode red,
      PrefixCode blue,
      PrefixCode alpha,
      PrefixCode distances)
      implements Visitor {
    @Override
    public void pixel(int colour) {
      write(green, colour >> 8 & 0xff);
      write(red, colour >> 16 & 0xff);
      write(blue, colour & 0xff);
      write(alpha, colour >>> 24);
    }

    @Override
    public void cached(int place) {
      write(green, LITERALS + LENGTHS + place);
    }

    @Override
    public void copy(int length, int distance) {
      steps(green, LITERALS, length);
      steps(distances, 0, distance);
    }

    private void steps(PrefixCode code, int from, int number) {
      int symbol = Steps.symbol(number);
      write(code, from + symbol);
      out.write(Steps.extra(number), Steps.extraBits(symbol));
    }

    private void write(PrefixCode code, int symbol) {
      // The only symbol needs no bits.
      if (code.used().length > 1) {
        code.write(symbol, out);
      }
    }
  }

  /** Makes a code and writes it. */
  private static PrefixCode code(int[] counts, BitWriter out) {
    PrefixCode code = PrefixCode.of(counts, MAX_BITS);
    int[] used = code.used();
    if (used.length < 2) {
      // A simple code of one symbol, in eight bits.
      out.write(1, 1);
      out.write(0, 1);
      out.write(1, 1);
      out.write(used.length == 0 ? 0 : used[0], 8);
      return code;
    }
    List<PrefixCode.LengthSymbol> symbols = PrefixCode.shortened(code.lengths());
    PrefixCode lengths = PrefixCode.forLengths(symbols);
    out.write(0, 1);
    out.write(LENGTH_CODE_ORDER.length - 4, 4);
    for (int symbol : LENGTH_CODE_ORDER) {
      out.write(lengths.lengths()[symbol], 3);
    }
    // All lengths follow.
    out.write(0, 1);
    for (PrefixCode.LengthSymbol symbol : symbols) {
      lengths.write(symbol.symbol(), out);
      out.write(symbol.extra(), symbol.bits());
    }
    return code;
  }
}
