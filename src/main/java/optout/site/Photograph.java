package optout.site;

import java.util.List;
import java.util.stream.Stream;
import optout.model.Screenshot;

/**
 * A screenshot as it is published.
 *
 * @param images sizes of the picture, the smallest first
 * @param marks a drawing of the same shape, to be laid over the image
 * @param source what was photographed, when and by whom
 * @param foreign whether the interface is not in the reader's language
 */
public record Photograph(List<Image> images, SitePath marks, Screenshot source, boolean foreign) {

  /**
   * One size of the picture.
   *
   * @param width in pixels
   */
  public record Image(SitePath path, int width) {}

  /** The image in all sizes, and its marks. */
  public Stream<SitePath> files() {
    return Stream.concat(images.stream().map(Image::path), Stream.of(marks));
  }

  public Photograph {
    images = List.copyOf(images);
  }
}
