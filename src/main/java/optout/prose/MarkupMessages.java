package optout.prose;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import optout.language.MessageKey;
import optout.language.Phrases;

/**
 * Interface texts of one language as markup. An argument that is {@link Markup} stays markup;
 * everything else is escaped.
 */
public final class MarkupMessages {
  /** Begin and end of a place holder; private-use characters, so never part of a message. */
  private static final char MARK = '\uE000';

  private final Phrases phrases;

  public MarkupMessages(Phrases phrases) {
    this.phrases = phrases;
  }

  /**
   * An interface text that the program asks for, with its arguments filled in.
   *
   * @param values of the key's arguments, in their order
   * @throws IllegalArgumentException as {@link Phrases#message}
   */
  public Markup message(MessageKey key, Object... values) {
    return messageOfTemplate(key.name(), key.named(values));
  }

  /**
   * An interface text that a template asks for, with its arguments filled in.
   *
   * @param arguments by name
   * @throws IllegalArgumentException if there is no such text
   */
  public Markup messageOfTemplate(String key, Map<String, ?> arguments) {
    Map<String, Object> values = new HashMap<>();
    Map<String, String> markup = new LinkedHashMap<>();
    arguments.forEach(
        (name, value) -> {
          if (value instanceof Markup html) {
            String mark = MARK + name + MARK;
            markup.put(mark, html.html());
            values.put(name, mark);
          } else {
            values.put(name, value);
          }
        });
    String text = new Html().text(phrases.messageOfTemplate(key, values)).toString();
    for (Map.Entry<String, String> entry : markup.entrySet()) {
      text = text.replace(entry.getKey(), entry.getValue());
    }
    return new Markup(text);
  }
}
