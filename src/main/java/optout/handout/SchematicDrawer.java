package optout.handout;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.io.File;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Puts figures where the library finds an {@code svg} element. Nothing is loaded, and no font of
 * the machine is used.
 */
final class SchematicDrawer implements SVGDrawer {
  /** The attribute with a figure's place in the list. */
  static final String NUMBER = "data-figure";

  private final List<Figure> figures;

  SchematicDrawer(List<Figure> figures) {
    this.figures = figures;
  }

  @Override
  public SVGImage buildSVGImage(
      Element svg, Box box, CssContext context, double width, double height, double dots) {
    Figure figure = figures.get(Integer.parseInt(svg.getAttribute(NUMBER)));
    return new Image(figure, box, Extent.of(width, height, figure.size()), dots);
  }

  @Override
  public void importFontFaceRules(List<FontFaceRule> rules, SharedContext shared) {
    // Figures are drawn with the fonts of the sheet.
  }

  @Override
  public void addFontFile(File file, String family, Integer weight, FontStyle style) {
    throw new UnsupportedOperationException("fonts come from the sheet");
  }

  @Override
  public void close() {
    // Holds nothing open.
  }

  private record Image(Figure figure, Box box, Extent extent, double dots) implements SVGImage {
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
      figure.draw(
          new Figure.Place(
              (PdfBoxOutputDevice) device, context, x, y, box.getContentWidth(), dots));
    }
  }
}
