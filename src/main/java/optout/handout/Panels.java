package optout.handout;

import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Panels of a sheet over which one text runs, from one to the next.
 *
 * <p>At first all of it stands in the first panel, however high that becomes. There its parts are
 * measured, in one way to set it after the other, until there is room for it in all panels.
 */
final class Panels {
  private final List<Element> panels;
  private final List<Element> parts;
  private final List<String> fits;
  private final List<String> classes;
  private int fit;

  /**
   * @param panels in the order of reading; the first has all that is to be spread, and the ways to
   *     set it
   */
  Panels(List<Element> panels) {
    this.panels = List.copyOf(panels);
    Element first = panels.get(0);
    this.parts = children(first);
    this.fits = List.of(first.getAttribute("data-fits").split("\\|", -1));
    this.classes = panels.stream().map(panel -> panel.getAttribute("class")).toList();
    for (int i = 0; i < parts.size(); i++) {
      if (!parts.get(i).hasAttribute("id")) {
        parts.get(i).setAttribute("id", first.getAttribute("id") + "-part-" + i);
      }
    }
    dress();
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }

  /**
   * Spreads the parts over the panels if there is room, and turns to the next way to set them
   * otherwise.
   *
   * @param laid out as the manuscript now is
   * @param room the height of a panel, in its units
   * @return whether there was room
   */
  boolean spread(SharedContext laid, int room) {
    Box panel = Objects.requireNonNull(laid.getBoxById(panels.get(0).getAttribute("id")));
    List<Integer> tops =
        parts.stream()
            .map(part -> Objects.requireNonNull(laid.getBoxById(part.getAttribute("id"))))
            .map(Box::getAbsY)
            .toList();
    int bottom = panel.getAbsY() + panel.getHeight();
    int edges = tops.isEmpty() ? 0 : 2 * (tops.get(0) - panel.getAbsY());
    List<Integer> heights = new ArrayList<>();
    for (int i = 0; i < tops.size(); i++) {
      heights.add((i + 1 < tops.size() ? tops.get(i + 1) : bottom - edges / 2) - tops.get(i));
    }
    int height = Columns.least(heights, panels.size());
    if (height + edges > room) {
      fit++;
      dress();
      return false;
    }
    List<Integer> columns = Columns.of(heights, height);
    for (int i = 0; i < parts.size(); i++) {
      panels.get(columns.get(i)).appendChild(parts.get(i));
    }
    return true;
  }

  /** Tells whether no way to set the text is left. */
  boolean isTooLong() {
    return fit >= fits.size();
  }

  private void dress() {
    for (int i = 0; i < panels.size() && !isTooLong(); i++) {
      panels.get(i).setAttribute("class", classes.get(i) + " " + fits.get(fit).strip());
    }
  }
}
