package optout.codec;

import java.util.Arrays;

/**
 * LZ77: a sequence as literals and copies of what stood there earlier, for DEFLATE.
 *
 * <p>Greedy with one step of looking ahead; earlier places are found by the hash of the next three
 * values.
 */
final class Lz77 {
  /** Distance that a copy may reach back, in bytes. */
  private static final int WINDOW = 32_768;

  /** The longest copy. */
  static final int LONGEST = 258;

  private static final int HASH_BITS = 16;
  private static final int SHORTEST = 3;
  private static final int PROBES = 48;

  /** A copy this long is good enough not to look further. */
  private static final int LONG = 64;

  private final int[] data;
  private final int[] heads = new int[1 << HASH_BITS];
  private final int[] earlier;
  private int found;

  private int[] lengths = new int[1 << 12];
  private int[] values = new int[1 << 12];
  private int size;

  private Lz77(int[] data) {
    this.data = data;
    earlier = new int[data.length];
    Arrays.fill(heads, -1);
  }

  /** Finds the copies. */
  static Lz77 of(int[] data) {
    Lz77 copies = new Lz77(data);
    copies.find();
    return copies;
  }

  /** Number of literals and copies. */
  int size() {
    return size;
  }

  /** The length of a copy; 1 for a literal. */
  int length(int index) {
    return lengths[index];
  }

  boolean isCopy(int index) {
    return lengths[index] > 1;
  }

  /** The literal, or how far back the copy begins. */
  int value(int index) {
    return values[index];
  }

  private void find() {
    int place = 0;
    int length = longestAt(place);
    while (place < data.length) {
      int distance = found;
      enter(place);
      int next = length < LONG ? longestAt(place + 1) : 0;
      if (length < SHORTEST || next > length) {
        add(1, data[place++]);
        length = next;
        continue;
      }
      add(length, distance);
      for (int i = 1; i < length; i++) {
        enter(place + i);
      }
      place += length;
      length = longestAt(place);
    }
  }

  private void add(int length, int value) {
    if (size == lengths.length) {
      lengths = Arrays.copyOf(lengths, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    lengths[size] = length;
    values[size++] = value;
  }

  private void enter(int place) {
    if (place + SHORTEST <= data.length) {
      int hash = hash(place);
      earlier[place] = heads[hash];
      heads[hash] = place;
    }
  }

  private int hash(int place) {
    int mixed = data[place] * 0x9e3779b1 + data[place + 1];
    return ((mixed * 0x85ebca6b + data[place + 2]) * 0xc2b2ae35) >>> (32 - HASH_BITS);
  }

  /** The length of the longest copy at a place; its distance is left in {@link #found}. */
  private int longestAt(int place) {
    int best = 0;
    int most = Math.min(LONGEST, data.length - place);
    if (most < SHORTEST) {
      return 0;
    }
    int candidate = heads[hash(place)];
    for (int probe = 0; probe < PROBES && candidate >= 0 && place - candidate <= WINDOW; probe++) {
      if (best == 0 || data[candidate + best] == data[place + best]) {
        int length = 0;
        while (length < most && data[candidate + length] == data[place + length]) {
          length++;
        }
        if (length > best) {
          best = length;
          found = place - candidate;
          if (length == most) {
            break;
          }
        }
      }
      candidate = earlier[candidate];
    }
    return best;
  }
}
