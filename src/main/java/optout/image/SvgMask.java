package optout.image;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Masks of one full colour, which only clip: some programs write them for every frame. */
final class SvgMask {
  private static final Set<String> WHITE = Set.of("white", "#fff", "#ffffff", "rgb(255,255,255)");
  private static final Set<String> GEOMETRY =
      Set.of(
          "id",
          "d",
          "points",
          "x",
          "y",
          "width",
          "height",
          "rx",
          "ry",
          "cx",
          "cy",
          "r",
          "x1",
          "y1",
          "x2",
          "y2",
          "transform",
          "fill",
          "fill-rule",
          "clip-rule");

  private SvgMask() {}

  /** An element with masks as clips: itself, where it has none. */
  static SvgElement asClip(SvgElement element, Problems problems) {
    Map<String, String> attributes = new LinkedHashMap<>(element.attributes());
    String mask = attributes.remove("mask");
    String type = attributes.remove("mask-type");
    if (mask != null && attributes.putIfAbsent("clip-path", mask) != null) {
      refuse(element, "<" + element.name() + "> has both a mask and a clip path", problems);
    }
    if (!element.name().equals("mask")) {
      return new SvgElement(element.name(), element.at(), attributes, element.children(), "");
    }
    List<SvgElement> shapes = new ArrayList<>();
    for (SvgElement shape : element.children()) {
      String fill = shape.attributes().getOrDefault("fill", element.get("fill"));
      boolean isFull =
          "alpha".equals(type)
              ? SvgElement.reference(fill).isEmpty() && !fill.equals("none")
              : WHITE.contains(fill.toLowerCase(java.util.Locale.ROOT).replace(" ", ""));
      if (!isFull
          || !SvgAllowList.SHAPES.contains(shape.name())
          || !GEOMETRY.containsAll(new TreeSet<>(shape.attributes().keySet()))) {
        refuse(element, "the drawing has a <mask> that does more than clip", problems);
        break;
      }
      shapes.add(clip(shape));
    }
    return new SvgElement(
        "clipPath",
        element.at(),
        element.attributes().containsKey("id") ? Map.of("id", element.get("id")) : Map.of(),
        shapes,
        "");
  }

  private static SvgElement clip(SvgElement shape) {
    Map<String, String> attributes = new LinkedHashMap<>(shape.attributes());
    attributes.remove("fill");
    String rule = attributes.remove("fill-rule");
    if (rule != null) {
      attributes.put("clip-rule", rule);
    }
    return new SvgElement(shape.name(), shape.at(), attributes, List.of(), "");
  }

  private static void refuse(SvgElement element, String message, Problems problems) {
    problems.error(
        element.at(),
        ProblemCode.LOGO_UNSUPPORTED,
        message,
        "flatten the transparency of the drawing, or save it as PNG");
  }
}
