package optout.language;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import optout.problem.Position;

/**
 * Use of an interface text by a template or the program.
 *
 * @param by file of the first template that does, or the program
 * @param arguments the names of the arguments that every call gives
 * @param own the first call, if only templates of the publisher's own ask for it: then it may be
 *     the key that is wrong, not a language
 */
public record MessageUse(String by, NavigableSet<String> arguments, Optional<Position> own) {
  /** This and a later one, for the same text. */
  MessageUse and(MessageUse other) {
    NavigableSet<String> common = new TreeSet<>(arguments);
    common.retainAll(other.arguments);
    return new MessageUse(by, common, other.own.isPresent() ? own : Optional.empty());
  }
}
