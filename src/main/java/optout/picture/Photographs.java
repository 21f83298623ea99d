package optout.picture;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import optout.codec.Sha256;
import optout.image.Decoding;
import optout.image.ImageHeader;
import optout.image.Jpeg;
import optout.image.Metadata;
import optout.image.Pixels;
import optout.image.Png;
import optout.image.Scaling;
import optout.model.Area;
import optout.model.Content;
import optout.model.Screenshot;
import optout.model.Screenshot.Image;
import optout.model.Service;
import optout.problem.Outcome;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.site.Photograph;
import optout.site.SitePath;

/** Looks at all screenshots of a content, and makes of each the files that pages show. */
public final class Photographs {
  /** In CSS pixels; twice as many for screens that have two to a CSS pixel. */
  private static final int WIDTH = (int) Sketch.WIDTH;

  /** So many times smaller must a JPEG be for what it loses. */
  private static final int WORTH_A_LOSS = 3;

  private final Problems problems;
  private final boolean wanted;
  private final Map<Key, Developed> developed = new ConcurrentHashMap<>();

  private record Key(String service, String screen, String language) {}

  /**
   * The files of a screenshot.
   *
   * @param width in CSS pixels
   * @param height in CSS pixels
   */
  record Developed(
      int width, int height, List<Photograph.Image> images, SortedMap<SitePath, byte[]> files) {}

  private Photographs(Problems problems, boolean wanted) {
    this.problems = problems;
    this.wanted = wanted;
  }

  /**
   * Reads all images and reports those that are damaged, tell more than they show, or show what
   * their records say is painted over. Files are only made while there is no error.
   *
   * @param wanted whether files are made at all
   */
  public static Outcome<Photographs> of(Content content, boolean wanted) {
    Problems problems = new Problems();
    Photographs photographs = new Photographs(problems, wanted);
    content.services().values().stream()
        .flatMap(service -> service.screenshots().stream().map(one -> Map.entry(service, one)))
        .toList()
        .parallelStream()
        .forEach(entry -> photographs.develop(entry.getKey(), entry.getValue()));
    return problems.with(photographs);
  }

  /** Images made of a screenshot. */
  Developed of(Service service, Screenshot screenshot) {
    return Optional.ofNullable(developed.get(key(service, screenshot))).orElseThrow();
  }

  private static Key key(Service service, Screenshot screenshot) {
    return new Key(service.id(), screenshot.screen().id(), screenshot.language().id());
  }

  private void develop(Service service, Screenshot screenshot) {
    screenshot
        .image()
        .ifPresent(
            image ->
                read(image)
                    .filter(
                        pixels ->
                            !screenshot.fitsOriginal() || isCovered(screenshot, image, pixels))
                    .filter(pixels -> wanted && !problems.hasErrors())
                    .ifPresent(
                        pixels ->
                            developed.put(key(service, screenshot), develop(pixels, screenshot))));
  }

  private Optional<Pixels> read(Image image) {
    try (InputStream in = Files.newInputStream(image.path(), LinkOption.NOFOLLOW_LINKS)) {
      byte[] file = in.readNBytes(ImageHeader.MAX_BYTES + 1);
      List<String> metadata = Metadata.in(file);
      if (!metadata.isEmpty()) {
        problems.error(
            image.at(),
            ProblemCode.SCREENSHOT_METADATA,
            "the image tells more than it shows: " + String.join(", ", metadata),
            "store it with 'optout picture add', which keeps the pixels alone");
      }
      return Decoding.decode(file, image.at(), problems);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells whether what the record says is painted over really is. */
  private boolean isCovered(Screenshot screenshot, Image image, Pixels pixels) {
    for (Area area : screenshot.covered()) {
      if (area.isWithin(pixels.width(), pixels.height()) && !pixels.isPlain(area)) {
        problems.error(
            image.at(),
            ProblemCode.SCREENSHOT_NOT_REDACTED,
            "the image shows what its record says is painted over, at " + area,
            "store it again with 'optout picture add --replace'");
        return false;
      }
    }
    return true;
  }

  private static Developed develop(Pixels pixels, Screenshot screenshot) {
    int width = Math.min(WIDTH, pixels.width());
    List<Integer> widths = new ArrayList<>(List.of(width));
    if (pixels.width() > width) {
      widths.add(Math.min(2 * WIDTH, pixels.width()));
    }
    SortedMap<SitePath, byte[]> files = new TreeMap<>();
    List<Photograph.Image> images = new ArrayList<>();
    List<Pixels> sizes = widths.stream().map(wanted -> Scaling.to(wanted, pixels)).toList();
    boolean photo = screenshot.covered().isEmpty() && isPhoto(sizes.get(sizes.size() - 1));
    for (Pixels scaled : sizes) {
      images.add(
          photo
              ? write(scaled, Jpeg::encode, "jpg", files)
              : write(scaled, Png::encode, "png", files));
    }
    int height = Scaling.heightFor(pixels.width(), pixels.height(), width);
    return new Developed(width, height, images, files);
  }

  /**
   * Tells whether a picture has gradients and noise, as one that was once a JPEG. What is painted
   * over is no such picture: it stays one colour to its last pixel only without loss.
   */
  private static boolean isPhoto(Pixels pixels) {
    return Jpeg.encode(pixels).length * WORTH_A_LOSS < Png.encode(pixels).length;
  }

  private static Photograph.Image write(
      Pixels pixels,
      Function<Pixels, byte[]> format,
      String extension,
      SortedMap<SitePath, byte[]> files) {
    byte[] file = format.apply(pixels);
    String name = "screenshot-" + Sha256.hex(file, Pictures.HASH_BYTES) + "." + extension;
    SitePath path = SitePath.of("pictures", name);
    files.put(path, file);
    return new Photograph.Image(path, pixels.width());
  }
}
