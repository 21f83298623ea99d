package optout.handout;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import java.text.Bidi;

/** Puts text of scripts that run from right to left into the order in which it is drawn. */
final class Reading {
  private final BidiReorderer reorderer = new ICUBidiReorderer();

  /**
   * A line of text as it is drawn, from left to right, with joined letters in their shapes.
   *
   * @param rightToLeft whether the line as a whole runs from right to left
   */
  String visual(String logical, boolean rightToLeft) {
    if (!Bidi.requiresBidi(logical.toCharArray(), 0, logical.length()) && !rightToLeft) {
      return logical;
    }
    Bidi bidi =
        new Bidi(
            logical, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
    int count = bidi.getRunCount();
    byte[] levels = new byte[count];
    String[] runs = new String[count];
    for (int i = 0; i < count; i++) {
      levels[i] = (byte) bidi.getRunLevel(i);
      String run = logical.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
      runs[i] = levels[i] % 2 == 1 ? reorderer.reorderRTLTextToLTR(reorderer.shapeText(run)) : run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return String.join("", runs);
  }
}
