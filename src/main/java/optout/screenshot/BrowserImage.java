package optout.screenshot;

import java.util.Base64;
import java.util.Optional;
import optout.image.Decoding;
import optout.image.ImageFormat;
import optout.image.Png;
import optout.problem.Position;
import optout.problem.Problems;

/**
 * A picture for a browser to show, the right way up whatever the browser knows of orientations, so
 * that what is drawn on it fits the pixels.
 */
final class BrowserImage {
  private final String type;
  private final byte[] bytes;

  private BrowserImage(String type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /**
   * The picture, as it is if possible.
   *
   * @return nothing, with problems, if it cannot be read
   */
  static Optional<BrowserImage> of(byte[] file, Position at, Problems problems) {
    return Decoding.decode(file, at, problems)
        .map(
            pixels ->
                Decoding.isUpright(file)
                    ? new BrowserImage(ImageFormat.of(file).orElseThrow().mediaType(), file)
                    : new BrowserImage(ImageFormat.PNG.mediaType(), Png.encode(pixels)));
  }

  /** Its media type. */
  String type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The picture as an address of its own. */
  String dataAddress() {
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
