package optout.language;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import java.text.Bidi;

/** Puts text of scripts that run from right to left into the order in which it is drawn. */
public final class VisualText {
  private final ArabicShaping shaping = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);

  /**
   * A line of text as it is drawn, from left to right, with joined letters in their shapes.
   *
   * @param rightToLeft whether the line as a whole runs from right to left
   */
  public String visual(String logical, boolean rightToLeft) {
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
      runs[i] = levels[i] % 2 == 1 ? reversed(run) : run;
    }
    Bidi.reorderVisually(levels, 0, runs, 0, count);
    return String.join("", runs);
  }

  private String reversed(String run) {
    try {
      return com.ibm.icu.text.Bidi.writeReverse(
          shaping.shape(run), com.ibm.icu.text.Bidi.DO_MIRRORING);
    } catch (ArabicShapingException e) {
      throw new IllegalArgumentException("cannot be shaped: " + run, e);
    }
  }
}
