package optout.picture;

import optout.template.Palette;

/**
 * A screen as it is drawn.
 *
 * @param palette the colours it is drawn with
 * @param svg the drawing as a document of its own
 * @param alternative what is to be seen, in words
 */
public record Schematic(Drawing drawing, Palette palette, String svg, String alternative) {
  /** In CSS pixels. */
  int width() {
    return (int) drawing.width();
  }

  /** In CSS pixels. */
  int height() {
    return (int) drawing.height();
  }
}
