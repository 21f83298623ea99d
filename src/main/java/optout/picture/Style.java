package optout.picture;

import java.util.Locale;
import java.util.Optional;

/** Looks of shapes on paper; colours are {@code 0xRRGGBB}, lengths CSS pixels. */
public enum Style {
  LABEL(15, Optional.of(0), Optional.empty(), 0),
  SMALL(12, Optional.of(0x55606b), Optional.empty(), 0),
  HEAD(17, Optional.of(0), Optional.empty(), 0),
  STATE(15, Optional.of(0), Optional.empty(), 0),
  NUM(16, Optional.of(0xffffff), Optional.empty(), 0),
  PAGE(0, Optional.of(0xffffff), Optional.of(0), 1.5),
  BAR(0, Optional.of(0xeeeeee), Optional.of(0), 1.5),
  BOX(0, Optional.of(0xffffff), Optional.of(0), 1.2),
  GREY(0, Optional.of(0xcccccc), Optional.empty(), 0),
  RULE(0, Optional.empty(), Optional.of(0xd9dee3), 1),
  PEN(0, Optional.empty(), Optional.of(0), 2),
  SWITCH(0, Optional.empty(), Optional.of(0), 2.5),
  KNOB(0, Optional.of(0), Optional.empty(), 0),
  CASE(0, Optional.empty(), Optional.of(0xffffff), 7),
  MARK(0, Optional.empty(), Optional.of(0), 3.5),
  BADGE(0, Optional.of(0), Optional.of(0xfdfdfb), 2);

  private final double fontSize;
  private final Optional<Integer> fill;
  private final Optional<Integer> stroke;
  private final double lineWidth;

  Style(double fontSize, Optional<Integer> fill, Optional<Integer> stroke, double lineWidth) {
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
  public Optional<Integer> fill() {
    return fill;
  }

  /** The colour of lines. */
  public Optional<Integer> stroke() {
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
