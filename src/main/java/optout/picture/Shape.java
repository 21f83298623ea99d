package optout.picture;

import java.util.List;

/** A part of a drawing, at its place in CSS pixels from the upper left corner. */
public sealed interface Shape {

  /** Look: the colours, lines and letters it is drawn with. */
  Style style();

  /** Hands the shape to the visitor's method for its kind. */
  <R> R accept(Visitor<R> visitor);

  /** Action for each kind of shape; without a method for one, it does not compile. */
  interface Visitor<R> {
    R visit(Rectangle rectangle);

    R visit(Circle circle);

    R visit(Line line);

    R visit(Text text);
  }

  /**
   * A rectangle.
   *
   * @param radius of its corners
   */
  record Rectangle(Style style, double left, double top, double width, double height, double radius)
      implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A circle around a place. */
  record Circle(Style style, double x, double y, double radius) implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** Straight lines from point to point. */
  record Line(Style style, List<Point> points) implements Shape {
    public Line {
      points = List.copyOf(points);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }
  }

  /** A place. */
  record Point(double x, double y) {}

  /**
   * A line of text.
   *
   * @param x of its anchor
   * @param baseline on which its letters stand
   * @param language BCP 47 code
   * @param rightToLeft whether it runs from right to left; its start is then its right end
   */
  record Text(
      Style style,
      double x,
      double baseline,
      Anchor anchor,
      String text,
      String language,
      boolean rightToLeft)
      implements Shape {
    @Override
    public <R> R accept(Visitor<R> visitor) {
      return visitor.visit(this);
    }

    /**
     * The left edge of the text, in any unit.
     *
     * @param at where its anchor is
     * @param width of the text
     */
    public double left(double at, double width) {
      return switch (anchor) {
        case START -> rightToLeft ? at - width : at;
        case MIDDLE -> at - width / 2;
        case END -> rightToLeft ? at : at - width;
      };
    }
  }

  /** Part of a text that is at its place. */
  enum Anchor {
    START,
    MIDDLE,
    END
  }
}
