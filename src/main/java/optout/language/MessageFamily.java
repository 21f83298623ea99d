package optout.language;

import java.util.List;
import optout.model.Named;

/**
 * Keys of interface texts for the constants of an enum: {@code state.*} is {@code state.on} and
 * {@code state.off}.
 *
 * @param pattern key with a star in place of a constant's id
 * @param constants those that have a text
 * @param arguments their names, in the order of the values
 */
public record MessageFamily<T extends Named>(
    String pattern, List<T> constants, List<String> arguments) implements Asked {
  private static final String STAR = "*";

  public MessageFamily {
    if (!pattern.contains(STAR)) {
      throw new IllegalArgumentException("no star in '" + pattern + "'");
    }
    constants = List.copyOf(constants);
    arguments = List.copyOf(arguments);
  }

  public static <T extends Named> MessageFamily<T> of(
      String pattern, T[] constants, String... arguments) {
    return new MessageFamily<>(pattern, List.of(constants), List.of(arguments));
  }

  /**
   * The key of a constant's text.
   *
   * @throws IllegalArgumentException if this constant has none
   */
  public MessageKey of(T constant) {
    if (!constants.contains(constant)) {
      throw new IllegalArgumentException("no message " + pattern + " for " + constant.id());
    }
    return new MessageKey(pattern.replace(STAR, constant.id()), arguments);
  }

  @Override
  public List<MessageKey> keys() {
    return constants.stream().map(this::of).toList();
  }
}
