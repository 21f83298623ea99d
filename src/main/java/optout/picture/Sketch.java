package optout.picture;

import java.util.List;
import java.util.Optional;
import optout.model.Reference;
import optout.model.Screen;
import optout.model.Screen.Part;
import optout.model.Screen.Surface;
import optout.model.ShownLabel;
import optout.model.SwitchState;

/** Draws one screen in one state, from top to bottom; used once. */
final class Sketch {
  /** Width of every picture, in CSS pixels at its natural size. */
  static final double WIDTH = 360;

  private static final double TEXT = Style.LABEL.fontSize();
  private static final double SMALL = Style.SMALL.fontSize();
  private static final double PAD = 11;
  private static final double GAP = 8;
  private static final double INSET = 22;
  private static final double BADGE = 13;
  private static final double BUTTON = 200;

  private final Canvas canvas;
  private final Typeface face;
  private final Wording wording;
  private final Lettering lettering;
  private final Optional<SwitchState> state;
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
    this.lettering = new Lettering(canvas, face, wording);
    this.state = state;
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
              canvas.text(Style.SMALL, start + 62, top + 18.5, shown, "en", false);
            });
  }

  private String shortened(String address, double room) {
    List<String> lines = Lines.of(address, face, SMALL, room);
    return lines.size() == 1 ? address : Lines.of(address, face, SMALL, room - 12).get(0) + "…";
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
          case BAR -> bar(part, start, top, wide);
          case PHOTO -> photo(start + besideBadge(part) + 20, top + 20, 20, top + 40);
          case HEADING -> heading(part, start, top, wide);
          case ENTRY -> entry(part, start, top, wide);
          case SWITCH -> switchRow(part, start, top, wide);
          case BUTTON -> button(part, start, top, wide);
          case LINK -> link(part, start, top, wide);
          case FIELD -> field(part, start, top, wide, false);
          case CHOICE -> field(part, start, top, wide, true);
          case FILLER -> filler(part.count(), start, top, wide);
          case MENU -> box(part, start + wide * 0.28, top, wide * 0.72);
          case DIALOG -> box(part, start + 12, top + 4, wide - 24);
          case SIDE, MAIN -> parts(part.parts(), start, top, wide) - GAP;
        };
    if (part.marked()) {
      switch (part.kind()) {
        case PHOTO -> mark(start, top, besideBadge(part) + 40, bottom - top);
        case BAR -> mark(start + wide - me(part), top - 2, me(part), bottom - top - 3);
        case BUTTON -> mark(start, top, Math.min(wide, BUTTON), bottom - top);
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

  /** Room that a part whose begin is bare leaves for the badge on its ring. */
  private static double besideBadge(Part part) {
    return part.marked() ? INSET - 8 : 0;
  }

  private double heading(Part part, double start, double top, double wide) {
    double indent = besideBadge(part);
    return lettering.text(Style.HEAD, part.label(), start + indent, top, wide - indent) + 2;
  }

  /** The width of the photo in the bar with its name below, between two halves of a badge. */
  private double me(Part bar) {
    double name =
        bar.label().map(Reference::id).map(wording::label).map(lettering::width).orElse(0.0);
    return Math.max(58, name + 20);
  }

  private double bar(Part part, double start, double top, double wide) {
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

  private double photo(double middle, double y, double radius, double bottom) {
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

  private double entry(Part part, double start, double top, double wide) {
    double bottom = row(part, start, top, wide, 24);
    double middle = (top + bottom) / 2;
    double tip = start + wide - 9;
    canvas.line(Style.PEN, tip - 5, middle - 5, tip, middle, tip - 5, middle + 5);
    return bottom;
  }

  private double switchRow(Part part, double start, double top, double wide) {
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

  private double button(Part part, double start, double top, double wide) {
    int below = canvas.level();
    double room = Math.min(wide, BUTTON);
    double bottom =
        lettering.text(Style.LABEL, part.label(), start + 18, top + PAD, room - 36) + PAD;
    canvas.rectAt(below, Style.BAR, start, top, room, bottom - top, (bottom - top) / 2);
    return bottom;
  }

  private double link(Part part, double start, double top, double wide) {
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
    List<String> lines = Lines.of(text, face, TEXT, wide);
    return face.width(lines.get(lines.size() - 1), TEXT);
  }

  private double field(Part part, double start, double top, double wide, boolean choice) {
    double box =
        lettering.text(Style.LABEL, part.label(), start + INSET - 8, top + 4, wide - INSET) + 4;
    canvas.rect(Style.BOX, start + INSET - 8, box, wide - INSET, 30, 4);
    if (choice) {
      double tip = start + wide - 24;
      canvas.line(Style.PEN, tip - 5, box + 12, tip, box + 18, tip + 5, box + 12);
    }
    return box + 36;
  }

  private double filler(int count, double start, double top, double wide) {
    for (int i = 0; i < count; i++) {
      canvas.rect(
          Style.GREY, start + INSET - 8, top + 3 + 18 * i, wide * (i % 2 == 0 ? 0.7 : 0.5), 8, 4);
    }
    return top + 18 * count - 4;
  }

  private double box(Part part, double start, double top, double wide) {
    int below = canvas.level();
    double bottom = parts(part.parts(), start + 14, top + 12, wide - 28) + 4;
    canvas.rectAt(below, Style.PAGE, start, top, wide, bottom - top, 8);
    return bottom;
  }
}
