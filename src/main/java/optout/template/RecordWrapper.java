package optout.template;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Shows templates what views are made of: records, lists, texts, markup, numbers and yes or no.
 * FreeMarker's own wrapper could show every object, and takes a third of a page's time for it.
 */
final class RecordWrapper implements ObjectWrapper {
  private final Map<Class<?>, Map<String, Method>> components = new ConcurrentHashMap<>();

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Markup markup) {
      return markup(markup);
    }
    if (value instanceof Record one) {
      return new RecordModel(
          one, components.computeIfAbsent(one.getClass(), RecordWrapper::components));
    }
    if (value == null || value instanceof TemplateModel) {
      return (TemplateModel) value;
    }
    if (value instanceof List<?> list) {
      return new ListModel(list);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    if (value instanceof Number number) {
      return new SimpleNumber(number);
    }
    throw new TemplateModelException("templates cannot be given a " + value.getClass().getName());
  }

  /** Markup as templates print it, unescaped. */
  static TemplateHTMLOutputModel markup(Markup markup) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup.html());
    } catch (TemplateModelException e) {
      throw new IllegalStateException("HTML can always be marked up", e);
    }
  }

  private static Map<String, Method> components(Class<?> type) {
    Map<String, Method> components = new HashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Method accessor = component.getAccessor();
      // Otherwise each call would look up who calls.
      accessor.setAccessible(true);
      components.put(component.getName(), accessor);
    }
    return components;
  }

  private final class RecordModel implements TemplateHashModel {
    private final Record one;
    private final Map<String, Method> components;

    RecordModel(Record one, Map<String, Method> components) {
      this.one = one;
      this.components = components;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      Method accessor = components.get(name);
      if (accessor == null) {
        return null;
      }
      try {
        return wrap(accessor.invoke(one));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("a record's component can always be read", e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private final class ListModel implements TemplateSequenceModel {
    private final List<?> list;

    ListModel(List<?> list) {
      this.list = list;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }
}
