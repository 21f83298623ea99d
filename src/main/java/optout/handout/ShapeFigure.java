package optout.handout;

import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Set;
import optout.language.VisualText;
import optout.picture.Drawing;
import optout.picture.Schematic;
import optout.picture.Shape.Circle;
import optout.picture.Shape.Line;
import optout.picture.Shape.Point;
import optout.picture.Shape.Rectangle;
import optout.picture.Shape.Text;
import optout.picture.Shape.Visitor;
import optout.picture.Style;
import optout.template.Palette;
import optout.template.Palette.Colour;
import optout.template.Palette.Medium;

/** A drawing of ours, shape by shape; what is text in it is text on the sheet. */
final class ShapeFigure implements Figure {
  private final Drawing drawing;
  private final Palette palette;
  private final List<String> families;
  private final VisualText reading = new VisualText();

  /**
   * @param families of the fonts of all texts, the first that has a character wins
   */
  ShapeFigure(Schematic schematic, List<String> families) {
    drawing = schematic.drawing();
    palette = schematic.palette();
    this.families = List.copyOf(families);
  }

  @Override
  public Extent size() {
    return new Extent(drawing.width(), drawing.height());
  }

  @Override
  public Set<String> texts() {
    return drawing.texts();
  }

  @Override
  public void draw(Place place) {
    Brush brush = new Brush(place);
    drawing.shapes().forEach(shape -> shape.accept(brush).run());
  }

  /** Painter of shapes. */
  private final class Brush implements Visitor<Runnable> {
    private final Place place;
    private final double scale;
    private final AffineTransform onSheet;

    Brush(Place place) {
      this.place = place;
      scale = place.width() / drawing.width();
      onSheet = AffineTransform.getTranslateInstance(place.x(), place.y());
      onSheet.scale(scale, scale);
    }

    @Override
    public Runnable visit(Rectangle rectangle) {
      return outline(
          rectangle.style(),
          new RoundRectangle2D.Double(
              rectangle.left(),
              rectangle.top(),
              rectangle.width(),
              rectangle.height(),
              rectangle.radius() * 2,
              rectangle.radius() * 2));
    }

    @Override
    public Runnable visit(Circle circle) {
      double radius = circle.radius();
      return outline(
          circle.style(),
          new Ellipse2D.Double(circle.x() - radius, circle.y() - radius, radius * 2, radius * 2));
    }

    @Override
    public Runnable visit(Line line) {
      Path2D path = new Path2D.Double();
      Point first = line.points().get(0);
      path.moveTo(first.x(), first.y());
      line.points().stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
      return outline(line.style(), path);
    }

    private Runnable outline(Style style, Shape shape) {
      Shape placed = onSheet.createTransformedShape(shape);
      return () -> {
        style
            .fill()
            .ifPresent(
                colour -> {
                  place.device().setColor(colour(colour));
                  place.device().fill(placed);
                });
        style
            .stroke()
            .ifPresent(
                colour -> {
                  place.device().setColor(colour(colour));
                  place.device().setStroke(stroke(style));
                  place.device().draw(placed);
                });
      };
    }

    private FSRGBColor colour(Colour colour) {
      return new FSRGBColor(palette.colour(Medium.PRINT, colour));
    }

    private BasicStroke stroke(Style style) {
      return new BasicStroke(
          (float) (style.lineWidth() * scale),
          style.isRound() ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
          style.isRound() ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER);
    }

    @Override
    public Runnable visit(Text text) {
      FigureText words =
          FigureText.of(
              reading.visual(Glyphs.composed(text.text()), text.rightToLeft()),
              families,
              text.style().fontSize() * scale,
              place);
      double[] at = {text.x(), text.baseline()};
      onSheet.transform(at, 0, at, 0, 1);
      return () -> {
        text.style().fill().ifPresent(colour -> place.device().setColor(colour(colour)));
        words.draw(text.left(at[0], words.width()), at[1], place);
      };
    }
  }
}
