package optout.handout;

import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.util.Optional;
import java.util.Set;

/** A picture on a sheet. */
interface Figure {
  /** Its size in a unit of its own. */
  Extent size();

  /** All texts in it, for which there must be letters. */
  default Set<String> texts() {
    return Set.of();
  }

  /** The picture itself as an address, if the library draws it. */
  default Optional<String> address() {
    return Optional.empty();
  }

  /** Draws it, if the library does not. */
  void draw(Place place);

  /**
   * Place to draw at; lengths in dots.
   *
   * @param x of the left edge
   * @param y of the upper edge
   * @param width of the picture
   * @param dots in a pixel of CSS
   */
  record Place(
      PdfBoxOutputDevice device,
      RenderingContext context,
      double x,
      double y,
      double width,
      double dots) {}
}
