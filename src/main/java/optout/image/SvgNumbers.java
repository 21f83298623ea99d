package optout.image;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in the values of SVG attributes. */
final class SvgNumbers {
  /** No number of a drawing is beyond it: what is made of larger ones cannot be painted. */
  static final double LARGEST = 1_000_000;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[\\s,]*+([+-]?(?:[0-9]++(?:\\.[0-9]*+)?|\\.[0-9]++)(?:[eE][+-]?[0-9]++)?)"
              + "(%|px|pt|pc|mm|cm|in|em|ex)?[\\s,]*+");

  private static final Pattern COMMAND = Pattern.compile("[\\s,]*+([MmZzLlHhVvCcSsQqTtAa])\\s*+");
  private static final Pattern FLAG = Pattern.compile("[\\s,]*+([01])[\\s,]*+");

  private SvgNumbers() {}

  /** The numbers of a list, without their units; nothing, if it is something else. */
  static Optional<List<Double>> of(String value) {
    return read(value, false);
  }

  /** The numbers of path data; nothing, if it is something else. */
  static Optional<List<Double>> ofPath(String value) {
    return read(value, true);
  }

  private static Optional<List<Double>> read(String value, boolean isPath) {
    List<Double> numbers = new ArrayList<>();
    Matcher place = NUMBER.matcher(value);
    boolean isArc = false;
    int behindCommand = 0;
    for (int at = 0; at < value.length(); at = place.end()) {
      place.region(at, value.length());
      if (isPath && place.usePattern(COMMAND).lookingAt()) {
        isArc = place.group(1).equalsIgnoreCase("a");
        behindCommand = 0;
        continue;
      }
      // The two flags of an arc need nothing between them and what follows.
      boolean isFlag = isArc && (behindCommand % 7 == 3 || behindCommand % 7 == 4);
      if (!place.usePattern(isFlag ? FLAG : NUMBER).lookingAt()) {
        return Optional.empty();
      }
      numbers.add(Double.parseDouble(place.group(1)));
      behindCommand++;
    }
    return Optional.of(numbers);
  }

  /** Tells whether path data has curves or arcs in it. */
  static boolean isCurved(String path) {
    return path.chars().anyMatch(command -> "CcSsQqTtAa".indexOf(command) >= 0);
  }
}
