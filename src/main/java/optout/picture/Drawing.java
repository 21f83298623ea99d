package optout.picture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A picture as shapes, to be written as SVG or drawn on paper.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 * @param shapes later ones lie on earlier ones
 */
public record Drawing(double width, double height, List<Shape> shapes) {
  public Drawing {
    shapes = List.copyOf(shapes);
  }

  /** All texts, each once, in the order of their characters. */
  public Set<String> texts() {
    Set<String> texts = new TreeSet<>();
    for (Shape shape : shapes) {
      if (shape instanceof Shape.Text text) {
        texts.add(text.text());
      }
    }
    return texts;
  }
}
