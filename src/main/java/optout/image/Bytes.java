package optout.image;

import java.nio.charset.StandardCharsets;

/** Numbers and names in a file; a place behind its end reads as zeros. */
final class Bytes {
  private final byte[] file;

  Bytes(byte[] file) {
    this.file = file;
  }

  int at(int place) {
    return place >= 0 && place < file.length ? file[place] & 0xff : 0;
  }

  int size() {
    return file.length;
  }

  /** Two bytes, the high one first. */
  int big16(int place) {
    return at(place) << 8 | at(place + 1);
  }

  /** Four bytes, the high one first. */
  int big32(int place) {
    return big16(place) << 16 | big16(place + 2);
  }

  /** Two bytes, the low one first. */
  int little16(int place) {
    return at(place) | at(place + 1) << 8;
  }

  /** Three bytes, the low one first. */
  int little24(int place) {
    return little16(place) | at(place + 2) << 16;
  }

  /** Four bytes, the low one first. */
  int little32(int place) {
    return little16(place) | little16(place + 2) << 16;
  }

  /** Tells whether these characters stand there, one byte each. */
  boolean has(int place, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      if (at(place + i) != characters.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** A name of four characters. */
  String name(int place) {
    return place + 4 <= file.length ? new String(file, place, 4, StandardCharsets.ISO_8859_1) : "";
  }
}
