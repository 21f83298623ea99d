package optout.picture;

import java.util.List;
import java.util.Optional;
import optout.model.Screen;
import optout.model.Screen.Part;
import optout.model.Screen.Surface;
import optout.model.SwitchState;

/** Draws one screen in one state, from top to bottom; used once. */
final class Sketch {
  /** Width of every picture, in CSS pixels at its natural size. */
  static final double WIDTH = 360;

  private static final double SMALL = Style.SMALL.fontSize();
  private static final double GAP = 8;
  private static final double BADGE = 13;

  private final Canvas canvas;
  private final Typeface face;
  private final Wording wording;
  private final Widgets widgets;
  private final Optional<Integer> number;

  /**
   * @param state position of the marked switch
   * @param number of the step, put on the mark; without one the mark is a plain ring
   */
  Sketch(
      Canvas canvas,
      Typeface face,
      Wording wording,
      Optional<SwitchState> state,
      Optional<Integer> number) {
    this.canvas = canvas;
    this.face = face;
    this.wording = wording;
    this.widgets = new Widgets(canvas, face, wording, state);
    this.number = number;
  }

  /**
   * Draws a screen.
   *
   * @return its lower edge
   */
  double screen(Screen screen, double top) {
    boolean phone = screen.surface() == Surface.PHONE;
    double start = phone ? 40 : 2;
    double wide = WIDTH - 2 * start;
    int below = canvas.level();
    double content = phone ? top + 30 : top + 38;
    double bottom = parts(screen.parts(), start + 16, content, wide - 32) + 14;
    if (phone) {
      canvas.rectAt(below, Style.PAGE, start, top, wide, bottom - top, 22);
      canvas.line(Style.PEN, WIDTH / 2 - 22, top + 13, WIDTH / 2 + 22, top + 13);
    } else {
      canvas.rectAt(below, Style.PAGE, start, top, wide, bottom - top, 8);
      canvas.rectAt(below + 1, Style.BAR, start, top, wide, 28, 8);
      addressLine(screen, start, top, wide);
    }
    return bottom;
  }

  private void addressLine(Screen screen, double start, double top, double wide) {
    for (int i = 0; i < 3; i++) {
      canvas.circle(Style.GREY, start + 14 + 12 * i, top + 14, 4);
    }
    canvas.rect(Style.BOX, start + 52, top + 5, wide - 64, 18, 9);
    screen
        .address()
        .ifPresent(
            address -> {
              String shown = shortened(address, wide - 84);
              // An address runs from left to right in every language.
              canvas.text(Style.SMALL, start + 62, top + 19, shown, "en", false);
            });
  }

  private String shortened(String address, double room) {
    List<String> lines = Lines.of(address, face.measure(SMALL), room);
    return lines.size() == 1
        ? address
        : Lines.of(address, face.measure(SMALL), room - 12).get(0) + "…";
  }

  private double parts(List<Part> parts, double start, double top, double wide) {
    double y = top;
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      boolean columns = part.kind() == Screen.Kind.SIDE && i + 1 < parts.size();
      if (columns) {
        double side = Math.round(wide * 0.5);
        double left = parts(part.parts(), start, y, side);
        double right = parts(parts.get(++i).parts(), start + side + 16, y, wide - side - 16);
        double bottom = Math.max(left, right);
        canvas.line(Style.RULE, start + side + 8, y, start + side + 8, bottom - GAP);
        y = bottom;
      } else {
        y = part(part, start, y, wide) + GAP;
      }
    }
    return y;
  }

  private double part(Part part, double start, double top, double wide) {
    double bottom =
        switch (part.kind()) {
          case BAR -> widgets.bar(part, start, top, wide);
          case PHOTO ->
              widgets.photo(start + Widgets.besideBadge(part) + 20, top + 20, 20, top + 40);
          case HEADING -> widgets.heading(part, start, top, wide);
          case ENTRY -> widgets.entry(part, start, top, wide);
          case SWITCH -> widgets.switchRow(part, start, top, wide);
          case BUTTON -> widgets.button(part, start, top, wide);
          case LINK -> widgets.link(part, start, top, wide);
          case FIELD -> widgets.field(part, start, top, wide, false);
          case CHOICE -> widgets.field(part, start, top, wide, true);
          case FILLER -> widgets.filler(part.count(), start, top, wide);
          case MENU -> box(part, start + wide * 0.28, top, wide * 0.72);
          case DIALOG -> box(part, start + 12, top + 4, wide - 24);
          case SIDE, MAIN -> parts(part.parts(), start, top, wide) - GAP;
        };
    if (part.marked()) {
      switch (part.kind()) {
        case PHOTO -> mark(start, top, Widgets.besideBadge(part) + 40, bottom - top);
        case BAR ->
            mark(start + wide - widgets.me(part), top - 2, widgets.me(part), bottom - top - 3);
        case BUTTON -> mark(start, top, Math.min(wide, Widgets.BUTTON), bottom - top);
        default -> mark(start, top, wide, bottom - top);
      }
    }
    return bottom;
  }

  /** The ring around what the step is about, and the step's number where the ring begins. */
  private void mark(double start, double top, double wide, double high) {
    canvas.rect(Style.MARK, start - 4, top - 3, wide + 8, high + 6, 8);
    number.ifPresent(
        step -> {
          double middle = top + high / 2;
          canvas.circle(Style.BADGE, start - 4, middle, BADGE);
          canvas.centred(
              Style.NUM,
              start - 4,
              middle + 5.5,
              Integer.toString(step),
              wording.language(),
              false);
        });
  }

  private double box(Part part, double start, double top, double wide) {
    int below = canvas.level();
    double bottom = parts(part.parts(), start + 14, top + 12, wide - 28) + 4;
    canvas.rectAt(below, Style.PAGE, start, top, wide, bottom - top, 8);
    return bottom;
  }
}
