package optout.template;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import optout.language.Phrases;
import optout.prose.Markup;
import optout.prose.MarkupMessages;

/**
 * The templates' function {@code t}: an interface text by its key, with arguments as pairs.
 *
 * <pre>{@code
 * ${t("guide.minutes", "n", facts.minutes)}
 * ${t("sources.checked", "date", day(checked))}
 * }</pre>
 *
 * <p>An argument that is markup stays markup; everything else is escaped.
 */
public final class MessageFunction implements TemplateMethodModelEx {
  private final MarkupMessages messages;

  /** The texts without arguments: the same on every page. */
  private final Map<String, TemplateHTMLOutputModel> plain = new ConcurrentHashMap<>();

  public MessageFunction(Phrases phrases) {
    messages = new MarkupMessages(phrases);
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() % 2 != 1) {
      throw new TemplateModelException("t() takes a key, then names and values in pairs");
    }
    String key = ((TemplateScalarModel) arguments.get(0)).getAsString();
    if (arguments.size() == 1) {
      return plain.computeIfAbsent(key, text -> RecordWrapper.markup(message(text, Map.of())));
    }
    Map<String, Object> values = new HashMap<>();
    for (int i = 1; i < arguments.size(); i += 2) {
      String name = ((TemplateScalarModel) arguments.get(i)).getAsString();
      Object value = arguments.get(i + 1);
      if (value instanceof TemplateHTMLOutputModel html) {
        values.put(name, new Markup(html.getOutputFormat().getMarkupString(html)));
      } else if (value instanceof TemplateNumberModel number) {
        values.put(name, number.getAsNumber());
      } else if (value instanceof TemplateScalarModel text) {
        values.put(name, text.getAsString());
      } else {
        throw new TemplateModelException("t(\"" + key + "\"): '" + name + "' has no value");
      }
    }
    return RecordWrapper.markup(message(key, values));
  }

  private Markup message(String key, Map<String, Object> values) {
    return messages.messageOfTemplate(key, values);
  }
}
