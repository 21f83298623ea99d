package optout.language;

import com.ibm.icu.text.MessagePattern;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The arguments that a message pattern (ICU MessageFormat) names. */
public final class MessageArguments {
  private MessageArguments() {}

  /** Mistake in a pattern's syntax, if there is one. */
  public static Optional<String> mistake(String pattern) {
    try {
      new MessagePattern(pattern);
      return Optional.empty();
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The names of a pattern's arguments.
   *
   * @throws IllegalArgumentException if the pattern has a {@link #mistake}
   */
  public static SortedSet<String> names(String pattern) {
    SortedSet<String> names = new TreeSet<>();
    MessagePattern parsed = new MessagePattern(pattern);
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_NAME
          || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        names.add(parsed.getSubstring(part));
      }
    }
    return names;
  }
}
