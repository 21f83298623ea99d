package optout.content;

import java.util.Optional;
import java.util.function.Function;
import optout.model.Position;

/**
 * A kind of single value, such as a date.
 *
 * @param reading turns a value into what it means; nothing, with a problem, if it is of another
 *     kind
 * @param substitute what takes the place of a value that is missing or wrong in a mapping that
 *     stands there; harmless
 */
record Kind<T>(Function<Value, Optional<T>> reading, Function<Position, T> substitute) {

  static <T> Kind<T> of(T substitute, Function<Value, Optional<T>> reading) {
    return new Kind<>(reading, at -> substitute);
  }

  Optional<T> read(Value value) {
    return reading.apply(value);
  }
}
