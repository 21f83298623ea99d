package optout.handout;

import java.util.Optional;
import optout.image.PixelLogo;

/** A picture of pixels on a sheet, which the library draws by itself. */
record PixelFigure(PixelLogo logo) implements Figure {
  @Override
  public Extent size() {
    return new Extent(logo.width(), logo.height());
  }

  @Override
  public Optional<String> address() {
    return Optional.of(SheetDocument.PIXELS + logo.base64());
  }

  @Override
  public void draw(Place place) {
    throw new UnsupportedOperationException("the library draws it");
  }
}
