package optout.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * How much room the shapes of a drawing take.
 *
 * @param edge of the drawing
 * @param texts in the order they were drawn
 * @param shapes everything else
 */
record Boxes(Box edge, List<TextBox> texts, List<ShapeBox> shapes) {
  /** Capitals with accents, and letters below the line, as parts of the size. */
  private static final double ABOVE = 0.95;

  private static final double BELOW = 0.25;

  /** A rectangle around something. */
  record Box(double left, double top, double right, double bottom) {
    /** Rounding to a tenth may move an edge by as much. */
    private static final double ROUNDING = 0.2;

    boolean meets(Box other) {
      return left + ROUNDING < other.right
          && other.left + ROUNDING < right
          && top + ROUNDING < other.bottom
          && other.top + ROUNDING < bottom;
    }

    boolean isIn(Box other) {
      return left >= other.left - ROUNDING
          && right <= other.right + ROUNDING
          && top >= other.top - ROUNDING
          && bottom <= other.bottom + ROUNDING;
    }
  }

  /** A line of text. */
  record TextBox(Style style, String text, String language, Box box) {}

  /** A rectangle, circle or line. */
  record ShapeBox(Style style, Box box) {}

  static Boxes of(Drawing drawing, Typeface face) {
    List<TextBox> texts = new ArrayList<>();
    List<ShapeBox> shapes = new ArrayList<>();
    Shape.Visitor<Box> around = new Around(face);
    for (Shape shape : drawing.shapes()) {
      Box box = shape.accept(around);
      if (shape instanceof Shape.Text text) {
        texts.add(new TextBox(text.style(), text.text(), text.language(), box));
      } else {
        shapes.add(new ShapeBox(shape.style(), box));
      }
    }
    return new Boxes(new Box(0, 0, drawing.width(), drawing.height()), texts, shapes);
  }

  private record Around(Typeface face) implements Shape.Visitor<Box> {
    @Override
    public Box visit(Shape.Rectangle one) {
      return new Box(one.left(), one.top(), one.left() + one.width(), one.top() + one.height());
    }

    @Override
    public Box visit(Shape.Circle one) {
      double r = one.radius();
      return new Box(one.x() - r, one.y() - r, one.x() + r, one.y() + r);
    }

    @Override
    public Box visit(Shape.Line one) {
      double[] across = one.points().stream().mapToDouble(Shape.Point::x).sorted().toArray();
      double[] down = one.points().stream().mapToDouble(Shape.Point::y).sorted().toArray();
      int last = across.length - 1;
      return new Box(across[0], down[0], across[last], down[last]);
    }

    @Override
    public Box visit(Shape.Text one) {
      double size = one.style().fontSize();
      double wide = face.width(one.text(), size);
      double left = one.left(one.x(), wide);
      return new Box(
          left, one.baseline() - ABOVE * size, left + wide, one.baseline() + BELOW * size);
    }
  }
}
