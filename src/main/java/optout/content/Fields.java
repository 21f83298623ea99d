package optout.content;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import optout.model.Address;
import optout.model.Named;
import optout.model.Position;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Suggestion;

/**
 * Takes the values of one mapping by key and reports what is missing, unknown or of the wrong kind.
 *
 * <p>A value that is missing or wrong is replaced by a harmless one, so that reading goes on and
 * all problems of a file are found in one run; the problem keeps the result from being used.
 *
 * <pre>{@code
 * Fields fields = Fields.of(node, "page", problems);
 * int order = fields.integer("order", 1, 999);
 * fields.end();
 * }</pre>
 */
final class Fields {
  private static final String ID = "[a-z0-9]+(-[a-z0-9]+)*";
  private static final URI NOWHERE = URI.create("https://nowhere.invalid/");

  private final Node.Mapping mapping;
  private final String area;
  private final Problems problems;
  private final Set<String> known = new LinkedHashSet<>();

  private Fields(Node.Mapping mapping, String area, Problems problems) {
    this.mapping = mapping;
    this.area = area;
    this.problems = problems;
  }

  /**
   * Begins taking values.
   *
   * @param area first half of the problems' codes, such as {@code guide}
   */
  static Fields of(Node node, String area, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, area, problems);
    }
    problems.error(
        node.at(), area + "/wrong-type", "expected keys and values, found " + node.kind(), "");
    return new Fields(new Node.Mapping(Map.of(), node.at()), area, problems);
  }

  Position at() {
    return mapping.at();
  }

  /** Where the value of a key stands; the mapping's place if there is none. */
  Position at(String key) {
    Node.Entry entry = mapping.entries().get(key);
    return entry == null ? at() : entry.value().at();
  }

  boolean has(String key) {
    known.add(key);
    Node.Entry entry = mapping.entries().get(key);
    return entry != null && !(entry.value() instanceof Node.Scalar scalar && scalar.empty());
  }

  /** A text that must be there and not blank. */
  String text(String key) {
    return require(key, this::optionalText, "");
  }

  /** A text that may be missing, but not blank. */
  Optional<String> optionalText(String key) {
    return scalar(key)
        .flatMap(
            scalar -> {
              if (scalar.text().isBlank()) {
                wrong(scalar.at(), "'" + key + "' is blank", "");
                return Optional.empty();
              }
              return Optional.of(scalar.text().strip());
            });
  }

  /** A whole number between two bounds, both included. */
  int integer(String key, int min, int max) {
    return require(key, name -> optionalInteger(name, min, max), min);
  }

  private Optional<Integer> optionalInteger(String key, int min, int max) {
    Optional<Node.Scalar> scalar = scalar(key);
    if (scalar.isPresent()) {
      String text = scalar.get().text();
      if (text.matches("-?[0-9]{1,9}")) {
        int number = Integer.parseInt(text);
        if (number >= min && number <= max) {
          return Optional.of(number);
        }
      }
      wrong(
          scalar.get().at(),
          "'" + key + "' is '" + text + "'",
          "a whole number from " + min + " to " + max);
    }
    return Optional.empty();
  }

  /** {@code true} or {@code false}; false if missing. */
  boolean flag(String key) {
    return optionalText(key)
        .map(
            text -> {
              if (!text.equals("true") && !text.equals("false")) {
                wrong(at(key), "'" + key + "' is '" + text + "'", "true or false");
              }
              return text.equals("true");
            })
        .orElse(false);
  }

  /** A day, as in 2026-11-23 (ISO 8601). */
  LocalDate date(String key) {
    return require(
        key,
        name ->
            optionalText(name)
                .flatMap(
                    text -> {
                      try {
                        return Optional.of(LocalDate.parse(text));
                      } catch (DateTimeParseException e) {
                        wrong(at(name), "'" + name + "' is '" + text + "'", "a date as 2026-11-23");
                        return Optional.empty();
                      }
                    }),
        LocalDate.EPOCH);
  }

  /** An https address. */
  URI https(String key) {
    return require(key, this::optionalHttps, NOWHERE);
  }

  /** An https address that may be missing. */
  Optional<URI> optionalHttps(String key) {
    return optionalText(key).flatMap(text -> https(text, at(key)));
  }

  /** A list of https addresses; empty if missing. */
  List<URI> httpsList(String key) {
    List<URI> list = new ArrayList<>();
    for (Reference text : texts(key)) {
      https(text.id(), text.at()).ifPresent(list::add);
    }
    return list;
  }

  private Optional<URI> https(String text, Position at) {
    Address address = Address.https(text);
    if (address instanceof Address.Accepted accepted) {
      return Optional.of(accepted.uri());
    }
    Address.Refused refused = (Address.Refused) address;
    problems.error(at, area + "/bad-address", refused.message(), refused.hint());
    return Optional.empty();
  }

  /** One of a set of constants. */
  <E extends Enum<E> & Named> E constant(String key, Class<E> type) {
    return require(key, name -> optionalConstant(name, type), type.getEnumConstants()[0]);
  }

  /** One of a set of constants, or nothing. */
  <E extends Enum<E> & Named> Optional<E> optionalConstant(String key, Class<E> type) {
    return optionalText(key).flatMap(text -> constant(text, at(key), key, type));
  }

  /** Some of a set of constants; nothing if the key is missing. */
  <E extends Enum<E> & Named> Optional<List<E>> optionalConstants(String key, Class<E> type) {
    if (!has(key)) {
      return Optional.empty();
    }
    List<E> constants = new ArrayList<>();
    for (Reference text : texts(key)) {
      constant(text.id(), text.at(), key, type).ifPresent(constants::add);
    }
    if (texts(key).isEmpty()) {
      wrong(at(key), "'" + key + "' is an empty list", "");
    }
    return Optional.of(constants);
  }

  private <E extends Enum<E> & Named> Optional<E> constant(
      String text, Position at, String key, Class<E> type) {
    Optional<E> constant = Named.find(type, text);
    if (constant.isEmpty()) {
      List<String> names = new ArrayList<>();
      for (E value : type.getEnumConstants()) {
        names.add(value.id());
      }
      wrong(at, "'" + key + "' is '" + text + "'", "one of: " + String.join(", ", names));
    }
    return constant;
  }

  /** An id that is defined elsewhere. */
  Reference reference(String key) {
    return require(key, this::optionalReference, new Reference("", at()));
  }

  /** An id that is defined elsewhere, or nothing. */
  Optional<Reference> optionalReference(String key) {
    return optionalText(key).map(text -> new Reference(text, at(key)));
  }

  /** A list of texts, each with its place; empty if missing. A single value counts as a list. */
  List<Reference> texts(String key) {
    if (!has(key)) {
      return List.of();
    }
    List<Reference> texts = new ArrayList<>();
    for (Node item : items(key)) {
      if (item instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        texts.add(new Reference(scalar.text().strip(), scalar.at()));
      } else {
        wrong(
            item.at(),
            "'" + key + "' holds " + item.kind() + " that is no text",
            "a list of texts");
      }
    }
    return texts;
  }

  /** A mapping with keys of its own; empty, with a problem, if missing. */
  Fields mapping(String key) {
    known.add(key);
    Node.Entry entry = mapping.entries().get(key);
    if (entry == null) {
      missing(key);
      return new Fields(new Node.Mapping(Map.of(), at()), area, problems);
    }
    return of(entry.value(), area, problems);
  }

  /** A mapping with keys of its own, or nothing. */
  Optional<Fields> optionalMapping(String key) {
    return has(key) ? Optional.of(mapping(key)) : Optional.empty();
  }

  /** A list of mappings; empty if missing. */
  List<Fields> mappings(String key) {
    return has(key)
        ? items(key).stream().map(item -> of(item, area, problems)).toList()
        : List.of();
  }

  /** The entries of a mapping whose keys are ids; empty if missing. */
  List<Node.Entry> entries(String key, String keyPattern) {
    if (!has(key)) {
      return List.of();
    }
    Fields inner = mapping(key);
    return inner.entries(keyPattern);
  }

  /** All entries of this mapping; its keys are ids chosen by the writer. */
  List<Node.Entry> ids() {
    return entries(ID);
  }

  private List<Node.Entry> entries(String keyPattern) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries().values()) {
      known.add(entry.key());
      if (entry.key().matches(keyPattern)) {
        entries.add(entry);
      } else {
        wrong(
            entry.keyAt(),
            "'" + entry.key() + "' is no id",
            "lower-case letters, digits and hyphens");
      }
    }
    return entries;
  }

  /** A mapping of language codes to values, read by a function. */
  <T> Map<String, T> byLanguage(String key, Function<Node.Entry, T> read) {
    Map<String, T> values = new LinkedHashMap<>();
    for (Node.Entry entry : entries(key, Languages.CODE)) {
      values.put(entry.key(), read.apply(entry));
    }
    return values;
  }

  /** Reports every key that nobody asked for. */
  void end() {
    for (Node.Entry entry : mapping.entries().values()) {
      if (!known.contains(entry.key())) {
        problems.error(
            entry.keyAt(),
            area + "/unknown-key",
            "unknown key '" + entry.key() + "'",
            Suggestion.nearest(entry.key(), known)
                .map(near -> "did you mean '" + near + "'?")
                .orElse("known keys: " + String.join(", ", known)));
      }
    }
  }

  private List<Node> items(String key) {
    Node value = Optional.ofNullable(mapping.entries().get(key)).orElseThrow().value();
    return value instanceof Node.Sequence sequence ? sequence.items() : List.of(value);
  }

  private Optional<Node.Scalar> scalar(String key) {
    known.add(key);
    Node.Entry entry = mapping.entries().get(key);
    if (entry == null) {
      return Optional.empty();
    }
    if (entry.value() instanceof Node.Scalar scalar) {
      return scalar.empty() ? Optional.empty() : Optional.of(scalar);
    }
    problems.error(
        entry.value().at(),
        area + "/wrong-type",
        "'" + key + "' is " + entry.value().kind(),
        "a single value is expected");
    return Optional.empty();
  }

  private <T> T require(String key, Function<String, Optional<T>> read, T otherwise) {
    if (!has(key)) {
      missing(key);
      return otherwise;
    }
    return read.apply(key).orElse(otherwise);
  }

  private void missing(String key) {
    problems.error(at(), area + "/missing-key", "'" + key + "' is missing", "");
  }

  private void wrong(Position at, String message, String hint) {
    problems.error(at, area + "/bad-value", message, hint);
  }
}
