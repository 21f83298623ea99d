package optout.site;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * A picture as it is published.
 *
 * @param path a schematic, or the smallest image of a photograph in a format that all browsers read
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param alternative what is to be seen, in words
 * @param photograph what else there is to know of a screenshot; nothing for a schematic
 */
public record Picture(
    SitePath path, int width, int height, String alternative, Optional<Photograph> photograph) {

  /** Every file that a page with this picture shows. */
  public Stream<SitePath> files() {
    return photograph.map(Photograph::files).orElseGet(() -> Stream.of(path));
  }
}
