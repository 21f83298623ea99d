package optout.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Key of an interface text that the program itself asks for. It is a constant of the class that
 * uses it, so that no text is asked for that languages are not checked for.
 *
 * <pre>{@code
 * static final MessageKey TITLE = MessageKey.of("feed.title", "site");
 * ...
 * phrases.message(TITLE, site.title());
 * }</pre>
 *
 * @param name as in the files of languages
 * @param arguments their names, in the order of the values
 */
public record MessageKey(String name, List<String> arguments) implements Asked {
  public MessageKey {
    arguments = List.copyOf(arguments);
  }

  public static MessageKey of(String name, String... arguments) {
    return new MessageKey(name, List.of(arguments));
  }

  /**
   * Values by the names of the arguments.
   *
   * @param values in the order of the arguments
   * @throws IllegalArgumentException if there are more or fewer values than arguments
   */
  public Map<String, Object> named(Object... values) {
    if (values.length != arguments.size()) {
      throw new IllegalArgumentException(
          "'" + name + "' has the arguments " + arguments + ", not " + values.length);
    }
    Map<String, Object> named = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      named.put(arguments.get(i), values[i]);
    }
    return named;
  }

  @Override
  public List<MessageKey> keys() {
    return List.of(this);
  }
}
