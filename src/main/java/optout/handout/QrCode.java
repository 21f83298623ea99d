package optout.handout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.Map;

/**
 * QR code by ISO/IEC 18004, with the quiet zone around it.
 *
 * @param modules the dark ones, one unit each
 * @param modulesAcross width and height
 */
record QrCode(Path2D modules, int modulesAcross) implements Figure {
  /** Modules of quiet around the code, as the standard asks. */
  private static final int QUIET = 4;

  /** An eighth of the code may be covered or torn; with more, its modules would be smaller. */
  private static final Map<EncodeHintType, ?> HINTS =
      Map.of(
          EncodeHintType.ERROR_CORRECTION,
          ErrorCorrectionLevel.M,
          EncodeHintType.MARGIN,
          QUIET,
          EncodeHintType.CHARACTER_SET,
          "UTF-8");

  /** The code of a text. */
  static QrCode of(String text) {
    BitMatrix modules;
    try {
      modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text, e);
    }
    Path2D path = new Path2D.Double();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int run = x;
        while (run < modules.getWidth() && modules.get(run, y)) {
          run++;
        }
        if (run > x) {
          path.moveTo(x, y);
          path.lineTo(run, y);
          path.lineTo(run, y + 1);
          path.lineTo(x, y + 1);
          path.closePath();
          x = run;
        }
      }
    }
    return new QrCode(path, modules.getWidth());
  }

  @Override
  public Extent size() {
    return new Extent(modulesAcross, modulesAcross);
  }

  @Override
  public void draw(Place place) {
    double scale = place.width() / modulesAcross;
    AffineTransform onSheet = AffineTransform.getTranslateInstance(place.x(), place.y());
    onSheet.scale(scale, scale);
    place.device().setColor(FSRGBColor.BLACK);
    place.device().fill(onSheet.createTransformedShape(modules));
  }
}
