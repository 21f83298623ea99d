package optout.handout;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PDFCreationListener;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.MarkerData;

/**
 * Line beside which the marker of a list item stands. The library needs it from right to left, and
 * does not know it if the line is sorted by direction in several runs, as in "a <b>b</b>." does.
 */
final class ListMarkers implements PDFCreationListener {
  /** Called when all is laid out and nothing is written yet. */
  @Override
  public void preOpen(PdfBoxRenderer renderer) {
    complete(renderer.getRootBox().getLayer());
  }

  @Override
  public void preWrite(PdfBoxRenderer renderer, int pageCount) {
    // All is done.
  }

  @Override
  public void onClose(PdfBoxRenderer renderer) {
    // All is done.
  }

  /**
   * Completes a layer and those inside it: what has a position of its own, such as a panel, is in a
   * layer of its own.
   */
  private static void complete(Layer layer) {
    complete(layer.getMaster());
    layer.getChildren().forEach(ListMarkers::complete);
  }

  /** Gives every list item below a box its first line, where it has none. */
  private static void complete(Box box) {
    if (box instanceof BlockBox item) {
      MarkerData marker = item.getMarkerData();
      if (marker != null && marker.getReferenceLine() == null) {
        firstLine(item, marker);
      }
    }
    for (int i = 0; i < box.getChildCount(); i++) {
      complete(box.getChild(i));
    }
  }

  private static boolean firstLine(Box box, MarkerData marker) {
    for (int i = 0; i < box.getChildCount(); i++) {
      Box child = box.getChild(i);
      if (child instanceof LineBox line) {
        marker.setReferenceLine(line);
        return true;
      }
      if (firstLine(child, marker)) {
        return true;
      }
    }
    return false;
  }
}
