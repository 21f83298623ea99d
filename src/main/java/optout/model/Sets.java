package optout.model;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Unmodifiable sets that keep the order of their constants, unlike {@link Set#copyOf}. */
final class Sets {
  private Sets() {}

  static <E extends Enum<E>> Set<E> ordered(Class<E> type, Collection<E> elements) {
    Set<E> set = EnumSet.noneOf(type);
    set.addAll(elements);
    return Collections.unmodifiableSet(set);
  }
}
