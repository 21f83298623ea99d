package optout.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A schematic, taken apart again.
 *
 * @param texts in the order they were drawn
 * @param shapes everything else
 */
record Drawing(String title, Box edge, List<Text> texts, List<Shape> shapes) {
  /** Of the font, by style; as in the style sheet of the pictures. */
  private static final Map<String, Integer> SIZES = Map.of("small", 12, "head", 17, "num", 16);

  private static final int USUAL_SIZE = 15;

  /** Capitals with accents, and letters below the line, as parts of the size. */
  private static final double ABOVE = 0.95;

  private static final double BELOW = 0.25;
  private static final Pattern POINT = Pattern.compile("[ML]([-0-9.]+) ([-0-9.]+)");

  /** A rectangle around something. */
  record Box(double left, double top, double right, double bottom) {
    /** Rounding to a tenth may move an edge by as much. */
    private static final double ROUNDING = 0.2;

    boolean meets(Box other) {
      return left + ROUNDING < other.right
          && other.left + ROUNDING < right
          && top + ROUNDING < other.bottom
          && other.top + ROUNDING < bottom;
    }

    boolean isIn(Box other) {
      return left >= other.left - ROUNDING
          && right <= other.right + ROUNDING
          && top >= other.top - ROUNDING
          && bottom <= other.bottom + ROUNDING;
    }
  }

  /** A line of text. */
  record Text(String style, String text, String language, Box box) {}

  /** A rectangle, circle or line. */
  record Shape(String style, Box box) {}

  static Drawing of(String svg, Typeface face) {
    Element root = Jsoup.parse(svg, Parser.xmlParser()).selectFirst("svg");
    List<Text> texts = new ArrayList<>();
    List<Shape> shapes = new ArrayList<>();
    for (Element one : root.children()) {
      switch (one.tagName()) {
        case "text" -> texts.add(text(one, face));
        case "rect", "circle", "path" -> shapes.add(new Shape(one.className(), box(one)));
        default -> {}
      }
    }
    Box edge = new Box(0, 0, number(root, "width"), number(root, "height"));
    return new Drawing(root.selectFirst("title").wholeText(), edge, texts, shapes);
  }

  private static Text text(Element one, Typeface face) {
    String style = one.className();
    int size = SIZES.getOrDefault(style, USUAL_SIZE);
    double wide = face.width(one.wholeText(), size);
    double x = number(one, "x");
    double y = number(one, "y");
    boolean rightToLeft = one.attr("direction").equals("rtl");
    double left =
        switch (one.attr("text-anchor")) {
          case "middle" -> x - wide / 2;
          case "end" -> rightToLeft ? x : x - wide;
          default -> rightToLeft ? x - wide : x;
        };
    Box box = new Box(left, y - ABOVE * size, left + wide, y + BELOW * size);
    return new Text(style, one.wholeText(), one.attr("lang"), box);
  }

  private static Box box(Element one) {
    if (one.tagName().equals("rect")) {
      double left = number(one, "x");
      double top = number(one, "y");
      return new Box(left, top, left + number(one, "width"), top + number(one, "height"));
    }
    if (one.tagName().equals("circle")) {
      double x = number(one, "cx");
      double y = number(one, "cy");
      double r = number(one, "r");
      return new Box(x - r, y - r, x + r, y + r);
    }
    Box around = null;
    Matcher point = POINT.matcher(one.attr("d"));
    while (point.find()) {
      double x = Double.parseDouble(point.group(1));
      double y = Double.parseDouble(point.group(2));
      around =
          around == null
              ? new Box(x, y, x, y)
              : new Box(
                  Math.min(around.left, x),
                  Math.min(around.top, y),
                  Math.max(around.right, x),
                  Math.max(around.bottom, y));
    }
    return around;
  }

  private static double number(Element one, String attribute) {
    return Double.parseDouble(one.attr(attribute));
  }
}
