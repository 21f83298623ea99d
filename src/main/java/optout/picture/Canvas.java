package optout.picture;

import java.util.ArrayList;
import java.util.List;
import optout.picture.Shape.Anchor;

/**
 * Collects the shapes of a picture, rounded to tenths of a CSS pixel. Positions count from the
 * start edge, so the same calls draw from left to right and mirrored.
 */
final class Canvas {
  private final double width;
  private final boolean mirrored;
  private final List<Shape> shapes = new ArrayList<>();

  /**
   * @param mirrored whether the start edge is at the right
   */
  Canvas(double width, boolean mirrored) {
    this.width = width;
    this.mirrored = mirrored;
  }

  /** The number of shapes so far; a later {@link #rectAt} can go below what follows. */
  int level() {
    return shapes.size();
  }

  void rect(Style style, double start, double top, double wide, double high, double radius) {
    rectAt(shapes.size(), style, start, top, wide, high, radius);
  }

  void rectAt(
      int level, Style style, double start, double top, double wide, double high, double radius) {
    double left = mirrored ? width - start - wide : start;
    shapes.add(
        level,
        new Shape.Rectangle(
            style, rounded(left), rounded(top), rounded(wide), rounded(high), rounded(radius)));
  }

  void circle(Style style, double start, double middle, double radius) {
    shapes.add(new Shape.Circle(style, rounded(x(start)), rounded(middle), rounded(radius)));
  }

  /** Straight lines through points, given as start and top in turn. */
  void line(Style style, double... points) {
    List<Shape.Point> line = new ArrayList<>();
    for (int i = 0; i < points.length; i += 2) {
      line.add(new Shape.Point(rounded(x(points[i])), rounded(points[i + 1])));
    }
    shapes.add(new Shape.Line(style, line));
  }

  /**
   * A line of text that begins at a place.
   *
   * @param language of the text
   * @param rightToLeft whether the text itself runs from right to left
   */
  void text(
      Style style,
      double start,
      double baseline,
      String text,
      String language,
      boolean rightToLeft) {
    // The text's own direction decides which end of it is its "start".
    Anchor anchor = mirrored == rightToLeft ? Anchor.START : Anchor.END;
    add(style, x(start), baseline, anchor, text, language, rightToLeft);
  }

  /** A line of text around a place. */
  void centred(
      Style style,
      double middle,
      double baseline,
      String text,
      String language,
      boolean rightToLeft) {
    add(style, x(middle), baseline, Anchor.MIDDLE, text, language, rightToLeft);
  }

  private void add(
      Style style,
      double x,
      double baseline,
      Anchor anchor,
      String text,
      String language,
      boolean rightToLeft) {
    shapes.add(
        new Shape.Text(style, rounded(x), rounded(baseline), anchor, text, language, rightToLeft));
  }

  private double x(double start) {
    return mirrored ? width - start : start;
  }

  /** Drawing of all shapes that were added. */
  Drawing drawing(double height) {
    return new Drawing(width, height, shapes);
  }

  private static double rounded(double value) {
    return Math.round(value * 10) / 10.0;
  }
}
