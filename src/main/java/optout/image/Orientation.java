package optout.image;

import java.util.Optional;

/**
 * Orientation of the camera, as the EXIF tag 0x0112 has it (CIPA DC-008). Viewers turn the picture;
 * when the tag is taken away, its pixels have to be turned instead.
 */
final class Orientation {
  private static final int TAG = 0x0112;

  /** Nothing has to be turned. */
  static final int UPRIGHT = 1;

  /** More entries than any camera writes. */
  private static final int MAX_ENTRIES = 512;

  private Orientation() {}

  /** 1 for an upright picture, else 2 to 8. */
  static int of(ImageFormat format, Bytes file) {
    return Segment.all(format, file).stream()
        .flatMap(segment -> exif(segment, file).stream())
        .findFirst()
        .map(start -> read(file, start))
        .orElse(UPRIGHT);
  }

  /** Offset of the TIFF header, if there is one in this part of the file. */
  private static Optional<Integer> exif(Segment segment, Bytes file) {
    boolean marked = file.has(segment.from(), "Exif\0\0");
    return switch (segment.name()) {
      case "APP1" -> marked ? Optional.of(segment.from() + 6) : Optional.empty();
      case "eXIf", "EXIF" -> Optional.of(segment.from() + (marked ? 6 : 0));
      default -> Optional.empty();
    };
  }

  private static int read(Bytes file, int start) {
    boolean little = file.has(start, "II");
    if (!little && !file.has(start, "MM")) {
      return UPRIGHT;
    }
    int offset = little ? file.little32(start + 4) : file.big32(start + 4);
    if (offset < 8 || offset > file.size() - start) {
      return UPRIGHT;
    }
    int directory = start + offset;
    int entries = Math.min(MAX_ENTRIES, number(file, directory, little));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (number(file, entry, little) == TAG) {
        int value = number(file, entry + 8, little);
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  private static int number(Bytes file, int place, boolean little) {
    return little ? file.little16(place) : file.big16(place);
  }
}
