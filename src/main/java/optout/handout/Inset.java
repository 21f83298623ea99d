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
  private final double width;
  private final double height;
  private final double dots;

  /**
   * @param width in dots; negative if only the height is asked for, or neither
   * @param dots in a pixel of CSS
   */
  Inset(Drawing drawing, Box box, double width, double height, double dots) {
    this.drawing = drawing;
    this.box = box;
    this.dots = dots;
    double ratio = drawing.width() / drawing.height();
    this.width = width >= 0 ? width : height >= 0 ? height * ratio : drawing.width();
    this.height = height >= 0 ? height : this.width / ratio;
  }

  @Override
  public int getIntrinsicWidth() {
    return (int) Math.round(width);
  }

  @Override
  public int getIntrinsicHeight() {
    return (int) Math.round(height);
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
