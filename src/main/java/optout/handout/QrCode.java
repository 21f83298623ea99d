package optout.handout;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** QR codes by ISO/IEC 18004. */
final class QrCode {
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

  private QrCode() {}

  /**
   * A path that fills the dark modules, one unit each, with the quiet zone around them.
   *
   * @param data where each dark run begins and ends
   * @param size width and height
   */
  record Drawn(String data, int size) {}

  /** The code of a text. */
  static Drawn of(String text) {
    BitMatrix modules;
    try {
      modules = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, HINTS);
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + text, e);
    }
    StringBuilder data = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int run = x;
        while (run < modules.getWidth() && modules.get(run, y)) {
          run++;
        }
        if (run > x) {
          data.append('M')
              .append(x)
              .append(' ')
              .append(y)
              .append('h')
              .append(run - x)
              .append("v1h-")
              .append(run - x)
              .append('z');
          x = run;
        }
      }
    }
    return new Drawn(data.toString(), modules.getWidth());
  }
}
