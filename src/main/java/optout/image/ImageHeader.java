package optout.image;

import java.util.List;
import java.util.Optional;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * Format and size of an image file, read before anything is decoded.
 *
 * @param width in pixels, as stored: an orientation for viewers is not applied
 * @param height in pixels, as stored
 */
public record ImageHeader(ImageFormat format, int width, int height) {
  /** The largest file that is read. */
  public static final int MAX_BYTES = 8 << 20;

  /** The largest number of pixels that are decoded. */
  public static final int MAX_PIXELS = 20_000_000;

  /** The longest side that WebP can have. */
  public static final int MAX_SIDE = 16_383;

  /** More than any camera or program writes; each costs the time of a whole picture. */
  private static final int MAX_SCANS = 64;

  /**
   * Reads the header and holds it against the limits.
   *
   * @param at the file, for problems
   * @return nothing, with a problem, if this is no image or one that must not be decoded
   */
  public static Optional<ImageHeader> read(byte[] file, Position at, Problems problems) {
    if (file.length > MAX_BYTES) {
      problems.error(
          at,
          ProblemCode.SCREENSHOT_TOO_LARGE,
          "the image has more than " + MAX_BYTES + " bytes (8 MiB)",
          "cut away what is not needed, or save it as PNG");
      return Optional.empty();
    }
    Bytes bytes = new Bytes(file);
    Optional<ImageFormat> format = Segment.format(bytes);
    if (format.isEmpty()) {
      problems.error(
          at,
          ProblemCode.SCREENSHOT_NOT_AN_IMAGE,
          "the file is not a PNG, JPEG or WebP",
          "its name does not matter, its content does; save the picture as PNG");
      return Optional.empty();
    }
    return read(format.get(), Segment.all(format.get(), bytes), bytes, at, problems);
  }

  private static Optional<ImageHeader> read(
      ImageFormat format, List<Segment> segments, Bytes file, Position at, Problems problems) {
    Optional<ImageHeader> header =
        switch (format) {
          case PNG -> png(segments, file);
          case JPEG -> jpeg(segments, file);
          case WEBP -> webp(segments, file);
        };
    if (header.isEmpty() || header.get().width < 1 || header.get().height < 1) {
      problems.error(
          at,
          ProblemCode.SCREENSHOT_DAMAGED,
          "the " + format + " file is damaged at its beginning",
          "open it in another program and save it again");
      return Optional.empty();
    }
    return header.filter(one -> one.isWithinLimits(segments, at, problems));
  }

  private boolean isWithinLimits(List<Segment> segments, Position at, Problems problems) {
    if (Math.max(width, height) > MAX_SIDE || (long) width * height > MAX_PIXELS) {
      problems.error(
          at,
          ProblemCode.SCREENSHOT_TOO_MANY_PIXELS,
          "the image has " + width + " × " + height + " pixels",
          "at most " + MAX_PIXELS / 1_000_000 + " million, and " + MAX_SIDE + " on a side");
      return false;
    }
    long scans = segments.stream().filter(one -> one.name().equals("SOS")).count();
    if (scans > MAX_SCANS) {
      problems.error(
          at,
          ProblemCode.SCREENSHOT_TOO_MANY_SCANS,
          "the JPEG file holds the picture in " + scans + " passes",
          "at most " + MAX_SCANS + "; save it again");
      return false;
    }
    if (segments.stream().anyMatch(one -> one.name().equals("ANIM"))) {
      problems.error(at, ProblemCode.SCREENSHOT_ANIMATED, "the image moves", "take a still one");
      return false;
    }
    return true;
  }

  private static Optional<ImageHeader> png(List<Segment> chunks, Bytes file) {
    return chunks.stream()
        .findFirst()
        .filter(chunk -> chunk.name().equals("IHDR") && chunk.length() == 13)
        .map(
            chunk ->
                new ImageHeader(
                    ImageFormat.PNG, file.big32(chunk.from()), file.big32(chunk.from() + 4)));
  }

  private static Optional<ImageHeader> jpeg(List<Segment> segments, Bytes file) {
    return segments.stream()
        .filter(segment -> segment.name().equals("SOF") && segment.length() >= 6)
        .findFirst()
        .map(
            frame ->
                new ImageHeader(
                    ImageFormat.JPEG, file.big16(frame.from() + 3), file.big16(frame.from() + 1)));
  }

  /** The size of the frame; a container that claims another size is damaged. */
  private static Optional<ImageHeader> webp(List<Segment> chunks, Bytes file) {
    if (chunks.isEmpty()) {
      return Optional.empty();
    }
    Segment first = chunks.get(0);
    if (!first.name().equals("VP8X")) {
      return frame(first, file);
    }
    ImageHeader canvas =
        new ImageHeader(
            ImageFormat.WEBP,
            file.little24(first.from() + 4) + 1,
            file.little24(first.from() + 7) + 1);
    boolean animated = chunks.stream().anyMatch(chunk -> chunk.name().equals("ANIM"));
    return animated
        ? Optional.of(canvas)
        : chunks.stream()
            .flatMap(chunk -> frame(chunk, file).stream())
            .findFirst()
            .filter(canvas::equals);
  }

  private static Optional<ImageHeader> frame(Segment chunk, Bytes file) {
    int from = chunk.from();
    if (chunk.name().equals("VP8L") && chunk.length() > 5 && file.at(from) == 0x2f) {
      int bits = file.little32(from + 1);
      return Optional.of(
          new ImageHeader(ImageFormat.WEBP, (bits & 0x3fff) + 1, (bits >>> 14 & 0x3fff) + 1));
    }
    if (chunk.name().equals("VP8 ") && chunk.length() > 10 && file.little24(from + 3) == 0x2a019d) {
      return Optional.of(
          new ImageHeader(
              ImageFormat.WEBP,
              file.little16(from + 6) & 0x3fff,
              file.little16(from + 8) & 0x3fff));
    }
    return Optional.empty();
  }
}
