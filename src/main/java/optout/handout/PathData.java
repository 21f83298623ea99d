package optout.handout;

import java.awt.geom.Path2D;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The data of an SVG path that has straight lines only: the commands M, L, h, v and z. */
final class PathData {
  private static final Pattern COMMAND = Pattern.compile("([MLhvz])([^A-Za-z]*)");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]*\\.?[0-9]+");

  private final String data;

  PathData(String data) {
    this.data = data;
  }

  /** Adds the lines to a path. */
  void follow(Path2D path) {
    Matcher command = COMMAND.matcher(data);
    double x = 0;
    double y = 0;
    while (command.find()) {
      Matcher number = NUMBER.matcher(command.group(2));
      switch (command.group(1)) {
        case "M", "L" -> {
          x = next(number);
          y = next(number);
        }
        case "h" -> x += next(number);
        case "v" -> y += next(number);
        default -> {
          path.closePath();
          continue;
        }
      }
      if (command.group(1).equals("M")) {
        path.moveTo(x, y);
      } else {
        path.lineTo(x, y);
      }
    }
  }

  private static double next(Matcher number) {
    if (!number.find()) {
      throw new IllegalArgumentException("a command of the path has too few numbers");
    }
    return Double.parseDouble(number.group());
  }
}
