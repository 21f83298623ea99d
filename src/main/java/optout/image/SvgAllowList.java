package optout.image;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * Keeps of an SVG file the elements and attributes that are known to look the same everywhere, and
 * refuses it if there are others. Style sheets are resolved: afterwards there are only attributes.
 */
final class SvgAllowList {
  static final String HINT = "save it as plain SVG of shapes, text as paths, or as PNG";
  static final String SAFE =
      "a logo needs neither scripts nor other files; save it as plain SVG, or as PNG";

  static final Set<String> SHAPES =
      Set.of("path", "rect", "circle", "ellipse", "line", "polyline", "polygon");
  static final Set<String> GRADIENTS = Set.of("linearGradient", "radialGradient");
  private static final Set<String> OTHERS = Set.of("g", "defs", "use", "stop", "clipPath", "mask");

  /** Things that run, wherever they are. */
  private static final Set<String> UNSAFE =
      Set.of("script", "foreignObject", "iframe", "handler", "listener");

  private static final Map<String, String> HINTS =
      Map.of(
          "text", "turn text into paths (\"convert to path\", \"create outlines\")",
          "image", "save the whole logo as PNG",
          "svg", "ungroup the inner drawing, or save it as PNG",
          "symbol", "turn symbols into shapes (\"unlink\", \"expand\"), or save it as PNG",
          "stroke-dasharray",
              "turn dashed lines into paths (\"stroke to path\", \"outline stroke\")");

  private final Problems problems;
  private final SvgStyles styles;
  private final Set<String> ids = new HashSet<>();

  private SvgAllowList(Problems problems) {
    this.problems = problems;
    this.styles = new SvgStyles(problems);
  }

  static boolean isUnsafe(String element) {
    return UNSAFE.contains(element);
  }

  /** Part of a drawing that is kept; of little use if there are problems. */
  static SvgElement keep(SvgElement root, Problems problems) {
    SvgAllowList list = new SvgAllowList(problems);
    list.readStyles(root);
    return list.kept(root);
  }

  private void readStyles(SvgElement element) {
    if (element.name().equals("style")) {
      styles.read(element, (at, properties) -> kept(at, "style", properties));
    }
    element.children().forEach(this::readStyles);
  }

  private SvgElement kept(SvgElement element) {
    Map<String, String> attributes = kept(element.at(), element.name(), element.attributes());
    styles.apply(element, attributes);
    attributes.putAll(
        kept(element.at(), element.name(), SvgStyles.declarations(element.get("style"))));
    Optional.ofNullable(attributes.get("id"))
        .filter(id -> !ids.add(id))
        .ifPresent(again -> attributes.remove("id"));
    List<SvgElement> children = new ArrayList<>();
    for (SvgElement child : element.children()) {
      if (isAllowed(child)) {
        children.add(kept(child));
      }
    }
    return SvgMask.asClip(
        new SvgElement(element.name(), element.at(), attributes, children, ""), problems);
  }

  private boolean isAllowed(SvgElement element) {
    String name = element.name();
    if (SHAPES.contains(name) || GRADIENTS.contains(name) || OTHERS.contains(name)) {
      return true;
    }
    if (UNSAFE.contains(name)) {
      problems.error(element.at(), ProblemCode.LOGO_UNSAFE, "the drawing has <" + name + ">", SAFE);
    } else if (!name.equals("style") && !leadsOut(element)) {
      problems.error(
          element.at(),
          ProblemCode.LOGO_UNSUPPORTED,
          "the drawing has <" + SvgReader.quoted(name) + ">, which sheets cannot show",
          HINTS.getOrDefault(name, HINT));
    }
    return false;
  }

  private boolean leadsOut(SvgElement element) {
    String target = element.get("href");
    if (target.isEmpty() || target.startsWith("#") || target.startsWith("data:image/")) {
      return false;
    }
    unsafeReference(element.at(), target);
    return true;
  }

  /** Attributes or properties that are kept, in their order. */
  private Map<String, String> kept(Position at, String element, Map<String, String> attributes) {
    Map<String, String> kept = new LinkedHashMap<>();
    attributes.forEach(
        (name, value) -> {
          if (name.regionMatches(true, 0, "on", 0, 2)) {
            problems.error(
                at,
                ProblemCode.LOGO_UNSAFE,
                "the drawing has the attribute " + SvgReader.quoted(name),
                SAFE);
          } else if (!SvgAttributes.isIgnored(name)) {
            keep(at, element, name, value).ifPresent(one -> kept.put(name, one));
          }
        });
    return kept;
  }

  private Optional<String> keep(Position at, String element, String name, String value) {
    Optional<String> kept = SvgAttributes.keep(name, value);
    if (kept.isPresent()) {
      return kept.filter(any -> !SvgAttributes.isDefault(name));
    }
    if (name.equals("href") || SvgAttributes.leadsOut(value)) {
      unsafeReference(at, value);
    } else {
      problems.error(
          at,
          ProblemCode.LOGO_UNSUPPORTED,
          "<"
              + element
              + "> has "
              + SvgReader.quoted(name)
              + "=\""
              + SvgReader.quoted(value)
              + "\", which sheets cannot show",
          HINTS.getOrDefault(name, HINT));
    }
    return Optional.empty();
  }

  private void unsafeReference(Position at, String value) {
    problems.error(
        at,
        ProblemCode.LOGO_UNSAFE,
        "the drawing has a reference to " + SvgReader.quoted(value),
        SAFE);
  }
}
