package optout.template;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import optout.problem.Outcome;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;
import optout.template.Palette.Colour;
import optout.template.Palette.Medium;

/**
 * Reads the custom properties of a palette: declarations in {@code :root}, alone or in {@code
 * @media} of dark screens or print. Whatever else stands in the style sheet is for browsers.
 * Used once.
 */
final class PaletteReader {
  private static final SortedMap<String, Colour> PROPERTIES =
      Arrays.stream(Colour.values())
          .collect(Collectors.toMap(Colour::property, colour -> colour, (a, b) -> a, TreeMap::new));

  private final String css;
  private final String file;
  private final Problems problems = new Problems();
  private final Map<Medium, Map<Colour, Integer>> colours = new EnumMap<>(Medium.class);

  /**
   * @param file what problems call it
   */
  PaletteReader(String css, String file) {
    this.css = withoutComments(css);
    this.file = file;
  }

  /** Blanks comments out, so that everything keeps its place. */
  private static String withoutComments(String css) {
    StringBuilder blank = new StringBuilder(css);
    int start = css.indexOf("/*");
    while (start >= 0) {
      int close = css.indexOf("*/", start + 2);
      int end = close < 0 ? css.length() : close + 2;
      for (int i = start; i < end; i++) {
        if (css.charAt(i) != '\n') {
          blank.setCharAt(i, ' ');
        }
      }
      start = css.indexOf("/*", end);
    }
    return blank.toString();
  }

  Outcome<Optional<Palette>> read() {
    for (Medium medium : Medium.values()) {
      colours.put(medium, new EnumMap<>(Colour.class));
    }
    rules(0, css.length(), Optional.of(Medium.LIGHT));
    for (Medium medium : Medium.values()) {
      reportMissing(medium);
    }
    return problems.with(
        problems.hasErrors() ? Optional.empty() : Optional.of(new Palette(colours)));
  }

  private void reportMissing(Medium medium) {
    Map<Colour, Integer> there = Optional.ofNullable(colours.get(medium)).orElseThrow();
    String missing =
        Arrays.stream(Colour.values())
            .filter(colour -> !there.containsKey(colour))
            .map(Colour::property)
            .collect(Collectors.joining(", "));
    if (!missing.isEmpty() && !problems.hasErrors()) {
      String where =
          switch (medium) {
            case LIGHT -> ":root";
            case DARK -> "@media (prefers-color-scheme: dark)";
            case PRINT -> "@media print";
          };
      problems.error(
          Position.start(file),
          ProblemCode.TEMPLATE_MISSING_COLOUR,
          "no " + missing + " in " + where,
          "pictures need each colour for light and dark screens and for print");
    }
  }

  /** Reads the rules between two places, each a prelude and a block. */
  private void rules(int from, int to, Optional<Medium> medium) {
    int start = from;
    for (int open = next('{', start, to); open < to; open = next('{', start, to)) {
      int close = closing(open, to);
      String prelude = css.substring(start, open).strip();
      if (prelude.equals(":root") && medium.isPresent()) {
        declarations(open + 1, close, medium.get());
      } else if (prelude.startsWith("@media")) {
        rules(open + 1, close, medium(prelude));
      }
      start = Math.min(close + 1, to);
    }
  }

  /** The place of the brace that closes another; the end, if none does. */
  private int closing(int open, int to) {
    int depth = 0;
    for (int i = open; i < to; i++) {
      if (css.charAt(i) == '{') {
        depth++;
      } else if (css.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return to;
  }

  private static Optional<Medium> medium(String prelude) {
    return switch (prelude.replace(" ", "")) {
      case "@media(prefers-color-scheme:dark)" -> Optional.of(Medium.DARK);
      case "@mediaprint" -> Optional.of(Medium.PRINT);
      default -> Optional.empty();
    };
  }

  private void declarations(int from, int to, Medium medium) {
    int start = from;
    while (start < to) {
      int end = next(';', start, to);
      int colon = next(':', start, end);
      if (colon < end && css.substring(start, colon).strip().startsWith("--")) {
        declaration(start, colon, end, medium);
      }
      start = end + 1;
    }
  }

  private void declaration(int start, int colon, int end, Medium medium) {
    String name = css.substring(start, colon).strip();
    String value = css.substring(colon + 1, end).strip();
    OptionalInt colour = colour(value);
    Colour use = PROPERTIES.get(name);
    if (use == null) {
      problems.error(
          position(css.indexOf(name, start)),
          ProblemCode.TEMPLATE_UNKNOWN_COLOUR,
          "no colour is called '" + name + "'",
          Suggestion.hint(name, PROPERTIES.keySet()));
    } else if (colour.isEmpty()) {
      problems.error(
          position(value.isEmpty() ? colon : css.indexOf(value, colon + 1)),
          ProblemCode.TEMPLATE_BAD_COLOUR,
          "'" + value + "' is not a colour such as #0b6b4f",
          "pictures and paper know colours by three or six hexadecimal digits only");
    } else {
      Optional.ofNullable(colours.get(medium)).orElseThrow().put(use, colour.getAsInt());
    }
  }

  private static OptionalInt colour(String value) {
    String digits = value.startsWith("#") ? value.substring(1) : "";
    boolean isHex = digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
    if (!isHex || (digits.length() != 3 && digits.length() != 6)) {
      return OptionalInt.empty();
    }
    int number = Integer.parseInt(digits, 16);
    return OptionalInt.of(
        digits.length() == 6
            ? number
            : ((number & 0xf00) << 8 | (number & 0xf0) << 4 | (number & 0xf)) * 0x11);
  }

  /** The place of the next such character; the end, if there is none. */
  private int next(char character, int from, int to) {
    int place = css.indexOf(character, from);
    return place < 0 ? to : Math.min(place, to);
  }

  private Position position(int offset) {
    int line = 1 + (int) css.substring(0, offset).chars().filter(one -> one == '\n').count();
    return new Position(file, line, offset - css.lastIndexOf('\n', offset - 1));
  }
}
