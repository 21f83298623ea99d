package optout.picture;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import optout.model.Reference;
import optout.model.ShownLabel;

/** Writes labels on a canvas: on as many lines as they need, and in which language they are. */
final class Lettering {
  private static final double SMALL = Style.SMALL.fontSize();
  private static final double LINE = 20;

  /** Width of a tag behind a text, with the gap before it, in CSS pixels. */
  private static final double TAG = 30;

  private static final double GAP = 6;

  private final Canvas canvas;
  private final Typeface face;
  private final Wording wording;

  Lettering(Canvas canvas, Typeface face, Wording wording) {
    this.canvas = canvas;
    this.face = face;
    this.wording = wording;
  }

  /**
   * A label from a place on; a grey bar stands for a text that is not known.
   *
   * @return its lower edge
   */
  double text(Style style, Optional<Reference> label, double start, double top, double wide) {
    if (label.isEmpty()) {
      canvas.rect(Style.GREY, start, top + 5, Math.min(wide, 120), 10, 5);
      return top + LINE;
    }
    ShownLabel shown = wording.label(label.get().id());
    double size = style.fontSize();
    boolean foreign = wording.isForeign(shown);
    List<String> lines = Lines.of(shown.text(), face.measure(size), wide - (foreign ? TAG : 0));
    double y = top;
    for (String line : lines) {
      canvas.text(
          style, start, y + size, line, shown.language(), wording.isRightToLeft(shown.language()));
      y += style == Style.HEAD ? LINE + 3 : LINE;
    }
    if (foreign) {
      double end = face.width(lines.get(lines.size() - 1), size);
      tag(start + end + GAP, y - LINE + 1, shown.language());
    }
    return y;
  }

  /**
   * A small label on one line, centred.
   *
   * @return its lower edge
   */
  double below(ShownLabel label, double middle, double top) {
    boolean foreign = wording.isForeign(label);
    canvas.centred(
        Style.SMALL,
        middle - (foreign ? TAG / 2 : 0),
        top + SMALL,
        label.text(),
        label.language(),
        wording.isRightToLeft(label.language()));
    if (foreign) {
      tag(middle + width(label) / 2 - TAG + GAP, top + 1, label.language());
    }
    return top + 19;
  }

  /** The width of a small label on one line. */
  double width(ShownLabel label) {
    return face.width(label.text(), SMALL) + (wording.isForeign(label) ? TAG : 0);
  }

  /** Says in which language a text is that is not in the page's. */
  private void tag(double start, double top, String language) {
    canvas.rect(Style.BAR, start, top, TAG - GAP, 17, 3);
    canvas.centred(
        Style.SMALL,
        start + (TAG - GAP) / 2,
        top + 13.5,
        language.toUpperCase(Locale.ROOT),
        language,
        false);
  }
}
