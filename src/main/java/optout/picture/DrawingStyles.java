package optout.picture;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import optout.template.Palette;
import optout.template.Palette.Colour;
import optout.template.Palette.Medium;

/** Style sheets of drawings in SVG: a class for each {@link Style}, in the colours of a palette. */
final class DrawingStyles {
  private static final String FONT = "P,'Noto Sans',sans-serif";

  private final Palette palette;

  DrawingStyles(Palette palette) {
    this.palette = palette;
  }

  /** The style sheet of a drawing that follows the screen, and is black on paper. */
  String following(Drawing drawing) {
    Set<Style> used = used(drawing);
    return rules(used, Medium.LIGHT)
        + "@media(prefers-color-scheme:dark){\n"
        + colours(used, Medium.DARK)
        + "}\n@media print{\n"
        + colours(used, Medium.PRINT)
        + "}\n";
  }

  /**
   * The style sheet of a drawing over an image of any colours, which stay the same in the dark:
   * each line has a light and a dark side.
   */
  String fixed(Drawing drawing) {
    Set<Style> used = used(drawing);
    return rules(used, Medium.LIGHT) + "@media print{\n" + colours(used, Medium.PRINT) + "}\n";
  }

  private static Set<Style> used(Drawing drawing) {
    Set<Style> used = EnumSet.noneOf(Style.class);
    drawing.shapes().forEach(shape -> used.add(shape.style()));
    return used;
  }

  private String rules(Set<Style> styles, Medium medium) {
    return styles.stream()
        .map(style -> rule(style, colours(style, medium) + measures(style)))
        .collect(Collectors.joining());
  }

  private String colours(Set<Style> styles, Medium medium) {
    return styles.stream()
        .map(style -> rule(style, colours(style, medium)))
        .collect(Collectors.joining());
  }

  private static String rule(Style style, String declarations) {
    return "." + style.id() + "{" + declarations.substring(0, declarations.length() - 1) + "}\n";
  }

  private String colours(Style style, Medium medium) {
    return "fill:"
        + style.fill().map(colour -> colour(medium, colour)).orElse("none")
        + ";"
        + style.stroke().map(colour -> "stroke:" + colour(medium, colour) + ";").orElse("");
  }

  private String colour(Medium medium, Colour colour) {
    return palette.css(medium, colour);
  }

  private static String measures(Style style) {
    String font =
        style.fontSize() == 0
            ? ""
            : String.format(Locale.ROOT, "font:%.0fpx %s;", style.fontSize(), FONT);
    String line =
        style.lineWidth() == 0
            ? ""
            : String.format(Locale.ROOT, "stroke-width:%.1f;", style.lineWidth());
    return font + line + (style.isRound() ? "stroke-linecap:round;stroke-linejoin:round;" : "");
  }
}
