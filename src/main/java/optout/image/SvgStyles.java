package optout.image;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * The style sheets of an SVG file. Their selectors are an element's name, a class or an id, which
 * is what drawing programs write.
 */
final class SvgStyles {
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern SELECTOR = Pattern.compile("[.#]?[\\w-]++");

  private final Map<String, Map<String, Declared>> rules = new HashMap<>();
  private final Problems problems;
  private int order;

  /** A value, and its place among all: of several for one element, the last wins. */
  private record Declared(int order, String value) {
    static Declared later(Declared one, Declared other) {
      return one.order > other.order ? one : other;
    }
  }

  SvgStyles(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads a style sheet.
   *
   * @param check what is kept of the declarations, with problems for the rest
   */
  void read(
      SvgElement sheet, BiFunction<Position, Map<String, String>, Map<String, String>> check) {
    String text = COMMENT.matcher(sheet.text()).replaceAll(" ");
    int at = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', at)) {
      String selectors = text.substring(at, open).strip();
      int close = text.indexOf('}', open);
      if (refuses(sheet.at(), selectors) || close < 0) {
        return;
      }
      order++;
      Map<String, String> properties =
          check.apply(sheet.at(), declarations(text.substring(open + 1, close)));
      for (String selector : selectors.split(",", -1)) {
        Map<String, Declared> rule =
            rules.computeIfAbsent(selector.strip(), any -> new LinkedHashMap<>());
        properties.forEach((name, value) -> rule.put(name, new Declared(order, value)));
      }
      at = close + 1;
    }
    refuses(sheet.at(), text.substring(at).strip());
  }

  private boolean refuses(Position at, String selectors) {
    if (selectors.startsWith("@")) {
      problems.error(
          at,
          ProblemCode.LOGO_UNSAFE,
          "the drawing has " + selectors.split("[\\s{]", 2)[0] + " in its style sheet",
          SvgAllowList.SAFE);
      return true;
    }
    for (String selector : selectors.isEmpty() ? new String[0] : selectors.split(",", -1)) {
      if (!SELECTOR.matcher(selector.strip()).matches()) {
        problems.error(
            at,
            ProblemCode.LOGO_UNSUPPORTED,
            "the style sheet of the drawing has the selector '"
                + SvgReader.quoted(selector.strip())
                + "'",
            "only names of elements, classes and ids are read; " + SvgAllowList.HINT);
        return true;
      }
    }
    return false;
  }

  /** Declarations by their names in small letters; the last of a name wins. */
  static Map<String, String> declarations(String text) {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String declaration : COMMENT.matcher(text).replaceAll(" ").split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon >= 0) {
        declarations.put(
            declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            declaration.substring(colon + 1).strip());
      } else if (!declaration.isBlank()) {
        declarations.put(declaration.strip(), "");
      }
    }
    return declarations;
  }

  /** Adds what the sheets say of an element to its attributes. */
  void apply(SvgElement element, Map<String, String> attributes) {
    add(List.of(element.name()), attributes);
    add(
        Arrays.stream(element.get("class").split("\\s++", -1)).map(name -> "." + name).toList(),
        attributes);
    add(List.of("#" + element.get("id")), attributes);
  }

  private void add(List<String> selectors, Map<String, String> attributes) {
    Map<String, Declared> all = new LinkedHashMap<>();
    for (String selector : selectors) {
      rules
          .getOrDefault(selector, Map.of())
          .forEach((name, value) -> all.merge(name, value, Declared::later));
    }
    all.forEach((name, value) -> attributes.put(name, value.value()));
  }
}
