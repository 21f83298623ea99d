package optout.picture;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.ToDoubleFunction;
import optout.language.VisualText;
import optout.template.TemplateFiles;
import org.jspecify.annotations.Nullable;

/** Text as outlines, in the fonts of one weight; for pictures of pixels. Safe for threads. */
final class PaintedText {
  private static final List<String> SCRIPTS = List.of("", "Arabic", "Hebrew");

  private final String weight;
  private @Nullable List<Typeface> faces;
  private final VisualText order = new VisualText();
  private final Map<Integer, Path2D> outlines = new ConcurrentHashMap<>();

  /**
   * Text in fonts that are read when it is first needed.
   *
   * @param weight as their files are called: {@code Regular} or {@code Bold}
   */
  PaintedText(String weight) {
    this.weight = weight;
  }

  private synchronized List<Typeface> faces() {
    List<Typeface> known = faces;
    if (known == null) {
      known =
          SCRIPTS.stream()
              .map(script -> "fonts/NotoSans" + script + "-" + weight + ".ttf")
              .map(name -> new Typeface(TemplateFiles.builtIn().read(name)))
              .toList();
      faces = known;
    }
    return known;
  }

  /** Measure of lines in one size. */
  ToDoubleFunction<String> measure(double size, boolean rightToLeft) {
    return line ->
        visual(line, rightToLeft)
            .codePoints()
            .mapToObj(Character::toString)
            .mapToDouble(one -> face(one).width(one, size))
            .sum();
  }

  /**
   * A line of text.
   *
   * @param left edge of the line
   * @param baseline on which its letters stand
   */
  Path2D outline(String line, boolean rightToLeft, double size, double left, double baseline) {
    Path2D whole = new Path2D.Double();
    double x = left;
    for (int point : visual(line, rightToLeft).codePoints().toArray()) {
      String character = Character.toString(point);
      Typeface face = face(character);
      double scale = size / face.unitsPerEm();
      whole.append(
          outlines
              .computeIfAbsent(point, one -> face.outline(one))
              .getPathIterator(new AffineTransform(scale, 0, 0, -scale, x, baseline)),
          false);
      x += face.width(character, size);
    }
    return whole;
  }

  private String visual(String line, boolean rightToLeft) {
    return order.visual(Normalizer.normalize(line, Normalizer.Form.NFC), rightToLeft);
  }

  /** The first font that has a character. */
  private Typeface face(String character) {
    return faces().stream().filter(one -> one.covers(character)).findFirst().orElse(faces().get(0));
  }
}
