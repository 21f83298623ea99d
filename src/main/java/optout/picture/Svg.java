package optout.picture;

import java.util.Locale;
import java.util.stream.Collectors;
import optout.codec.Escape;
import optout.picture.Shape.Anchor;
import optout.picture.Shape.Circle;
import optout.picture.Shape.Line;
import optout.picture.Shape.Rectangle;
import optout.picture.Shape.Text;
import optout.template.Palette;

/** SVG documents of drawings, with real text and a font of the letters that it needs. */
final class Svg {
  private static final Shape.Visitor<String> ELEMENTS = new Elements();

  private Svg() {}

  /**
   * The document of a schematic.
   *
   * @param title says in words what is to be seen
   */
  static String titled(
      Drawing drawing, String title, String language, Palette palette, Typeface face) {
    String opening =
        " role=\"img\" lang=\"" + language + "\">\n<title>" + Escape.markup(title) + "</title>";
    return document(drawing, opening, new DrawingStyles(palette).following(drawing), face);
  }

  /** A document without words, to be laid over a picture that has some. */
  static String overlay(Drawing drawing, Palette palette, Typeface face) {
    return document(drawing, ">", new DrawingStyles(palette).fixed(drawing), face);
  }

  private static String document(Drawing drawing, String opening, String style, Typeface face) {
    String width = number(drawing.width());
    String height = number(drawing.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + width
        + " "
        + height
        + "\""
        + attribute("width", drawing.width())
        + attribute("height", drawing.height())
        + opening
        + "\n<style>@font-face{font-family:P;src:url("
        + face.subset(drawing.texts())
        + ")}\n"
        + style
        + "</style>\n"
        + drawing.shapes().stream()
            .map(shape -> shape.accept(ELEMENTS))
            .collect(Collectors.joining("\n"))
        + "\n</svg>\n";
  }

  /** One element a shape. */
  private static final class Elements implements Shape.Visitor<String> {
    @Override
    public String visit(Rectangle rectangle) {
      return "<rect"
          + style(rectangle)
          + attribute("x", rectangle.left())
          + attribute("y", rectangle.top())
          + attribute("width", rectangle.width())
          + attribute("height", rectangle.height())
          + attribute("rx", rectangle.radius())
          + "/>";
    }

    @Override
    public String visit(Circle circle) {
      return "<circle"
          + style(circle)
          + attribute("cx", circle.x())
          + attribute("cy", circle.y())
          + attribute("r", circle.radius())
          + "/>";
    }

    @Override
    public String visit(Line line) {
      String points =
          line.points().stream()
              .map(point -> number(point.x()) + " " + number(point.y()))
              .collect(Collectors.joining("L"));
      return "<path" + style(line) + " d=\"M" + points + "\"/>";
    }

    @Override
    public String visit(Text text) {
      String anchor = text.anchor().name().toLowerCase(Locale.ROOT);
      return "<text"
          + style(text)
          + attribute("x", text.x())
          + attribute("y", text.baseline())
          + (text.anchor() == Anchor.START ? "" : " text-anchor=\"" + anchor + "\"")
          + (text.rightToLeft() ? " direction=\"rtl\"" : "")
          + " lang=\""
          + text.language()
          + "\">"
          + Escape.markup(text.text())
          + "</text>";
    }
  }

  private static String style(Shape shape) {
    return " class=\"" + shape.style().id() + "\"";
  }

  private static String attribute(String name, double value) {
    return " " + name + "=\"" + number(value) + "\"";
  }

  /** Shortest decimal with at most one digit behind the point. */
  private static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }
}
