package optout.image;

import java.awt.geom.AffineTransform;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * Counts what painting a drawing takes, every reference followed, without painting it. It ends at
 * the first limit, so that counting takes no longer than painting may.
 */
final class SvgWork {
  static final int MOST_DRAWN = 5_000;
  static final int MOST_NUMBERS = 200_000;

  static final int MOST_IN_CLIP = 100;

  /** Sum of the squares of numbers of clip paths: work grows faster than with the square. */
  static final int MOST_CLIPPING = 20_000;

  /** Of the numbers of a matrix from the paper to the innermost shape. */
  private static final double STRONGEST = 1e9;

  /** For the corners of a circle or rectangle, which are no numbers in the file. */
  private static final int CORNERS = 24;

  private final Problems problems;
  private final Map<String, SvgElement> parts = new HashMap<>();
  private final Deque<SvgElement> inside = new ArrayDeque<>();
  private int drawn;
  private int numbers;
  private int clipping;
  private boolean stopped;

  /** Values that an element has from those around it. */
  private record Around(AffineTransform matrix, String fill, String stroke) {}

  private SvgWork(Problems problems) {
    this.problems = problems;
  }

  /**
   * Adds a problem if painting would take too much, or where.
   *
   * @return how many elements are drawn
   */
  static int check(SvgElement root, Problems problems) {
    SvgWork work = new SvgWork(problems);
    work.find(root);
    work.draw(root, new Around(new AffineTransform(), "", ""));
    return work.drawn;
  }

  private void find(SvgElement element) {
    if (!element.get("id").isEmpty()) {
      parts.putIfAbsent(element.get("id"), element);
    }
    element.children().forEach(this::find);
  }

  private void draw(SvgElement element, Around around) {
    boolean isShape = SvgAllowList.SHAPES.contains(element.name());
    if (stopped || (!isShape && !List.of("svg", "g", "use").contains(element.name()))) {
      return;
    }
    if (inside.contains(element) || inside.size() == SvgReader.DEEPEST) {
      stop(
          element.at(),
          "<" + element.name() + "> refers to itself, or its references are too deep");
      return;
    }
    AffineTransform matrix = new AffineTransform(around.matrix);
    SvgTransform.of(element.get("transform")).ifPresent(matrix::concatenate);
    Around here =
        new Around(
            matrix,
            element.attributes().getOrDefault("fill", around.fill),
            element.attributes().getOrDefault("stroke", around.stroke));
    inside.push(element);
    count(element, matrix);
    part(element, "clip-path", "clipPath").ifPresent(this::clip);
    if (isShape) {
      paint(element, here.fill);
      paint(element, here.stroke);
    }
    if (element.name().equals("use")) {
      part(element, "href", "").ifPresent(target -> draw(target, here));
    }
    element.children().forEach(child -> draw(child, here));
    inside.pop();
  }

  private void count(SvgElement element, AffineTransform matrix) {
    drawn++;
    numbers += numbers(element);
    if (drawn > MOST_DRAWN) {
      stop(element.at(), "more than " + MOST_DRAWN + " elements are drawn, references followed");
    } else if (numbers > MOST_NUMBERS) {
      stop(element.at(), "more than " + MOST_NUMBERS + " numbers are drawn, references followed");
    } else if (isTooStrong(matrix)) {
      stop(element.at(), "its transformations make <" + element.name() + "> too large");
    }
  }

  private static boolean isTooStrong(AffineTransform matrix) {
    double[] entries = new double[6];
    matrix.getMatrix(entries);
    return !Arrays.stream(entries).allMatch(entry -> Math.abs(entry) <= STRONGEST);
  }

  private int numbers(SvgElement element) {
    int count = CORNERS;
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      String name = attribute.getKey();
      List<Double> values =
          name.equals("d")
              ? SvgNumbers.ofPath(attribute.getValue()).orElse(List.of())
              : SvgNumbers.of(attribute.getValue()).orElse(List.of());
      count += values.size();
      if (!values.stream().allMatch(value -> Math.abs(value) <= SvgNumbers.LARGEST)) {
        stop(element.at(), "<" + element.name() + "> has a number beyond 1000000 in " + name);
      }
      if (name.endsWith("ransform")
          && SvgTransform.of(attribute.getValue()).filter(SvgWork::isTooStrong).isPresent()) {
        stop(element.at(), "<" + element.name() + "> has too large numbers in " + name);
      }
    }
    return count;
  }

  private void clip(SvgElement clip) {
    int size = numbers(clip) - CORNERS;
    part(clip, "clip-path", "clipPath")
        .ifPresent(other -> stop(clip.at(), "a <clipPath> is clipped by another"));
    for (SvgElement child : clip.children()) {
      SvgElement shape = child;
      if (child.name().equals("use")) {
        shape = part(child, "href", "").orElse(child);
        if (!SvgAllowList.SHAPES.contains(shape.name())) {
          stop(child.at(), "<use> in a <clipPath> refers to <" + shape.name() + ">");
        }
      }
      numbers(child);
      size += numbers(shape) - CORNERS;
    }
    clipping += size * size;
    if (size > MOST_IN_CLIP) {
      stop(clip.at(), "a <clipPath> has more than " + MOST_IN_CLIP + " numbers");
    } else if (clipping > MOST_CLIPPING) {
      stop(clip.at(), "the drawing clips too often with too many numbers");
    }
  }

  private void paint(SvgElement shape, String colour) {
    Optional<SvgElement> gradient =
        SvgElement.reference(colour).flatMap(id -> find(shape, id, "Gradient"));
    String units = "";
    for (int i = 0; gradient.isPresent(); i++) {
      SvgElement one = gradient.get();
      numbers(one);
      one.children().forEach(this::numbers);
      drawn += one.children().size();
      units = units.isEmpty() ? one.get("gradientUnits") : units;
      if (i == SvgReader.DEEPEST) {
        stop(one.at(), "<" + one.name() + "> refers to itself");
        return;
      }
      if (drawn > MOST_DRAWN) {
        stop(one.at(), "more than " + MOST_DRAWN + " elements are drawn, references followed");
        return;
      }
      gradient = part(one, "href", "Gradient");
    }
    if (SvgElement.reference(colour).isPresent()
        && !units.equals("userSpaceOnUse")
        && SvgNumbers.isCurved(shape.get("d"))) {
      stop(
          shape.at(),
          ProblemCode.LOGO_UNSUPPORTED,
          "<path> has curves and a gradient that is measured by them",
          "give the gradient gradientUnits=\"userSpaceOnUse\" and its place, or save it as PNG");
    }
  }

  private Optional<SvgElement> part(SvgElement element, String attribute, String kind) {
    return SvgElement.reference(element.get(attribute)).flatMap(id -> find(element, id, kind));
  }

  /** Target of a reference, if its name ends so. */
  private Optional<SvgElement> find(SvgElement from, String id, String kind) {
    Optional<SvgElement> found =
        Optional.ofNullable(parts.get(id)).filter(one -> one.name().endsWith(kind));
    if (found.isEmpty()) {
      stop(
          from.at(),
          ProblemCode.LOGO_UNSUPPORTED,
          "<" + from.name() + "> refers to #" + SvgReader.quoted(id) + ", which is not in the file",
          SvgAllowList.HINT);
    }
    return found;
  }

  private void stop(Position at, String message) {
    stop(at, ProblemCode.LOGO_TOO_LARGE, message, "simplify the drawing, or save it as PNG");
  }

  private void stop(Position at, ProblemCode code, String message, String hint) {
    if (!stopped) {
      problems.error(at, code, message, hint);
    }
    stopped = true;
  }
}
