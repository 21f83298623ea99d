package optout.image;

import java.util.Base64;
import optout.codec.Sha256;
import optout.model.Logo;

/**
 * A logo of pixels.
 *
 * @param base64 a PNG file, written by this program
 */
public record PixelLogo(String base64, double width, double height, String hash) implements Logo {
  private static final int HASH_BYTES = 16;

  /** The logo of an image. */
  public static PixelLogo of(Pixels pixels) {
    byte[] png = Png.encode(pixels);
    return new PixelLogo(
        Base64.getEncoder().encodeToString(png),
        pixels.width(),
        pixels.height(),
        Sha256.hex(png, HASH_BYTES));
  }
}
