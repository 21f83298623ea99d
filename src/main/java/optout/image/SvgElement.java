package optout.image;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.problem.Position;

/**
 * An element of an SVG file.
 *
 * @param at where its tag begins
 * @param text of a style sheet; empty for all else
 */
record SvgElement(
    String name,
    Position at,
    Map<String, String> attributes,
    List<SvgElement> children,
    String text) {
  private static final String URL = "url(#";

  SvgElement {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    children = List.copyOf(children);
  }

  /** The value of an attribute; empty if it is not there. */
  String get(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The id that a value refers to, if it is a reference as {@link #url} writes it. */
  static Optional<String> reference(String value) {
    return value.startsWith(URL)
        ? Optional.of(value.substring(URL.length(), value.length() - 1))
        : Optional.empty();
  }

  /** The one form in which references to ids of the same file are kept. */
  static String url(String id) {
    return URL + id + ")";
  }
}
