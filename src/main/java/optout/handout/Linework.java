package optout.handout;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.io.File;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.image.Drawing;
import optout.problem.Problems;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws the few kinds of shapes that schematics and QR codes are made of: rectangles, circles,
 * straight paths and lines of text, with colours from a style sheet. Nothing is loaded, no font of
 * the machine is used, and what is drawn is text where it was text.
 */
final class Linework implements SVGDrawer {
  /** Has a drawing of somebody else, as a file in base64. */
  static final String FILE = "data-file";

  private final String[] families;
  private final Reading reading;

  /** Pictures of one sheet, and tries to set it, have the same style sheet over and over. */
  private final Map<String, StyleRules> known = new HashMap<>();

  /** The same for drawings of others, by their files. */
  private final Map<String, Drawing> drawings = new HashMap<>();

  /**
   * @param families of the fonts of all texts, the first that has a character wins
   */
  Linework(List<String> families, Reading reading) {
    this.families = families.toArray(new String[0]);
    this.reading = reading;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    if (!svg.hasAttribute(FILE)) {
      return new Image(svg, box, width, height);
    }
    Drawing drawing = drawings.computeIfAbsent(svg.getAttribute(FILE), Linework::drawing);
    Extent own = new Extent(drawing.width(), drawing.height());
    return new Inset(drawing, box, Extent.of(width, height, own), dots);
  }

  private static Drawing drawing(String file) {
    return Drawing.read(Base64.getDecoder().decode(file), "", new Problems()).orElseThrow();
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // Schematics bring a font for browsers; here the fonts of the sheet are used.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    throw new UnsupportedOperationException("fonts come from the sheet");
  }

  @Override
  public void close() {
    // Holds nothing open.
  }

  /** A drawing at its size on the sheet; lengths in dots. */
  private final class Image implements SVGImage {
    private final Element svg;
    private final Box box;
    private final double[] view;
    private final Extent extent;
    private final StyleRules styles;

    /**
     * @param width in dots; negative if only the height is asked for, or neither
     */
    Image(Element svg, Box box, double width, double height) {
      this.svg = svg;
      this.box = box;
      String[] numbers = svg.getAttribute("viewBox").strip().split("\\s+", -1);
      view = new double[4];
      for (int i = 0; i < 4; i++) {
        view[i] = Double.parseDouble(numbers[i]);
      }
      this.extent = Extent.of(width, height, new Extent(view[2], view[3]));
      styles = known.computeIfAbsent(svg.getAttribute("data-style"), StyleRules::new);
    }

    @Override
    public int getIntrinsicWidth() {
      return extent.roundedWidth();
    }

    @Override
    public int getIntrinsicHeight() {
      return extent.roundedHeight();
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
      // The box knows the size that is left by any maximum.
      double scale = box.getContentWidth() / view[2];
      AffineTransform place = AffineTransform.getTranslateInstance(x, y);
      place.scale(scale, scale);
      place.translate(-view[0], -view[1]);
      NodeList shapes = svg.getElementsByTagName("*");
      for (int i = 0; i < shapes.getLength(); i++) {
        if (shapes.item(i) instanceof Element shape) {
          Map<String, String> style = styles.of(shape.getTagName(), shape.getAttribute("class"));
          new Brush((PdfBoxOutputDevice) device, context, place, scale, style).paint(shape);
        }
      }
    }
  }

  /** Paints one shape. */
  private final class Brush {
    private final PdfBoxOutputDevice device;
    private final RenderingContext context;
    private final AffineTransform place;
    private final double scale;
    private final Map<String, String> style;

    Brush(
        PdfBoxOutputDevice device,
        RenderingContext context,
        AffineTransform place,
        double scale,
        Map<String, String> style) {
      this.device = device;
      this.context = context;
      this.place = place;
      this.scale = scale;
      this.style = style;
    }

    void paint(Element shape) {
      switch (shape.getTagName()) {
        case "rect" -> outline(rectangle(shape));
        case "circle" -> outline(circle(shape));
        case "path" -> outline(path(shape));
        case "text" -> text(shape);
        default -> {
          // Titles and groups draw nothing themselves.
        }
      }
    }

    private void outline(Shape shape) {
      Shape placed = place.createTransformedShape(shape);
      colour("fill", "#000")
          .ifPresent(
              colour -> {
                device.setColor(colour);
                device.fill(placed);
              });
      colour("stroke", "none")
          .ifPresent(
              colour -> {
                device.setColor(colour);
                device.setStroke(stroke());
                device.draw(placed);
              });
    }

    private BasicStroke stroke() {
      boolean round = style.getOrDefault("stroke-linecap", "").equals("round");
      return new BasicStroke(
          (float) (number(style.getOrDefault("stroke-width", "1")) * scale),
          round ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
          round ? BasicStroke.JOIN_ROUND : BasicStroke.JOIN_MITER);
    }

    private void text(Element text) {
      float size = (float) (fontSize() * scale);
      FontSpecification specification = new FontSpecification();
      specification.families = families;
      specification.size = size;
      specification.fontWeight = IdentValue.NORMAL;
      specification.fontStyle = IdentValue.NORMAL;
      specification.variant = IdentValue.NORMAL;
      FSFont font = device.getSharedContext().getFont(specification);
      String visual =
          reading.visual(text.getTextContent(), text.getAttribute("direction").equals("rtl"));
      double width = context.getTextRenderer().getWidth(context.getFontContext(), font, visual);
      double[] at = {attribute(text, "x"), attribute(text, "y")};
      place.transform(at, 0, at, 0, 1);
      boolean rightToLeft = text.getAttribute("direction").equals("rtl");
      double left =
          switch (text.getAttribute("text-anchor")) {
            case "middle" -> at[0] - width / 2;
            case "end" -> rightToLeft ? at[0] : at[0] - width;
            default -> rightToLeft ? at[0] - width : at[0];
          };
      colour("fill", "#000").ifPresent(device::setColor);
      ((AbstractOutputDevice) device).setFontSpecification(specification);
      device.setFont(font);
      device.drawString(visual, (float) left, (float) at[1], null);
    }

    private double fontSize() {
      String size = style.getOrDefault("font-size", style.getOrDefault("font", "15px"));
      return number(size.substring(0, size.indexOf("px")));
    }

    private Optional<FSRGBColor> colour(String property, String otherwise) {
      String value = style.getOrDefault(property, otherwise);
      if (!value.startsWith("#")) {
        return Optional.empty();
      }
      String digits = value.substring(1);
      if (digits.length() == 3) {
        digits = digits.replaceAll("(.)", "$1$1");
      }
      return Optional.of(new FSRGBColor(Integer.parseInt(digits, 16)));
    }
  }

  private static Shape rectangle(Element shape) {
    double radius = attribute(shape, "rx") * 2;
    return new RoundRectangle2D.Double(
        attribute(shape, "x"),
        attribute(shape, "y"),
        attribute(shape, "width"),
        attribute(shape, "height"),
        radius,
        radius);
  }

  private static Shape circle(Element shape) {
    double radius = attribute(shape, "r");
    return new Ellipse2D.Double(
        attribute(shape, "cx") - radius, attribute(shape, "cy") - radius, radius * 2, radius * 2);
  }

  /** A path of absolute moves and lines, and relative horizontal and vertical ones. */
  private static Shape path(Element shape) {
    Path2D path = new Path2D.Double(Path2D.WIND_NON_ZERO);
    PathData data = new PathData(shape.getAttribute("d"));
    data.follow(path);
    return path;
  }

  private static double attribute(Element shape, String name) {
    String value = shape.getAttribute(name);
    return value.isEmpty() ? 0 : number(value);
  }

  private static double number(String value) {
    return Double.parseDouble(value.strip());
  }
}
