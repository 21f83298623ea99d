package optout.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A part of an image file: a chunk of PNG or WebP, a marker segment of JPEG.
 *
 * @param name such as {@code IHDR}, {@code VP8L}, {@code APP1}
 * @param from where its content begins
 * @param length of its content
 */
record Segment(String name, int from, int length) {
  /** The name for bytes behind the end of the image. */
  static final String REST = "data after the end";

  private static final String PNG = "\u0089PNG\r\n\u001a\n";

  /** The format the file's first bytes show, whatever its name says. */
  static Optional<ImageFormat> format(Bytes file) {
    if (file.has(0, PNG)) {
      return Optional.of(ImageFormat.PNG);
    }
    if (file.at(0) == 0xff && file.at(1) == 0xd8 && file.at(2) == 0xff) {
      return Optional.of(ImageFormat.JPEG);
    }
    return file.has(0, "RIFF") && file.has(8, "WEBP")
        ? Optional.of(ImageFormat.WEBP)
        : Optional.empty();
  }

  /** All parts of a file, as far as they can be made out. */
  static List<Segment> all(ImageFormat format, Bytes file) {
    return switch (format) {
      case PNG -> png(file);
      case JPEG -> jpeg(file);
      case WEBP -> webp(file);
    };
  }

  private static List<Segment> png(Bytes file) {
    List<Segment> chunks = new ArrayList<>();
    int place = PNG.length();
    while (place < file.size()) {
      int length = file.big32(place);
      if (length < 0 || length > file.size() - place - 12) {
        return chunks;
      }
      Segment chunk = new Segment(file.name(place + 4), place + 8, length);
      chunks.add(chunk);
      place += length + 12;
      if (chunk.name().equals("IEND")) {
        addRest(chunks, file, place);
        return chunks;
      }
    }
    return chunks;
  }

  private static List<Segment> webp(Bytes file) {
    List<Segment> chunks = new ArrayList<>();
    int end = (int) Math.min(file.size(), (file.little32(4) & 0xffffffffL) + 8);
    int place = 12;
    while (place + 8 <= end) {
      int length = file.little32(place + 4);
      if (length < 0 || length > end - place - 8) {
        return chunks;
      }
      chunks.add(new Segment(file.name(place), place + 8, length));
      place += 8 + length + (length & 1);
    }
    addRest(chunks, file, end);
    return chunks;
  }

  private static List<Segment> jpeg(Bytes file) {
    List<Segment> segments = new ArrayList<>();
    int place = 2;
    while (place + 1 < file.size()) {
      if (file.at(place) != 0xff) {
        return segments;
      }
      int marker = file.at(place + 1);
      if (marker == 0xff) {
        place++;
      } else if (marker == 0xd9) {
        addRest(segments, file, place + 2);
        return segments;
      } else if (isAlone(marker)) {
        place += 2;
      } else {
        int length = file.big16(place + 2);
        if (length < 2 || length > file.size() - place - 2) {
          return segments;
        }
        segments.add(new Segment(jpegName(marker), place + 4, length - 2));
        place += 2 + length;
        if (marker == 0xda) {
          place = afterScan(file, place);
        }
      }
    }
    return segments;
  }

  /** Offset of the next marker; in a scan, 0xff is followed by zero or a restart marker. */
  private static int afterScan(Bytes file, int from) {
    int place = from;
    while (place + 1 < file.size()
        && !(file.at(place) == 0xff && file.at(place + 1) != 0 && !isAlone(file.at(place + 1)))) {
      place++;
    }
    return place;
  }

  private static boolean isAlone(int marker) {
    return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd7);
  }

  private static String jpegName(int marker) {
    if (marker >= 0xe0 && marker <= 0xef) {
      return "APP" + (marker - 0xe0);
    }
    return switch (marker) {
      case 0xfe -> "COM";
      case 0xda -> "SOS";
      case 0xc4 -> "DHT";
      case 0xcc -> "DAC";
      case 0xc8 -> "JPG";
      default -> marker >= 0xc0 && marker <= 0xcf ? "SOF" : "other";
    };
  }

  private static void addRest(List<Segment> segments, Bytes file, int end) {
    if (end < file.size()) {
      segments.add(new Segment(REST, end, file.size() - end));
    }
  }
}
