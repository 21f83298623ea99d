package optout.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Collects the shapes of a picture. Positions count from the start edge, so the same calls draw
 * from left to right and mirrored.
 */
final class Canvas {
  private final double width;
  private final boolean mirrored;
  private final List<String> shapes = new ArrayList<>();
  private final Set<String> texts = new TreeSet<>();

  /**
   * @param mirrored whether the start edge is at the right
   */
  Canvas(double width, boolean mirrored) {
    this.width = width;
    this.mirrored = mirrored;
  }

  /** The number of shapes so far; a later {@link #rectAt} can go below what follows. */
  int level() {
    return shapes.size();
  }

  void rect(String style, double start, double top, double wide, double high, double radius) {
    rectAt(shapes.size(), style, start, top, wide, high, radius);
  }

  void rectAt(
      int level, String style, double start, double top, double wide, double high, double radius) {
    double left = mirrored ? width - start - wide : start;
    shapes.add(
        level,
        "<rect class=\""
            + style
            + "\" x=\""
            + number(left)
            + "\" y=\""
            + number(top)
            + "\" width=\""
            + number(wide)
            + "\" height=\""
            + number(high)
            + "\" rx=\""
            + number(radius)
            + "\"/>");
  }

  void circle(String style, double start, double middle, double radius) {
    shapes.add(
        "<circle class=\""
            + style
            + "\" cx=\""
            + number(x(start))
            + "\" cy=\""
            + number(middle)
            + "\" r=\""
            + number(radius)
            + "\"/>");
  }

  /** Straight lines through points, given as start and top in turn. */
  void line(String style, double... points) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      path.append(i == 0 ? 'M' : 'L')
          .append(number(x(points[i])))
          .append(' ')
          .append(number(points[i + 1]));
    }
    shapes.add("<path class=\"" + style + "\" d=\"" + path + "\"/>");
  }

  /**
   * A line of text that begins at a place.
   *
   * @param language of the text
   * @param rightToLeft whether the text itself runs from right to left
   */
  void text(
      String style,
      double start,
      double baseline,
      String text,
      String language,
      boolean rightToLeft) {
    // The text's own direction decides which end of it is its "start".
    String anchor = mirrored == rightToLeft ? "start" : "end";
    add(style, x(start), baseline, anchor, text, language, rightToLeft);
  }

  /** A line of text around a place. */
  void centred(
      String style,
      double middle,
      double baseline,
      String text,
      String language,
      boolean rightToLeft) {
    add(style, x(middle), baseline, "middle", text, language, rightToLeft);
  }

  private void add(
      String style,
      double x,
      double baseline,
      String anchor,
      String text,
      String language,
      boolean rightToLeft) {
    texts.add(text);
    shapes.add(
        "<text class=\""
            + style
            + "\" x=\""
            + number(x)
            + "\" y=\""
            + number(baseline)
            + "\""
            + (anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"")
            + (rightToLeft ? " direction=\"rtl\"" : "")
            + " lang=\""
            + language
            + "\">"
            + Svg.escape(text)
            + "</text>");
  }

  private double x(double start) {
    return mirrored ? width - start : start;
  }

  /** The markup, one shape a line. */
  String markup() {
    return String.join("\n", shapes);
  }

  /** All texts that were drawn. */
  Set<String> texts() {
    return texts;
  }

  /** Shortest decimal with at most one digit behind the point. */
  static String number(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0
        ? Long.toString(tenths / 10)
        : String.format(Locale.ROOT, "%.1f", tenths / 10.0);
  }
}
