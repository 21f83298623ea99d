package optout.image;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The attributes and properties that a logo may have, and the form of their values. What has no
 * influence on shapes, such as fonts, is left out.
 */
final class SvgAttributes {
  private static final String COLOUR =
      "#[0-9a-fA-F]{3,8}+|[a-zA-Z]++|(?:rgb|hsl)a?\\([0-9.,%\\s/+-]*+\\)";

  private static final Pattern PLAIN_COLOUR = Pattern.compile(COLOUR);
  private static final Pattern OWN_PART =
      Pattern.compile("url\\(\\s*+['\"]?#([^()'\"]++)['\"]?\\s*+\\)(?:\\s++(?:" + COLOUR + "))?");

  private static final List<String> IGNORED_BEGINNINGS =
      List.of("aria-", "data-", "font", "text-", "shape-", "-inkscape-", "solid-", "enable-");

  private SvgAttributes() {}

  /** Gives a value in the form in which it is kept; nothing, if it is refused. */
  private interface Form {
    Optional<String> keep(String value);
  }

  /** Tells whether it does not matter. */
  static boolean isIgnored(String name) {
    return IGNORED.contains(name) || IGNORED_BEGINNINGS.stream().anyMatch(name::startsWith);
  }

  /**
   * The value of an attribute in the form in which it is kept, references as {@link SvgElement#url}
   * writes them; nothing, if it is refused.
   */
  static Optional<String> keep(String name, String value) {
    return Optional.ofNullable(FORMS.get(name)).flatMap(form -> form.keep(value));
  }

  /** Tells whether the value is just the default, and nothing needs to be written. */
  static boolean isDefault(String name) {
    return DEFAULTS.containsKey(name);
  }

  /** All words that say that nothing special is wanted, for what cannot be done otherwise. */
  private static final Map<String, List<String>> DEFAULTS =
      Map.ofEntries(
          Map.entry("stroke-dasharray", List.of("none", "0")),
          Map.entry("filter", List.of("none")),
          Map.entry("marker", List.of("none")),
          Map.entry("marker-start", List.of("none")),
          Map.entry("marker-mid", List.of("none")),
          Map.entry("marker-end", List.of("none")),
          Map.entry("mix-blend-mode", List.of("normal")),
          Map.entry("isolation", List.of("auto", "isolate")),
          Map.entry("vector-effect", List.of("none")),
          Map.entry("clipPathUnits", List.of("userSpaceOnUse")),
          Map.entry("maskContentUnits", List.of("userSpaceOnUse")),
          Map.entry("maskUnits", List.of("userSpaceOnUse", "objectBoundingBox")),
          Map.entry("spreadMethod", List.of("pad")),
          Map.entry("color-interpolation", List.of("auto", "sRGB")),
          Map.entry("overflow", List.of("visible", "hidden", "auto", "scroll", "inherit")));

  private static final List<String> IGNORED =
      List.of(
          "alignment-baseline",
          "baseProfile",
          "baseline-shift",
          "class",
          "clip",
          "color-interpolation-filters",
          "color-rendering",
          "contentScriptType",
          "contentStyleType",
          "cursor",
          "direction",
          "dominant-baseline",
          "focusable",
          "glyph-orientation-horizontal",
          "glyph-orientation-vertical",
          "image-rendering",
          "inline-size",
          "kerning",
          "lang",
          "letter-spacing",
          "line-height",
          "media",
          "pointer-events",
          "role",
          "stroke-dashoffset",
          "style",
          "tabindex",
          "type",
          "unicode-bidi",
          "version",
          "white-space",
          "word-spacing",
          "writing-mode",
          "zoomAndPan");

  private static final Map<String, Form> FORMS = forms();

  private static Map<String, Form> forms() {
    Map<String, Form> forms = new HashMap<>();
    DEFAULTS.forEach((name, words) -> words(forms, name, words.toArray(String[]::new)));
    for (String name :
        List.of(
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "fx",
            "fy",
            "fr",
            "width",
            "height",
            "viewBox",
            "points",
            "offset",
            "stroke-width",
            "stroke-miterlimit",
            "opacity",
            "fill-opacity",
            "stroke-opacity",
            "stop-opacity")) {
      forms.put(name, value -> SvgNumbers.of(value).map(any -> value));
    }
    forms.put("d", value -> SvgNumbers.ofPath(value).map(any -> value));
    for (String name : List.of("transform", "gradientTransform")) {
      forms.put(name, value -> SvgTransform.of(value).map(any -> value));
    }
    for (String name : List.of("color", "stop-color")) {
      forms.put(name, SvgAttributes::colour);
    }
    for (String name : List.of("fill", "stroke")) {
      forms.put(name, value -> ownPart(value).or(() -> colour(value)));
    }
    for (String name : List.of("clip-path", "mask")) {
      forms.put(name, value -> ownPart(value).or(() -> Optional.of(value).filter("none"::equals)));
    }
    forms.put(
        "href",
        value ->
            Optional.of(value)
                .filter(one -> one.startsWith("#"))
                .map(one -> SvgElement.url(one.substring(1))));
    forms.put("id", Optional::of);
    words(forms, "fill-rule", "nonzero", "evenodd");
    words(forms, "clip-rule", "nonzero", "evenodd");
    words(forms, "stroke-linecap", "butt", "round", "square");
    words(forms, "stroke-linejoin", "miter", "round", "bevel");
    words(forms, "display", "none", "inline", "block");
    words(forms, "visibility", "visible", "hidden", "collapse");
    words(forms, "gradientUnits", "userSpaceOnUse", "objectBoundingBox");
    words(forms, "mask-type", "luminance", "alpha");
    orders(forms);
    alignments(forms);
    return Map.copyOf(forms);
  }

  private static void orders(Map<String, Form> forms) {
    List<String> parts = List.of("fill", "stroke", "markers");
    forms.put(
        "paint-order",
        value ->
            Optional.of(value)
                .filter(
                    order ->
                        order.equals("normal")
                            || parts.containsAll(Arrays.asList(order.split("\\s++", -1)))));
  }

  private static void alignments(Map<String, Form> forms) {
    List<String> places = List.of("Min", "Mid", "Max");
    words(
        forms,
        "preserveAspectRatio",
        Stream.concat(
                Stream.of("none"),
                places.stream()
                    .flatMap(x -> places.stream().map(y -> "x" + x + "Y" + y))
                    .flatMap(place -> Stream.of(place, place + " meet", place + " slice")))
            .toArray(String[]::new));
  }

  private static void words(Map<String, Form> forms, String name, String... words) {
    List<String> known = Arrays.stream(words).collect(Collectors.toUnmodifiableList());
    forms.put(name, value -> Optional.of(value).filter(known::contains));
  }

  private static Optional<String> colour(String value) {
    return Optional.of(value).filter(one -> PLAIN_COLOUR.matcher(one).matches());
  }

  private static Optional<String> ownPart(String value) {
    Matcher reference = OWN_PART.matcher(value);
    return Optional.of(reference).filter(Matcher::matches).map(one -> SvgElement.url(one.group(1)));
  }

  /** Tells whether a value names something outside of the file, however its letters are written. */
  static boolean leadsOut(String value) {
    String plain = value.toLowerCase(Locale.ROOT);
    return (plain.contains("url(") || plain.contains("\\") || plain.contains("://"))
        && !OWN_PART.matcher(value).matches();
  }
}
