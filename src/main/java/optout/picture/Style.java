package optout.picture;

import java.util.Locale;
import java.util.Optional;
import optout.template.Palette.Colour;

/** Looks of shapes; lengths are CSS pixels. */
public enum Style {
  LABEL(15, Optional.of(Colour.INK), Optional.empty(), 0),
  SMALL(14, Optional.of(Colour.QUIET), Optional.empty(), 0),
  HEAD(17, Optional.of(Colour.INK), Optional.empty(), 0),
  STATE(15, Optional.of(Colour.INK), Optional.empty(), 0),
  NUM(16, Optional.of(Colour.PAPER), Optional.empty(), 0),
  PAGE(0, Optional.of(Colour.PAPER), Optional.of(Colour.QUIET), 1.5),
  BAR(0, Optional.of(Colour.TINT), Optional.of(Colour.QUIET), 1.5),
  BOX(0, Optional.of(Colour.PAPER), Optional.of(Colour.QUIET), 1.2),
  GREY(0, Optional.of(Colour.LINE), Optional.empty(), 0),
  RULE(0, Optional.empty(), Optional.of(Colour.LINE), 1),
  PEN(0, Optional.empty(), Optional.of(Colour.QUIET), 2),
  SWITCH(0, Optional.empty(), Optional.of(Colour.INK), 2.5),
  KNOB(0, Optional.of(Colour.INK), Optional.empty(), 0),
  CASE(0, Optional.empty(), Optional.of(Colour.PAPER), 7),
  MARK(0, Optional.empty(), Optional.of(Colour.ACTION), 3.5),
  BADGE(0, Optional.of(Colour.ACTION), Optional.of(Colour.PAPER), 2);

  private final double fontSize;
  private final Optional<Colour> fill;
  private final Optional<Colour> stroke;
  private final double lineWidth;

  Style(double fontSize, Optional<Colour> fill, Optional<Colour> stroke, double lineWidth) {
    this.fontSize = fontSize;
    this.fill = fill;
    this.stroke = stroke;
    this.lineWidth = lineWidth;
  }

  /** The size of letters; 0 if it has none. */
  public double fontSize() {
    return fontSize;
  }

  /** The colour of areas and letters. */
  public Optional<Colour> fill() {
    return fill;
  }

  /** The colour of lines. */
  public Optional<Colour> stroke() {
    return stroke;
  }

  /** The width of lines; 0 if it has none. */
  public double lineWidth() {
    return lineWidth;
  }

  /** Tells whether lines end and bend round. */
  public boolean isRound() {
    return this == PEN;
  }

  /** The name of its class in style sheets. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
