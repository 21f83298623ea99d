package optout.codec;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Canonical Huffman code of limited length, as DEFLATE has it (RFC 1951, 3.2.2). */
final class PrefixCode {
  /** Order of the lengths of the code in which code lengths are written; 16 to 18 repeat. */
  static final int LENGTH_SYMBOLS = 19;

  private final int[] lengths;
  private final int[] codes;

  private record Tree(long weight, int order, int symbol, List<Tree> children) {}

  /** A code length, or a repetition with so many more bits. */
  record LengthSymbol(int symbol, int extra, int bits) {}

  private PrefixCode(int[] lengths) {
    this.lengths = lengths;
    this.codes = codes(lengths);
  }

  /**
   * The best code for symbols that occur so often.
   *
   * @param longest bits of a symbol at most
   */
  static PrefixCode of(int[] counts, int longest) {
    int least = 1;
    int[] lengths = lengths(counts, least);
    while (Arrays.stream(lengths).max().orElse(0) > longest) {
      // Rare symbols get long codes; to count them as less rare flattens the tree.
      least *= 2;
      lengths = lengths(counts, least);
    }
    return new PrefixCode(lengths);
  }

  private static int[] lengths(int[] counts, int least) {
    PriorityQueue<Tree> trees =
        new PriorityQueue<>(Comparator.comparingLong(Tree::weight).thenComparingInt(Tree::order));
    for (int symbol = 0; symbol < counts.length; symbol++) {
      if (counts[symbol] > 0) {
        trees.add(new Tree(Math.max(least, counts[symbol]), symbol, symbol, List.of()));
      }
    }
    int order = counts.length;
    while (trees.size() > 1) {
      Tree one = trees.remove();
      Tree other = trees.remove();
      trees.add(new Tree(one.weight + other.weight, order++, -1, List.of(one, other)));
    }
    int[] lengths = new int[counts.length];
    if (!trees.isEmpty()) {
      measure(trees.remove(), lengths);
    }
    return lengths;
  }

  private static void measure(Tree root, int[] lengths) {
    List<Tree> level = List.of(root);
    for (int depth = 0; !level.isEmpty(); depth++) {
      List<Tree> next = new ArrayList<>();
      for (Tree tree : level) {
        if (tree.symbol >= 0) {
          // A lone symbol needs no bits, but a length that tells it from those that never occur.
          lengths[tree.symbol] = Math.max(1, depth);
        }
        next.addAll(tree.children);
      }
      level = next;
    }
  }

  private static int[] codes(int[] lengths) {
    int[] codes = new int[lengths.length];
    int code = 0;
    int longest = Arrays.stream(lengths).max().orElse(0);
    for (int length = 1; length <= longest; length++) {
      for (int symbol = 0; symbol < lengths.length; symbol++) {
        if (lengths[symbol] == length) {
          // Codes are read from their highest bit on, everything else from the lowest.
          codes[symbol] = Integer.reverse(code) >>> (32 - length);
          code++;
        }
      }
      code <<= 1;
    }
    return codes;
  }

  /** Writes a symbol that occurs. */
  void write(int symbol, BitWriter out) {
    out.write(codes[symbol], lengths[symbol]);
  }

  /** The length of each symbol's code in bits; 0 for one that does not occur. */
  int[] lengths() {
    return lengths;
  }

  /** Code lengths with runs of equal ones shortened (RFC 1951, 3.2.7). */
  static List<LengthSymbol> shortened(int[] lengths) {
    List<LengthSymbol> symbols = new ArrayList<>();
    int from = 0;
    while (from < lengths.length) {
      int end = from + 1;
      while (end < lengths.length && lengths[end] == lengths[from]) {
        end++;
      }
      addRun(lengths[from], end - from, symbols);
      from = end;
    }
    return symbols;
  }

  private static void addRun(int length, int run, List<LengthSymbol> symbols) {
    int rest = run;
    if (length > 0) {
      symbols.add(new LengthSymbol(length, 0, 0));
      rest--;
    }
    while (rest > 0) {
      if (rest < 3) {
        symbols.add(new LengthSymbol(length, 0, 0));
        rest--;
      } else if (length > 0) {
        int part = Math.min(6, rest);
        symbols.add(new LengthSymbol(16, part - 3, 2));
        rest -= part;
      } else if (rest < 11) {
        symbols.add(new LengthSymbol(17, rest - 3, 3));
        rest = 0;
      } else {
        int part = Math.min(138, rest);
        symbols.add(new LengthSymbol(18, part - 11, 7));
        rest -= part;
      }
    }
  }

  /** A code for shortened lengths; like every code, complete unless it has one symbol. */
  static PrefixCode forLengths(List<LengthSymbol> symbols) {
    int[] counts = new int[LENGTH_SYMBOLS];
    symbols.forEach(symbol -> counts[symbol.symbol()]++);
    return of(counts, 7);
  }
}
