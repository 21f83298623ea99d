package optout.image;

import java.awt.geom.AffineTransform;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The attribute {@code transform} of SVG 1.1, 7.6. */
final class SvgTransform {
  private static final Pattern FUNCTION =
      Pattern.compile("[\\s,]*+([a-zA-Z]++)\\s*+\\(([^()]*+)\\)[\\s,]*+");

  private SvgTransform() {}

  /** The matrix of a list of functions; nothing, if one of them is not known. */
  static Optional<AffineTransform> of(String value) {
    AffineTransform all = new AffineTransform();
    Matcher function = FUNCTION.matcher(value);
    int end = 0;
    while (end < value.length()) {
      if (!function.find() || function.start() != end) {
        return Optional.empty();
      }
      end = function.end();
      Optional<AffineTransform> one =
          SvgNumbers.of(function.group(2)).flatMap(numbers -> of(function.group(1), numbers));
      if (one.isEmpty()) {
        return Optional.empty();
      }
      all.concatenate(one.get());
    }
    return Optional.of(all);
  }

  private static Optional<AffineTransform> of(String name, List<Double> n) {
    return Optional.ofNullable(
        switch (name + n.size()) {
          case "translate1" -> AffineTransform.getTranslateInstance(n.get(0), 0);
          case "translate2" -> AffineTransform.getTranslateInstance(n.get(0), n.get(1));
          case "scale1" -> AffineTransform.getScaleInstance(n.get(0), n.get(0));
          case "scale2" -> AffineTransform.getScaleInstance(n.get(0), n.get(1));
          case "rotate1" -> AffineTransform.getRotateInstance(Math.toRadians(n.get(0)));
          case "rotate3" ->
              AffineTransform.getRotateInstance(Math.toRadians(n.get(0)), n.get(1), n.get(2));
          case "skewX1" -> AffineTransform.getShearInstance(Math.tan(Math.toRadians(n.get(0))), 0);
          case "skewY1" -> AffineTransform.getShearInstance(0, Math.tan(Math.toRadians(n.get(0))));
          case "matrix6" ->
              new AffineTransform(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
          default -> null;
        });
  }
}
