package optout.language;

import java.util.List;

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

  @Override
  public List<MessageKey> keys() {
    return List.of(this);
  }
}
