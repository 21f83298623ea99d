package optout.handout;

import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Set;
import optout.language.VisualText;

/**
 * Lines to write on by hand, and below them in small print what belongs there.
 *
 * @param name empty if the words around say it
 * @param families of the fonts of the name, the first that has a character wins
 */
record WritingLines(int lines, boolean rightToLeft, String name, List<String> families)
    implements Figure {
  /** From one line to the next, in millimetres. */
  private static final double PITCH = 8.5;

  /** Thickness of a line, in millimetres. */
  private static final double THICKNESS = 0.2;

  /** Size of the name, and its baseline below the last line, in millimetres: 8 pt. */
  private static final double SIZE = 2.83;

  private static final double BELOW = 3.1;
  private static final double PIXELS = 96 / 25.4;

  /**
   * The lines that markup asks for, as in {@code 2:ltr:Your name}.
   *
   * @throws IllegalArgumentException if that is not what it asks for
   */
  static WritingLines of(String source, List<String> families) {
    String[] parts = source.split(":", 3);
    if (parts.length < 3) {
      throw new IllegalArgumentException("not lines to write on: '" + source + "'");
    }
    return new WritingLines(
        Integer.parseInt(parts[0]),
        parts[1].equals("rtl"),
        Glyphs.composed(parts[2]),
        List.copyOf(families));
  }

  /** Of these only the height counts: the style of the sheet says how wide they are. */
  @Override
  public Extent size() {
    return new Extent(PITCH * PIXELS, PITCH * PIXELS * lines);
  }

  @Override
  public Set<String> texts() {
    return Set.of(name);
  }

  @Override
  public void draw(Place place) {
    double millimetre = PIXELS * place.dots();
    double last = place.y() + lines * PITCH * millimetre;
    place.device().setColor(FSRGBColor.BLACK);
    for (int i = 0; i < lines; i++) {
      place
          .device()
          .fill(
              new Rectangle2D.Double(
                  place.x(),
                  last - (i * PITCH + THICKNESS) * millimetre,
                  place.width(),
                  THICKNESS * millimetre));
    }
    if (!name.isEmpty()) {
      FigureText words =
          FigureText.of(
              new VisualText().visual(name, rightToLeft), families, SIZE * millimetre, place);
      double left = rightToLeft ? place.x() + place.width() - words.width() : place.x();
      words.draw(left, last + BELOW * millimetre, place);
    }
  }
}
