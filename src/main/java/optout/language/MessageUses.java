package optout.language;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The interface texts that the program and the templates ask for.
 *
 * @param uses of every text that each language must have, by its key
 * @param replaced keys that only templates ask for that others have replaced
 * @param beginnings of keys that templates put together, such as {@code goal.}
 */
public record MessageUses(
    SortedMap<String, MessageUse> uses, Set<String> replaced, Set<String> beginnings) {
  public MessageUses {
    uses = Collections.unmodifiableSortedMap(new TreeMap<>(uses));
    replaced = Set.copyOf(replaced);
    beginnings = Set.copyOf(beginnings);
  }

  /** Every key that is known by its whole name, in the order of its characters. */
  public NavigableSet<String> keys() {
    NavigableSet<String> keys = new TreeSet<>(uses.keySet());
    keys.addAll(replaced);
    return keys;
  }

  /**
   * Tells whether somebody asks, or may ask, for a text; a replaced template is no reason to go.
   */
  public boolean mayUse(String key) {
    return uses.containsKey(key)
        || replaced.contains(key)
        || beginnings.stream().anyMatch(key::startsWith);
  }

  /** Collects uses, in the order in which they are to be named. */
  public static final class Collector {
    private final SortedMap<String, MessageUse> uses = new TreeMap<>();
    private final Set<String> replaced = new HashSet<>();
    private final Set<String> beginnings = new HashSet<>();

    /** Adds what the program asks for. */
    public Collector program(List<Asked> asked) {
      for (Asked one : asked) {
        for (MessageKey key : one.keys()) {
          NavigableSet<String> arguments = new TreeSet<>(key.arguments());
          add(key.name(), new MessageUse("the program", arguments, Optional.empty()));
        }
      }
      return this;
    }

    /** Adds a call in a template. */
    public void add(String key, MessageUse use) {
      uses.merge(key, use, MessageUse::and);
    }

    /** Adds a call in a template that another has replaced. */
    public void addReplaced(String key) {
      replaced.add(key);
    }

    /** Adds calls whose keys are put together. */
    public void addBeginning(String beginning) {
      beginnings.add(beginning);
    }

    /** Uses that were collected. */
    public MessageUses uses() {
      return new MessageUses(uses, replaced, beginnings);
    }
  }
}
