package optout.image;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Paints areas with smooth edges. The machine's graphics would do it faster, but each a little
 * differently; these pixels are the same everywhere.
 */
public final class Painting {
  /** Lines of a pixel at which it is measured how much of it an area covers. */
  private static final int LINES = 4;

  /** Few levels of cover make few colours, which a palette can hold. */
  private static final int LEVELS = 15;

  /** The most that a curve is away from the lines it is replaced by, in pixels. */
  private static final double FLATNESS = 0.1;

  private final int width;
  private final int height;
  private final int[] colours;

  /**
   * @param paper colour of all pixels, {@code 0xRRGGBB}
   */
  public Painting(int width, int height, int paper) {
    this.width = width;
    this.height = height;
    colours = new int[width * height];
    Arrays.fill(colours, paper);
  }

  /** A straight edge, from its upper end to its lower one. */
  private record Edge(double x, double top, double bottom, double slope, int winding) {
    double at(double y) {
      return x + (y - top) * slope;
    }
  }

  /** Place at which a line crosses an edge. */
  private record Crossing(double x, int winding) {}

  /**
   * Paints what lies inside of outlines, which may overlap (non-zero winding).
   *
   * @param area in pixels from the upper left corner
   * @param colour {@code 0xRRGGBB}
   */
  public void fill(Path2D area, int colour) {
    List<Edge> edges = edges(area);
    double top = edges.stream().mapToDouble(Edge::top).min().orElse(0);
    double bottom = edges.stream().mapToDouble(Edge::bottom).max().orElse(0);
    int last = Math.min(height, (int) Math.ceil(bottom));
    for (int y = Math.max(0, (int) Math.floor(top)); y < last; y++) {
      double[] cover = new double[width];
      for (int line = 0; line < LINES; line++) {
        cover(edges, y + (line + 0.5) / LINES, cover);
      }
      for (int x = 0; x < width; x++) {
        int level = (int) Math.round(cover[x] * LEVELS / LINES);
        if (level > 0) {
          colours[y * width + x] = mixed(colours[y * width + x], colour, level);
        }
      }
    }
  }

  private static List<Edge> edges(Path2D area) {
    List<Edge> edges = new ArrayList<>();
    double[] to = new double[6];
    double startX = 0;
    double startY = 0;
    double x = 0;
    double y = 0;
    for (PathIterator path = area.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
      int kind = path.currentSegment(to);
      if (kind == PathIterator.SEG_MOVETO) {
        startX = to[0];
        startY = to[1];
      } else {
        double endX = kind == PathIterator.SEG_CLOSE ? startX : to[0];
        double endY = kind == PathIterator.SEG_CLOSE ? startY : to[1];
        if (y < endY) {
          edges.add(new Edge(x, y, endY, (endX - x) / (endY - y), 1));
        } else if (y > endY) {
          edges.add(new Edge(endX, endY, y, (x - endX) / (y - endY), -1));
        }
        to[0] = endX;
        to[1] = endY;
      }
      x = to[0];
      y = to[1];
    }
    return edges;
  }

  /** Adds how much of each pixel lies inside on one line. */
  private void cover(List<Edge> edges, double y, double[] cover) {
    List<Crossing> crossings =
        edges.stream()
            .filter(edge -> edge.top() <= y && y < edge.bottom())
            .map(edge -> new Crossing(edge.at(y), edge.winding()))
            .sorted((one, other) -> Double.compare(one.x(), other.x()))
            .toList();
    int winding = 0;
    for (int i = 0; i + 1 < crossings.size(); i++) {
      winding += crossings.get(i).winding();
      if (winding != 0) {
        span(crossings.get(i).x(), crossings.get(i + 1).x(), cover);
      }
    }
  }

  private void span(double from, double to, double[] cover) {
    double start = Math.max(0, from);
    double end = Math.min(width, to);
    for (int x = (int) start; x < end; x++) {
      cover[x] += Math.min(end, x + 1) - Math.max(start, x);
    }
  }

  private static int mixed(int below, int above, int level) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int from = below >> shift & 0xff;
      int to = above >> shift & 0xff;
      mixed |= (from + Math.floorDiv((to - from) * level * 2 + LEVELS, LEVELS * 2)) << shift;
    }
    return mixed;
  }

  /** The picture so far. */
  public Pixels pixels() {
    return new Pixels(width, height, colours.clone());
  }
}
