package optout.content;

import java.util.List;
import java.util.Map;
import optout.problem.Position;

/** A YAML value that knows where it stands. */
sealed interface Node {
  Position at();

  /** Kind of the value, for messages. */
  default String kind() {
    if (this instanceof Mapping) {
      return "keys and values";
    }
    if (this instanceof Sequence) {
      return "a list";
    }
    return this instanceof Scalar scalar && scalar.text().isBlank() ? "nothing" : "a single value";
  }

  /** Type that YAML takes a single value for. */
  enum ScalarType {
    TEXT("a text"),
    NUMBER("a number"),
    TRUTH("a truth value"),
    /** {@code null}, {@code ~} or nothing at all. */
    NOTHING("empty");

    private final String shown;

    ScalarType(String shown) {
      this.shown = shown;
    }

    /** The type as messages call it. */
    String shown() {
      return shown;
    }
  }

  /** Text, number, truth value or nothing; its text is as it was written. */
  record Scalar(ScalarType type, String text, Position at) implements Node {}

  /** Values in order. */
  record Sequence(List<Node> items, Position at) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }
  }

  /**
   * Values by key.
   *
   * @param entries in the order of the file
   */
  record Mapping(Map<String, Entry> entries, Position at) implements Node {}

  /** A value and the place of its key. */
  record Entry(String key, Position keyAt, Node value) {
    /** Tells whether nothing follows the key. */
    boolean isBare() {
      return value instanceof Scalar scalar && scalar.type() == ScalarType.NOTHING;
    }
  }
}
