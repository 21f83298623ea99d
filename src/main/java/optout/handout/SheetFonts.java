package optout.handout;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one sheet and what draws with them. A font is made when the first text asks for
 * them. All tries to set the sheet measure with them, and the one that fits is drawn with them;
 * then they know its letters and are used up.
 */
final class SheetFonts implements AutoCloseable {
  /** Holds what the fonts write; it is not the document of the sheet, of which each try has one. */
  private final PDDocument home = new PDDocument();

  private final Map<Fonts.Face, PDFont> made = new HashMap<>();
  private final Fonts fonts;
  private final SchematicDrawer drawings;

  /**
   * @param figures of the sheet
   */
  SheetFonts(Fonts fonts, List<Figure> figures) {
    this.fonts = fonts;
    this.drawings = new SchematicDrawer(figures);
  }

  void addTo(PdfRendererBuilder builder) {
    builder.useSVGDrawer(drawings);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, fonts.metrics());
    for (Fonts.Face face : fonts.faces()) {
      builder.useFont(new Supplier(face), face.family(), face.weight(), FontStyle.NORMAL, true);
    }
  }

  @Override
  public void close() throws IOException {
    home.close();
  }

  /** A font, when it is needed. */
  private final class Supplier extends PDFontSupplier {
    private final Fonts.Face face;

    Supplier(Fonts.Face face) {
      super(null);
      this.face = face;
    }

    @Override
    public PDFont supply() {
      return made.computeIfAbsent(face, this::make);
    }

    private PDFont make(Fonts.Face font) {
      try {
        return PDType0Font.load(home, font.font(), true);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
