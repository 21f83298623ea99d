package optout.picture;

import java.util.List;
import java.util.Optional;
import optout.model.Reference;
import optout.model.Screen.Part;
import optout.model.ShownLabel;
import optout.model.SwitchState;

/**
 * Draws the single parts of a screen, such as entries and switches; each returns its lower edge.
 */
final class Widgets {
  /** Greatest width of a button. */
  static final double BUTTON = 200;

  private static final double TEXT = Style.LABEL.fontSize();
  private static final double PAD = 11;
  private static final double INSET = 22;

  private final Canvas canvas;
  private final Typeface face;
  private final Wording wording;
  private final Lettering lettering;
  private final Optional<SwitchState> state;

  /**
   * @param state position of switches; off without one
   */
  Widgets(Canvas canvas, Typeface face, Wording wording, Optional<SwitchState> state) {
    this.canvas = canvas;
    this.face = face;
    this.wording = wording;
    this.lettering = new Lettering(canvas, face, wording);
    this.state = state;
  }

  /** Room that a part whose begin is bare leaves for the badge on its ring. */
  static double besideBadge(Part part) {
    return part.marked() ? INSET - 8 : 0;
  }

  double heading(Part part, double start, double top, double wide) {
    double indent = besideBadge(part);
    return lettering.text(Style.HEAD, part.label(), start + indent, top, wide - indent) + 2;
  }

  /** The width of the photo in the bar with its name below, between two halves of a badge. */
  double me(Part bar) {
    double name =
        bar.label().map(Reference::id).map(wording::label).map(lettering::width).orElse(0.0);
    return Math.max(58, name + 20);
  }

  double bar(Part part, double start, double top, double wide) {
    double name = wide * 0.34;
    canvas.rect(Style.GREY, start, top + 8, name, 16, 8);
    double me = me(part);
    for (int i = 0; i < 3; i++) {
      double item = wide - me - 44 - 30 * i;
      if (item > name + 12) {
        canvas.rect(Style.GREY, start + item, top + 8, 18, 16, 4);
      }
    }
    double middle = start + wide - me / 2;
    double below = photo(middle, top + 14, 13, top + 30);
    double bottom =
        part.label()
            .map(Reference::id)
            .map(wording::label)
            .map(label -> lettering.below(label, middle, below))
            .orElse(below);
    canvas.line(Style.RULE, start, bottom + 4, start + wide, bottom + 4);
    return bottom + 4;
  }

  double photo(double middle, double y, double radius, double bottom) {
    canvas.circle(Style.GREY, middle, y, radius);
    canvas.circle(Style.BOX, middle, y - radius * 0.2, radius * 0.34);
    canvas.line(
        Style.PEN,
        middle - radius * 0.5,
        y + radius * 0.62,
        middle - radius * 0.3,
        y + radius * 0.38,
        middle + radius * 0.3,
        y + radius * 0.38,
        middle + radius * 0.5,
        y + radius * 0.62);
    return bottom;
  }

  double entry(Part part, double start, double top, double wide) {
    double bottom = row(part, start, top, wide, 24);
    double middle = (top + bottom) / 2;
    double tip = start + wide - 9;
    canvas.line(Style.PEN, tip - 5, middle - 5, tip, middle, tip - 5, middle + 5);
    return bottom;
  }

  double switchRow(Part part, double start, double top, double wide) {
    SwitchState shown = state.orElse(SwitchState.OFF);
    ShownLabel word = wording.state(shown);
    double wordWide = face.width(word.text(), TEXT);
    double bottom = row(part, start, top, wide, 44 + wordWide + 18);
    double middle = (top + bottom) / 2;
    double left = start + wide - 54;
    canvas.text(
        Style.STATE,
        left - 8 - wordWide,
        middle + 5,
        word.text(),
        word.language(),
        wording.isRightToLeft(word.language()));
    canvas.rect(Style.SWITCH, left, middle - 11, 42, 22, 11);
    boolean on = shown == SwitchState.ON;
    canvas.circle(Style.KNOB, on ? left + 31 : left + 11, middle, 6);
    return bottom;
  }

  /** A framed row with its text, leaving room at the end. */
  private double row(Part part, double start, double top, double wide, double room) {
    int below = canvas.level();
    double bottom =
        lettering.text(Style.LABEL, part.label(), start + INSET - 8, top + PAD, wide - INSET - room)
            + PAD;
    canvas.rectAt(below, Style.BOX, start, top, wide, bottom - top, 6);
    return bottom;
  }

  double button(Part part, double start, double top, double wide) {
    int below = canvas.level();
    double room = Math.min(wide, BUTTON);
    double bottom =
        lettering.text(Style.LABEL, part.label(), start + 18, top + PAD, room - 36) + PAD;
    canvas.rectAt(below, Style.BAR, start, top, room, bottom - top, (bottom - top) / 2);
    return bottom;
  }

  double link(Part part, double start, double top, double wide) {
    double bottom =
        lettering.text(Style.LABEL, part.label(), start + INSET - 8, top + 4, wide - INSET) + 4;
    double end = start + INSET - 8 + Math.min(wide - INSET, longest(part, wide - INSET));
    canvas.line(Style.PEN, start + INSET - 8, bottom - 3, end, bottom - 3);
    return bottom + 2;
  }

  private double longest(Part part, double wide) {
    if (part.label().isEmpty()) {
      return wide / 2;
    }
    String text = wording.label(part.label().get().id()).text();
    List<String> lines = Lines.of(text, face.measure(TEXT), wide);
    return face.width(lines.get(lines.size() - 1), TEXT);
  }

  double field(Part part, double start, double top, double wide, boolean choice) {
    double box =
        lettering.text(Style.LABEL, part.label(), start + INSET - 8, top + 4, wide - INSET) + 4;
    canvas.rect(Style.BOX, start + INSET - 8, box, wide - INSET, 30, 4);
    if (choice) {
      double tip = start + wide - 24;
      canvas.line(Style.PEN, tip - 5, box + 12, tip, box + 18, tip + 5, box + 12);
    }
    return box + 36;
  }

  double filler(int count, double start, double top, double wide) {
    for (int i = 0; i < count; i++) {
      canvas.rect(
          Style.GREY, start + INSET - 8, top + 3 + 18 * i, wide * (i % 2 == 0 ? 0.7 : 0.5), 8, 4);
    }
    return top + 18 * count - 4;
  }
}
