package optout.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.image.ForeignSvg;
import optout.image.PixelLogo;
import optout.model.Logo;
import optout.picture.Schematic;
import optout.site.SitePath;

/**
 * Finds the pictures of sheets by what their markup calls them. Safe for use by several threads.
 */
final class Figures {
  private static final String QR = "qr:";
  private static final String LINES = "lines:";

  /** Name of the publisher's logo in markup. */
  static final String LOGO = "logo";

  private static final int KEPT_CODES = 32;

  private final List<String> families;

  /** The codes of the last few texts: all sheets of a guide have the same. */
  private final Map<String, QrCode> codes =
      new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, QrCode> eldest) {
          return size() > KEPT_CODES;
        }
      };

  /**
   * @param families of the fonts of texts in pictures
   */
  Figures(List<String> families) {
    this.families = families;
  }

  /**
   * A picture.
   *
   * @param source path of a schematic in the site, {@code qr:} and a text, {@code lines:} and which
   *     ({@link WritingLines#of}), or {@code logo}
   * @param order of the sheet, which has them
   * @throws IllegalArgumentException if there is no such picture
   */
  Figure of(String source, PdfPrinter.Order order) {
    if (source.startsWith(QR)) {
      return code(source.substring(QR.length()));
    }
    if (source.startsWith(LINES)) {
      return WritingLines.of(source.substring(LINES.length()), families);
    }
    Optional<Logo> logo = order.logo().filter(any -> source.equals(LOGO));
    if (logo.isPresent()) {
      return of(logo.get());
    }
    Schematic schematic = order.pictures().get(new SitePath(source));
    if (schematic == null) {
      throw new IllegalArgumentException("the sheet has no picture '" + source + "'");
    }
    return new ShapeFigure(schematic, families);
  }

  private static Figure of(Logo logo) {
    if (logo instanceof ForeignSvg drawing) {
      return new Inset(drawing);
    }
    if (logo instanceof PixelLogo pixels) {
      return new PixelFigure(pixels);
    }
    throw new IllegalArgumentException("a logo of a kind that cannot be painted");
  }

  /** One thread at a time, since the next one mostly wants the same. */
  synchronized QrCode code(String text) {
    return codes.computeIfAbsent(text, QrCode::of);
  }
}
