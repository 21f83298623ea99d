package optout.handout;

import optout.image.ForeignSvg;

/** A drawing of somebody else on a sheet. */
record Inset(ForeignSvg drawing) implements Figure {
  @Override
  public Extent size() {
    return new Extent(drawing.width(), drawing.height());
  }

  @Override
  public void draw(Place place) {
    float wide = (float) (place.width() / place.dots());
    float high = (float) (wide * drawing.height() / drawing.width());
    place
        .device()
        .drawWithGraphics(
            (float) place.x(),
            (float) place.y(),
            wide,
            high,
            graphics -> drawing.paint(graphics, wide, high));
  }
}
