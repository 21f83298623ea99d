package optout.content;

import java.util.Optional;
import java.util.function.Function;
import optout.problem.Position;

/**
 * A kind of single value, such as a date.
 *
 * @param expected what to write, such as {@code a date such as 2026-11-23}
 * @param reading turns a value into what it means; nothing, with a problem, if it is of another
 *     kind
 * @param substitute what takes the place of a value that is missing or wrong in a mapping that
 *     stands there; harmless
 */
record Kind<T>(
    String expected, Function<Value, Optional<T>> reading, Function<Position, T> substitute) {

  static <T> Kind<T> of(String expected, T substitute, Function<Value, Optional<T>> reading) {
    return new Kind<>(expected, reading, at -> substitute);
  }

  Optional<T> read(Value value) {
    return reading.apply(value);
  }
}
