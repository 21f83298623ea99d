package optout.content;

import java.util.Optional;
import optout.content.Node.ScalarType;
import optout.problem.Position;
import optout.problem.Problems;
import optout.problem.Visible;

/**
 * A single value and the key it belongs to; reports what is wrong with it.
 *
 * @param area first half of the problems' codes, such as {@code guide}
 */
record Value(String key, Node.Scalar scalar, String area, Problems problems) {

  Position at() {
    return scalar.at();
  }

  boolean is(ScalarType type) {
    return scalar.type() == type;
  }

  /** The value as it stands there, unless it is blank. */
  Optional<String> written() {
    return scalar.text().isBlank()
        ? refused("bad-value", "'" + key + "' is blank", "write a value, or remove the key")
        : Optional.of(scalar.text());
  }

  /** Reports that the value does not mean anything. */
  <T> Optional<T> wrong(String hint) {
    return refused("bad-value", "'" + key + "' is '" + Visible.of(scalar.text()) + "'", hint);
  }

  /** Reports that the value is a number or the like. */
  <T> Optional<T> noText() {
    return refused(
        "wrong-type",
        "'" + key + "' is " + scalar.type().shown() + ", not a text",
        "put it in quotes: \"" + Visible.of(scalar.text()) + "\"");
  }

  /** Reports the value. */
  <T> Optional<T> refused(String code, String message, String hint) {
    problems.error(at(), area + "/" + code, message, hint);
    return Optional.empty();
  }
}
