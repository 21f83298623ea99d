package optout.handout;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optout.image.ForeignSvg;
import optout.picture.Schematic;
import optout.problem.Problems;
import optout.site.SitePath;

/**
 * Finds the pictures of sheets by what their markup calls them. Safe for use by several threads.
 */
final class Figures {
  private static final String QR = "qr:";

  /** A drawing that is in the markup. */
  private static final String DRAWING = "data:image/svg+xml;base64,";

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
   * @param source path of a schematic in the site, {@code qr:} and a text, or a drawing itself
   * @param schematics by path
   * @throws IllegalArgumentException if there is no such schematic
   */
  Figure of(String source, Map<SitePath, Schematic> schematics) {
    if (source.startsWith(QR)) {
      return code(source.substring(QR.length()));
    }
    if (source.startsWith(DRAWING)) {
      byte[] file = Base64.getDecoder().decode(source.substring(DRAWING.length()));
      return new Inset(ForeignSvg.read(file, "", new Problems()).orElseThrow());
    }
    Schematic schematic = schematics.get(new SitePath(source));
    if (schematic == null) {
      throw new IllegalArgumentException("the sheet has no picture '" + source + "'");
    }
    return new ShapeFigure(schematic.drawing(), families);
  }

  /** One thread at a time, since the next one mostly wants the same. */
  synchronized QrCode code(String text) {
    return codes.computeIfAbsent(text, QrCode::of);
  }
}
