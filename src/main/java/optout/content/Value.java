package optout.content;

import java.util.Optional;
import optout.content.Node.ScalarType;
import optout.problem.Position;
import optout.problem.ProblemArea;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.ValueProblem;
import optout.problem.Visible;

/**
 * A single value and the key it belongs to; reports what is wrong with it.
 *
 * @param area what its problems are about
 */
record Value(String key, Node.Scalar scalar, ProblemArea area, Problems problems) {

  Position at() {
    return scalar.at();
  }

  boolean is(ScalarType type) {
    return scalar.type() == type;
  }

  /** The value as it stands there, unless it is blank. */
  Optional<String> written() {
    return scalar.text().isBlank()
        ? refused(
            ValueProblem.BAD_VALUE, "'" + key + "' is blank", "write a value, or remove the key")
        : Optional.of(scalar.text());
  }

  /** Reports that the value does not mean anything. */
  <T> Optional<T> wrong(String hint) {
    return refused(
        ValueProblem.BAD_VALUE, "'" + key + "' is '" + Visible.of(scalar.text()) + "'", hint);
  }

  /** Reports that the value is a number or the like. */
  <T> Optional<T> noText() {
    return refused(
        ValueProblem.WRONG_TYPE,
        "'" + key + "' is " + scalar.type().shown() + ", not a text",
        "put it in quotes: \"" + Visible.of(scalar.text()) + "\"");
  }

  /** Reports what can be wrong with values of all tables. */
  <T> Optional<T> refused(ValueProblem problem, String message, String hint) {
    return refused(problem.in(area), message, hint);
  }

  /** Reports the value. */
  <T> Optional<T> refused(ProblemCode code, String message, String hint) {
    problems.error(at(), code, message, hint);
    return Optional.empty();
  }
}
