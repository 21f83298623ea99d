package optout.picture;

import java.util.List;
import optout.model.Area;
import optout.model.Screenshot;

/**
 * Draws the marks of a screenshot: a drawing of its shape, transparent but for rings around what
 * the step is about, with the step's number. It is laid over the image, so that one image serves
 * all languages and steps.
 */
final class Marks {
  private static final double BADGE = 13;
  private static final double GAP = 3;

  /**
   * Distance of a number from the line beside it, and from one below it that it reaches over, in
   * CSS pixels.
   */
  private static final double OUT = 4;

  private final double width;
  private final double height;
  private final boolean atRight;
  private final Canvas canvas;

  /**
   * @param width of the picture in CSS pixels
   * @param height of the picture in CSS pixels
   * @param atRight whether numbers stand at the right, where lines of the interface begin
   */
  Marks(int width, int height, boolean atRight) {
    this.width = width;
    this.height = height;
    this.atRight = atRight;
    canvas = new Canvas(width, false);
  }

  /** The drawing. Any colour may lie below, so each line has a light and a dark side. */
  Drawing draw(Screenshot screenshot, int number) {
    double scale = width / screenshot.kept().width();
    List<Ring> rings = screenshot.marks().stream().map(mark -> around(mark, scale)).toList();
    rings.forEach(this::ring);
    rings.forEach(ring -> badge(ring, number));
    return canvas.drawing(height);
  }

  private void ring(Ring ring) {
    for (Style style : List.of(Style.CASE, Style.MARK)) {
      canvas.rect(style, ring.left, ring.top, ring.right - ring.left, ring.bottom - ring.top, 8);
    }
  }

  /** Rectangle of the line around a mark. */
  private record Ring(double left, double top, double right, double bottom) {}

  private Ring around(Area mark, double scale) {
    return new Ring(
        inside(mark.x() * scale - GAP, width),
        inside(mark.y() * scale - GAP, height),
        inside((mark.x() + mark.width()) * scale + GAP, width),
        inside((mark.y() + mark.height()) * scale + GAP, height));
  }

  /**
   * The number: beside the ring if there is room, before its beginning rather than behind its end;
   * else above or below it. What is marked is covered only where there is no room at all.
   */
  private void badge(Ring ring, int number) {
    double middle = (ring.top + ring.bottom) / 2;
    double left = ring.left - BADGE - OUT;
    double right = ring.right + BADGE + OUT;
    double first = atRight ? right : left;
    double second = atRight ? left : right;
    if (hasRoom(first, width)) {
      badge(first, middle, number);
    } else if (hasRoom(second, width)) {
      badge(second, middle, number);
    } else {
      double above = ring.top - BADGE + OUT;
      double y = hasRoom(above, height) ? above : ring.bottom + BADGE - OUT;
      badge(atRight ? ring.right - BADGE : ring.left + BADGE, y, number);
    }
  }

  private static boolean hasRoom(double place, double size) {
    return place >= BADGE + 1 && place <= size - BADGE - 1;
  }

  private void badge(double x, double y, int number) {
    double across = Math.max(BADGE + 1, Math.min(width - BADGE - 1, x));
    double down = Math.max(BADGE + 1, Math.min(height - BADGE - 1, y));
    canvas.circle(Style.BADGE, across, down, BADGE);
    canvas.centred(Style.NUM, across, down + 5.5, Integer.toString(number), "en", false);
  }

  /** A place for the middle of a line that is wholly on the picture. */
  private static double inside(double place, double size) {
    return Math.max(2, Math.min(size - 2, place));
  }
}
