package optout.image;

import java.util.Optional;

/** The formats that are read. */
public enum ImageFormat {
  PNG("png", "image/png"),
  JPEG("jpg", "image/jpeg"),
  WEBP("webp", "image/webp");

  private final String extension;
  private final String mediaType;

  ImageFormat(String extension, String mediaType) {
    this.extension = extension;
    this.mediaType = mediaType;
  }

  /** The name of the format on the web. */
  public String mediaType() {
    return mediaType;
  }

  /** Extension of the names of such files, without the dot. */
  public String extension() {
    return extension;
  }

  /** The format a file's first bytes show, whatever its name says. */
  public static Optional<ImageFormat> of(byte[] file) {
    return Segment.format(new Bytes(file));
  }
}
