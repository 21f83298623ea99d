package optout.handout;

import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import optout.image.Drawing;

/** A drawing of somebody else on a sheet. */
final class Inset implements SVGImage {
  private final Drawing drawing;
  private final Box box;
  private final Extent extent;
  private final double dots;

  /**
   * @param dots in a pixel of CSS
   */
  Inset(Drawing drawing, Box box, Extent extent, double dots) {
    this.drawing = drawing;
    this.box = box;
    this.dots = dots;
    this.extent = extent;
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
    float wide = (float) (box.getContentWidth() / dots);
    float high = (float) (wide * drawing.height() / drawing.width());
    ((PdfBoxOutputDevice) device)
        .drawWithGraphics(
            (float) x, (float) y, wide, high, graphics -> drawing.paint(graphics, wide, high));
  }
}
