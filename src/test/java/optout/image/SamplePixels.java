package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.function.IntBinaryOperator;
import javax.imageio.ImageIO;
import optout.problem.Position;
import optout.problem.Problems;

/** Pictures to try things on, the same in every run. */
public final class SamplePixels {
  /** {@code interfaceLike(97, 61)} as libwebp writes it without loss. */
  private static final String WEBP =
      "UklGRs4AAABXRUJQVlA4TMEAAAAvYAAPACcgEEgxypGupm0DhkXuLqYlLiQgboiyh97Pf6Ak0l8DXNW2rVRYBCLQYBVA"
          + "Vv9O2FWefkX0X4EjKQ1WOAtgfQMAAAAAAAAAAAAAAEBfgVRVVVVVVVVVVVVVVYcfnSbXaXQZXebBeTjVcF1OTXY1Tk3W"
          + "U5MgpSoX1z6YhZTLM7EJMnc008QgUwKNim9o5vAR5ormDx8WX9D84YPMiRbYAuGBiqAJ4iJb4BW2ZIWr4d9Hf77/wUd4"
          + "yD7DH2cAAA==";

  private SamplePixels() {}

  /** A picture whose colours a function of column and row gives, as {@code 0xRRGGBB}. */
  public static Pixels of(int width, int height, IntBinaryOperator colour) {
    int[] colours = new int[width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        colours[y * width + x] = colour.applyAsInt(x, y) & 0xffffff;
      }
    }
    return new Pixels(width, height, colours);
  }

  /** Flat rows with something like text in them. */
  public static Pixels interfaceLike(int width, int height) {
    return of(
        width,
        height,
        (x, y) -> {
          boolean text = y % 40 > 12 && y % 40 < 26 && x % 200 > 20 && x % 200 < 150;
          boolean ink = text && (x * 7 + y * 3) % 11 < 4;
          return ink ? 0x16202a + (x % 3) * 0x202020 : y % 40 < 2 ? 0xd9dee3 : 0xfdfdfb;
        });
  }

  /** A smooth picture. */
  public static Pixels gradient(int width, int height) {
    return of(width, height, (x, y) -> (x * 255 / width) << 16 | (y * 255 / height) << 8 | (x + y));
  }

  /** A picture without any pattern. */
  public static Pixels noise(int width, int height) {
    return of(
        width,
        height,
        (x, y) -> {
          int mixed = (x * 0x9e3779b1) ^ (y * 0x85ebca6b);
          mixed = (mixed ^ (mixed >>> 15)) * 0x2c1b3c6d;
          return mixed ^ (mixed >>> 13);
        });
  }

  /** A WebP file of 97 × 61 pixels: {@link #interfaceLike}. */
  public static byte[] webp() {
    return Base64.getDecoder().decode(WEBP);
  }

  /** The picture as the JDK writes it. */
  public static byte[] byJdk(Pixels pixels, String format) {
    return byJdk(image(pixels, BufferedImage.TYPE_INT_RGB), format);
  }

  static BufferedImage image(Pixels pixels, int type) {
    BufferedImage image = new BufferedImage(pixels.width(), pixels.height(), type);
    for (int y = 0; y < pixels.height(); y++) {
      for (int x = 0; x < pixels.width(); x++) {
        image.setRGB(x, y, 0xff000000 | pixels.colour(x, y));
      }
    }
    return image;
  }

  static byte[] byJdk(BufferedImage image, String format) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      assertThat(ImageIO.write(image, format, file)).isTrue();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file.toByteArray();
  }

  /** The picture of a file that must be in order. */
  public static Pixels decoded(byte[] file) {
    Problems problems = new Problems();
    Pixels pixels = Decoding.decode(file, Position.start("file"), problems).orElse(null);
    assertThat(problems.sorted()).isEmpty();
    assertThat(pixels).isNotNull();
    return pixels;
  }

  /** Fails where two pictures differ. */
  public static void assertSame(Pixels actual, Pixels expected) {
    assertThat(actual.width() + " × " + actual.height())
        .isEqualTo(expected.width() + " × " + expected.height());
    for (int y = 0; y < expected.height(); y++) {
      for (int x = 0; x < expected.width(); x++) {
        if (actual.colour(x, y) != expected.colour(x, y)) {
          assertThat(Integer.toHexString(actual.colour(x, y)))
              .as("pixel %d,%d", x, y)
              .isEqualTo(Integer.toHexString(expected.colour(x, y)));
        }
      }
    }
  }
}
