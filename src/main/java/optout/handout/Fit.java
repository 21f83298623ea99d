package optout.handout;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.PageBox;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Check that a sheet that is laid out fits on its paper. */
final class Fit {
  private final PdfBoxRenderer renderer;
  private final SheetDocument manuscript;

  Fit(PdfBoxRenderer renderer, SheetDocument manuscript) {
    this.renderer = renderer;
    this.manuscript = manuscript;
  }

  /** The height of its first page without margins. */
  static int height(PdfBoxRenderer renderer) {
    PageBox page = renderer.getRootBox().getLayer().getPages().get(0);
    return page.getBottom() - page.getTop();
  }

  /**
   * Tells whether it has no more pages than that, and nothing that belongs together is higher than
   * a page.
   */
  boolean isWithin(int mostPages) {
    List<PageBox> pages = renderer.getRootBox().getLayer().getPages();
    return pages.size() <= mostPages && manuscript.whole().stream().allMatch(this::isWithin);
  }

  private boolean isWithin(String id) {
    @Nullable Box box = renderer.getSharedContext().getBoxById(id);
    // Without a box it is not shown.
    return box == null || box.getHeight() <= height(renderer);
  }
}
