package optout.image;

import java.util.List;
import java.util.Set;

/**
 * Metadata: what a file holds beside its pixels, such as where and when it was made, on which
 * device, by whom.
 */
public final class Metadata {
  /** PNG chunks that stay: pixels need them, or they say no more than how bright these are. */
  private static final Set<String> PLAIN =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "pHYs", "sBIT", "bKGD",
          "hIST", "APP0", "APP14", "SOF", "SOS", "DHT", "DAC", "JPG", "other", "VP8 ", "VP8L",
          "VP8X", "ALPH");

  private Metadata() {}

  /** The names of the parts that are not needed to show the image; empty if this is no image. */
  public static List<String> in(byte[] file) {
    Bytes bytes = new Bytes(file);
    return Segment.format(bytes).stream()
        .flatMap(format -> Segment.all(format, bytes).stream())
        .map(Segment::name)
        .filter(name -> !PLAIN.contains(name))
        .map(Metadata::printable)
        .distinct()
        .sorted()
        .toList();
  }

  private static String printable(String name) {
    return name.replaceAll("[^ -~]", "?").strip();
  }
}
