package optout.image;

import java.util.HashMap;
import java.util.Map;
import optout.codec.Escape;

/** Writes what was kept of an SVG file, with ids of our own. */
final class SvgWriter {
  private final Map<String, String> ids = new HashMap<>();
  private final StringBuilder svg = new StringBuilder();

  private SvgWriter() {}

  /** The document of an element. */
  static String write(SvgElement root) {
    SvgWriter writer = new SvgWriter();
    writer.element(root, " xmlns=\"http://www.w3.org/2000/svg\"");
    return writer.svg.toString();
  }

  private void element(SvgElement element, String first) {
    svg.append('<').append(element.name()).append(first);
    element.attributes().forEach(this::attribute);
    svg.append('>');
    element.children().forEach(child -> element(child, ""));
    svg.append("</").append(element.name()).append('>');
  }

  private void attribute(String name, String value) {
    String written =
        SvgElement.reference(value)
            .map(id -> name.equals("href") ? "#" + own(id) : SvgElement.url(own(id)))
            .orElse(name.equals("id") ? own(value) : value);
    svg.append(' ').append(name).append("=\"").append(Escape.markup(written)).append('"');
  }

  private String own(String id) {
    return ids.computeIfAbsent(id, any -> "i" + ids.size());
  }
}
