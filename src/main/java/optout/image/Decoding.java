package optout.image;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Reads PNG, JPEG and WebP. Nothing native looks at WebP; transparent pixels are laid on white, a
 * camera's orientation is applied, and metadata is left behind.
 */
public final class Decoding {
  private Decoding() {}

  /**
   * The pixels of an image file.
   *
   * @param at the file, for problems
   * @return nothing, with a problem, if it is no image, breaks a limit or is damaged
   */
  public static Optional<Pixels> decode(byte[] file, Position at, Problems problems) {
    return ImageHeader.read(file, at, problems)
        .flatMap(header -> decode(header, file, at, problems));
  }

  /** Tells whether the pixels of an image file stand as they are to be seen. */
  public static boolean isUpright(byte[] file) {
    Bytes bytes = new Bytes(file);
    return Segment.format(bytes)
        .filter(format -> Orientation.of(format, bytes) == Orientation.UPRIGHT)
        .isPresent();
  }

  private static Optional<Pixels> decode(
      ImageHeader header, byte[] file, Position at, Problems problems) {
    String reason;
    try {
      Damage damage = new Damage();
      BufferedImage image = read(header.format(), file, damage);
      if (damage.first == null
          && image.getWidth() == header.width()
          && image.getHeight() == header.height()) {
        int orientation = Orientation.of(header.format(), new Bytes(file));
        return Optional.of(pixels(image).turned(orientation));
      }
      reason = damage.first == null ? "its size is not what it says" : damage.first;
    } catch (IOException | RuntimeException e) {
      // Decoders meet damage with whatever exception comes of it; none of them is a bug of ours.
      reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
    problems.error(
        at,
        ProblemCode.SCREENSHOT_DAMAGED,
        "the " + header.format() + " file cannot be read: " + reason.lines().findFirst().orElse(""),
        "open it in another program and save it again");
    return Optional.empty();
  }

  /** Keeps what a decoder only warns of: it fills in grey for what is missing. */
  private static final class Damage {
    private @Nullable String first;

    void note(String warning) {
      first = first == null ? warning : first;
    }
  }

  private static BufferedImage read(ImageFormat format, byte[] file, Damage damage)
      throws IOException {
    ImageReader reader =
        format == ImageFormat.WEBP
            ? new WebPImageReaderSpi().createReaderInstance()
            : ImageIO.getImageReadersByFormatName(format.name()).next();
    try (ImageInputStream in = new WholeFile(file)) {
      reader.addIIOReadWarningListener((source, warning) -> damage.note(warning));
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static Pixels pixels(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    int[] colours = new int[width * height];
    boolean grey =
        image.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY
            && !(image.getColorModel() instanceof IndexColorModel);
    for (int y = 0; y < height; y++) {
      if (grey) {
        greys(image.getRaster(), y, colours);
      } else {
        image.getRGB(0, y, width, 1, colours, y * width, width);
      }
      for (int i = y * width; i < (y + 1) * width; i++) {
        colours[i] = onWhite(colours[i]);
      }
    }
    return new Pixels(width, height, colours);
  }

  /** A row of grey, as it is: Java takes it for linear light and would make it brighter. */
  private static void greys(Raster raster, int y, int[] colours) {
    int width = raster.getWidth();
    int[] samples = raster.getPixels(0, y, width, 1, (int[]) null);
    int bands = raster.getNumBands();
    int shift = raster.getSampleModel().getSampleSize(0) - 8;
    for (int x = 0; x < width; x++) {
      int grey = samples[x * bands] >> shift;
      int alpha = bands > 1 ? samples[x * bands + 1] >> shift : 0xff;
      colours[y * width + x] = alpha << 24 | grey << 16 | grey << 8 | grey;
    }
  }

  private static int onWhite(int colour) {
    int alpha = colour >>> 24;
    if (alpha == 0xff) {
      return colour & 0xffffff;
    }
    int opaque = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      int over = (colour >> shift & 0xff) * alpha + 0xff * (0xff - alpha);
      opaque = opaque << 8 | (over + 127) / 255;
    }
    return opaque;
  }
}
