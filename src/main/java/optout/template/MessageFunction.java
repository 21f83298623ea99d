package optout.template;

import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import optout.language.Phrases;
import optout.prose.Html;
import optout.prose.Markup;

/**
 * The templates' function {@code t}: an interface text by its key, with arguments as pairs.
 *
 * <pre>{@code
 * ${t("guide.minutes", "n", facts.minutes)}
 * ${t("goal.switch", "label", goal.label)}
 * }</pre>
 *
 * <p>An argument that is markup stays markup; everything else is escaped.
 */
public final class MessageFunction implements TemplateMethodModelEx {
  /** Begin and end of a place holder; private-use characters, so never part of a message. */
  private static final char MARK = '\uE000';

  private final Phrases phrases;

  /** The texts without arguments: the same on every page. */
  private final Map<String, TemplateHTMLOutputModel> plain = new ConcurrentHashMap<>();

  public MessageFunction(Phrases phrases) {
    this.phrases = phrases;
  }

  @Override
  public Object exec(@SuppressWarnings("rawtypes") List arguments) throws TemplateModelException {
    if (arguments.size() % 2 != 1) {
      throw new TemplateModelException("t() takes a key, then names and values in pairs");
    }
    String key = ((TemplateScalarModel) arguments.get(0)).getAsString();
    if (arguments.size() == 1) {
      return plain.computeIfAbsent(
          key, text -> RecordWrapper.markup(escaped(text, Map.of()).build()));
    }
    Map<String, Object> values = new HashMap<>();
    Map<String, String> markup = new LinkedHashMap<>();
    for (int i = 1; i < arguments.size(); i += 2) {
      String name = ((TemplateScalarModel) arguments.get(i)).getAsString();
      Object value = arguments.get(i + 1);
      if (value instanceof TemplateHTMLOutputModel html) {
        String mark = MARK + name + MARK;
        markup.put(mark, html.getOutputFormat().getMarkupString(html));
        values.put(name, mark);
      } else if (value instanceof TemplateNumberModel number) {
        values.put(name, number.getAsNumber());
      } else if (value instanceof TemplateScalarModel text) {
        values.put(name, text.getAsString());
      } else {
        throw new TemplateModelException("t(\"" + key + "\"): '" + name + "' has no value");
      }
    }
    String escaped = escaped(key, values).toString();
    for (Map.Entry<String, String> entry : markup.entrySet()) {
      escaped = escaped.replace(entry.getKey(), entry.getValue());
    }
    return RecordWrapper.markup(new Markup(escaped));
  }

  private Html escaped(String key, Map<String, Object> values) {
    return new Html().text(phrases.messageOfTemplate(key, values));
  }
}
