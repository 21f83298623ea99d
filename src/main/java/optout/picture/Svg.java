package optout.picture;

import java.util.Locale;
import java.util.stream.Collectors;
import optout.codec.Escape;
import optout.picture.Shape.Anchor;
import optout.picture.Shape.Circle;
import optout.picture.Shape.Line;
import optout.picture.Shape.Rectangle;
import optout.picture.Shape.Text;

/** SVG documents of drawings, with real text and a font of the letters that it needs. */
final class Svg {
  private static final String STYLE =
      """
      text{font:15px P,sans-serif;fill:#16202a}
      .small{font-size:12px;fill:#55606b}
      .head{font-size:17px}
      .num{font-size:16px;fill:#fff}
      .state{font-size:15px}
      .page{fill:#fdfdfb;stroke:#55606b;stroke-width:1.5}
      .bar{fill:#eef1f3;stroke:#55606b;stroke-width:1.5}
      .box{fill:#fff;stroke:#8a949d;stroke-width:1.2}
      .grey{fill:#d9dee3}
      .rule{fill:none;stroke:#d9dee3;stroke-width:1}
      .pen{fill:none;stroke:#55606b;stroke-width:2;stroke-linecap:round;stroke-linejoin:round}
      .switch{fill:none;stroke:#16202a;stroke-width:2.5}
      .knob{fill:#16202a}
      .mark{fill:none;stroke:#0b6b4f;stroke-width:3.5}
      .badge{fill:#0b6b4f;stroke:#fdfdfb;stroke-width:2}
      @media(prefers-color-scheme:dark){
      text{fill:#e9edf0}.small{fill:#a7b1ba}.num{fill:#11161b}
      .page{fill:#11161b;stroke:#a7b1ba}.bar{fill:#1d242b;stroke:#a7b1ba}.box{fill:#171d23;stroke:#6b7680}
      .grey{fill:#2b343c}.rule{stroke:#2b343c}.pen{stroke:#a7b1ba}
      .switch{stroke:#e9edf0}.knob{fill:#e9edf0}.mark{stroke:#63d4a9}.badge{fill:#63d4a9;stroke:#11161b}}
      @media print{text{fill:#000}.num{fill:#fff}.page,.box{fill:#fff;stroke:#000}.bar{fill:#eee;stroke:#000}
      .grey{fill:#ccc}.pen,.switch,.mark{stroke:#000}.knob,.badge{fill:#000}}
      """;

  private static final Shape.Visitor<String> ELEMENTS = new Elements();

  private Svg() {}

  /**
   * The document of a schematic.
   *
   * @param title says in words what is to be seen
   */
  static String titled(Drawing drawing, String title, String language, Typeface face) {
    String opening =
        " role=\"img\" lang=\"" + language + "\">\n<title>" + Escape.markup(title) + "</title>";
    return document(drawing, opening, STYLE, face);
  }

  /** A document without words, to be laid over a picture that has some. */
  static String overlay(Drawing drawing, String style, Typeface face) {
    return document(drawing, ">", style, face);
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
