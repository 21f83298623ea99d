package optout.model;

import java.util.Locale;
import java.util.Optional;

/** A constant that content files write in lower case, with hyphens. */
public interface Named {
  /** The constant's Java name. */
  String name();

  /** The word as content files, addresses and CSS write it. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of that id, if there is one. */
  static <E extends Enum<E> & Named> Optional<E> find(Class<E> type, String id) {
    for (E constant : type.getEnumConstants()) {
      if (constant.id().equals(id)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
