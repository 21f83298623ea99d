package optout.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import optout.address.KebabCase;
import optout.model.LanguageTags;
import optout.problem.Position;
import optout.problem.ProblemArea;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.ValueProblem;
import optout.problem.Visible;

/**
 * Takes the values of one mapping by key and reports what is missing, unknown or of the wrong kind.
 *
 * <p>A value that is missing or wrong is replaced by a harmless one, so that reading goes on and
 * all problems of a file are found in one run; the problem keeps the result from being used.
 *
 * <pre>{@code
 * Fields fields = Fields.of(node, ProblemArea.PAGE, problems);
 * int order = fields.required("order", Kinds.integer(1, 999));
 * fields.end();
 * }</pre>
 */
final class Fields {
  private static final String KEYS = "it, with keys and values of its own";

  private final Node.Mapping mapping;
  private final ProblemArea area;
  private final Problems problems;
  private final AskedKeys keys = new AskedKeys();

  private Fields(Node.Mapping mapping, ProblemArea area, Problems problems) {
    this.mapping = mapping;
    this.area = area;
    this.problems = problems;
  }

  /**
   * Begins taking values.
   *
   * @param area what the problems are about
   */
  static Fields of(Node node, ProblemArea area, Problems problems) {
    if (node instanceof Node.Mapping mapping) {
      return new Fields(mapping, area, problems);
    }
    problems.error(
        node.at(),
        ValueProblem.WRONG_TYPE.in(area),
        "keys and values are expected here, but this is " + node.kind(),
        "write them as in 'key: value'");
    return none(node.at(), area);
  }

  /** In the place of a mapping that is not there; what it lacks is no problem of its own. */
  private static Fields none(Position at, ProblemArea area) {
    return new Fields(new Node.Mapping(Map.of(), at), area, new Problems());
  }

  Position at() {
    return mapping.at();
  }

  /** Place of a key's value; the mapping's place if there is none. */
  Position at(String key) {
    Node.Entry entry = mapping.entries().get(key);
    return entry == null ? at() : entry.value().at();
  }

  /** Tells whether a key is there, with a value or without one. */
  boolean has(String key) {
    return mapping.entries().containsKey(key);
  }

  /** Tells whether there is no key at all. */
  boolean isEmpty() {
    return mapping.entries().isEmpty();
  }

  /** A value that must be there. */
  <T> T required(String key, Kind<T> kind) {
    reportIfMissing(key, kind.expected());
    return optional(key, kind).orElseGet(() -> kind.substitute().apply(at()));
  }

  /** A value that may be missing. */
  <T> Optional<T> optional(String key, Kind<T> kind) {
    Optional<Node> value = value(key, kind.expected());
    if (value.isPresent() && !(value.get() instanceof Node.Scalar)) {
      wrongType(key, value.get(), "a single value is expected");
    }
    return value
        .filter(Node.Scalar.class::isInstance)
        .flatMap(scalar -> kind.read(new Value(key, (Node.Scalar) scalar, area, problems)));
  }

  /** A value that may be missing, or {@code null} to say that there is none. */
  <T> Optional<T> optionalOrNull(String key, Kind<T> kind) {
    keys.ask(key);
    Node.Entry entry = mapping.entries().get(key);
    return entry == null || entry.isBare() ? Optional.empty() : optional(key, kind);
  }

  /** A key that stands for itself. */
  void nothing(String key) {
    keys.ask(key);
    Node.Entry entry = mapping.entries().get(key);
    if (entry != null && !entry.isBare()) {
      report(at(key), ValueProblem.BAD_VALUE, "'" + key + "' has a value", "write {" + key + ": }");
    }
  }

  /** A list of values; empty if missing. */
  <T> List<T> list(String key, Kind<T> kind) {
    return items(key, "a list").map(items -> read(key, items, kind)).orElse(List.of());
  }

  /** A list of values that may be missing, but not empty. */
  <T> Optional<List<T>> optionalList(String key, Kind<T> kind) {
    return items(key, "a list with " + kind.expected())
        .map(
            items -> {
              if (items.isEmpty()) {
                String hint = "write into it " + kind.expected();
                report(at(key), ValueProblem.BAD_VALUE, "'" + key + "' is an empty list", hint);
              }
              return read(key, items, kind);
            });
  }

  /** A list of values that must be there, and not empty. */
  <T> List<T> requiredList(String key, Kind<T> kind) {
    reportIfMissing(key, "a list with " + kind.expected());
    return optionalList(key, kind).orElse(List.of());
  }

  private <T> List<T> read(String key, List<Node> items, Kind<T> kind) {
    List<T> values = new ArrayList<>();
    for (Node item : items) {
      if (item instanceof Node.Scalar scalar && !scalar.text().isBlank()) {
        kind.read(new Value(key, scalar, area, problems)).ifPresent(values::add);
      } else {
        report(
            item.at(),
            ValueProblem.BAD_VALUE,
            "'" + key + "' is a list of single values, but this is " + item.kind(),
            "write them as in [one, two], in quotes where needed");
      }
    }
    return values;
  }

  /** A mapping with keys of its own; empty, with a problem, if missing. */
  Fields mapping(String key) {
    reportIfMissing(key, KEYS);
    return optionalMapping(key).orElseGet(() -> none(at(), area));
  }

  /** A mapping with keys of its own, or nothing. */
  Optional<Fields> optionalMapping(String key) {
    return value(key, KEYS).map(node -> of(node, area, problems));
  }

  /** A list of mappings; empty if missing. */
  List<Fields> mappings(String key) {
    return items(key, "a list").orElse(List.of()).stream()
        .map(item -> of(item, area, problems))
        .toList();
  }

  /** A list of mappings that must be there, and not empty. */
  List<Fields> requiredMappings(String key, String expected) {
    reportIfMissing(key, expected);
    List<Fields> items = mappings(key);
    if (items.isEmpty()
        && value(key, expected).filter(Node.Sequence.class::isInstance).isPresent()) {
      report(at(key), ValueProblem.BAD_VALUE, "'" + key + "' is an empty list", "add " + expected);
    }
    return items;
  }

  /** The entries of this mapping, whose keys are ids chosen by the writer. */
  List<Node.Entry> ids() {
    return entries(KebabCase::matches, "is not an id", Kinds.ID_FORM);
  }

  /** The entries of this mapping, whose keys are language tags. */
  List<Node.Entry> languages() {
    return entries(LanguageTags::isTag, "is not a language", LanguageTags::hint);
  }

  /**
   * The entries of this mapping that were not asked for by name, whose keys are of some form.
   *
   * @param otherwise what to say of a key that is not
   */
  List<Node.Entry> entries(Predicate<String> form, String otherwise, String hint) {
    return entries(form, otherwise, key -> hint);
  }

  /** The same, with a hint that depends on the key. */
  List<Node.Entry> entries(
      Predicate<String> form, String otherwise, Function<String, String> hint) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries().values()) {
      if (!keys.ask(entry.key())) {
        continue;
      }
      if (form.test(entry.key())) {
        entries.add(entry);
      } else {
        report(
            entry.keyAt(),
            ValueProblem.BAD_VALUE,
            "'" + Visible.of(entry.key()) + "' " + otherwise,
            hint.apply(entry.key()));
      }
    }
    return entries;
  }

  /** A mapping of language codes to values, read by a function; empty if missing. */
  <T> Map<String, T> byLanguage(String key, Function<Node.Entry, T> read) {
    Map<String, T> values = new LinkedHashMap<>();
    optionalMapping(key)
        .map(Fields::languages)
        .orElse(List.of())
        .forEach(entry -> values.put(entry.key(), read.apply(entry)));
    return values;
  }

  /** Reports what is wrong with the values together. */
  void report(Position at, ProblemCode code, String message, String hint) {
    problems.error(at, code, message, hint);
  }

  /** Reports what can be wrong with values of all tables. */
  void report(Position at, ValueProblem problem, String message, String hint) {
    report(at, problem.in(area), message, hint);
  }

  /** Reports every key that nobody asked for, and every one that is missing and not misspelt. */
  void end() {
    keys.end(mapping, area, problems);
  }

  private Optional<List<Node>> items(String key, String expected) {
    Optional<Node> value = value(key, expected);
    if (value.isPresent() && !(value.get() instanceof Node.Sequence)) {
      wrongType(key, value.get(), "a list is expected: [one, two], or lines that begin with '- '");
    }
    return value
        .filter(Node.Sequence.class::isInstance)
        .map(sequence -> ((Node.Sequence) sequence).items());
  }

  /** The value of a key, if there is one. A key that nothing follows is somebody's oversight. */
  private Optional<Node> value(String key, String expected) {
    keys.ask(key);
    Optional<Node.Entry> entry = Optional.ofNullable(mapping.entries().get(key));
    entry
        .filter(Node.Entry::isBare)
        .ifPresent(
            bare ->
                report(
                    bare.keyAt(),
                    ValueProblem.MISSING_VALUE,
                    "'" + key + "' has no value",
                    "add " + expected + ", or remove the key"));
    return entry.filter(found -> !found.isBare()).map(Node.Entry::value);
  }

  /** Has {@link #end} report a key that must be there and is not. */
  void reportIfMissing(String key, String expected) {
    if (!has(key)) {
      keys.miss(key, expected);
    }
  }

  private void wrongType(String key, Node value, String hint) {
    report(value.at(), ValueProblem.WRONG_TYPE, "'" + key + "' is " + value.kind(), hint);
  }
}
