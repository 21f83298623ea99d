package optout.template;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import org.jspecify.annotations.Nullable;

/** Hands templates to FreeMarker, which knows each by its name. They do not change during a run. */
final class TemplateSource implements TemplateLoader {
  private final TemplateFiles files;

  TemplateSource(TemplateFiles files) {
    this.files = files;
  }

  @Override
  public @Nullable Object findTemplateSource(String name) {
    return files.has(name) ? name : null;
  }

  @Override
  public long getLastModified(Object source) {
    return 0;
  }

  @Override
  public Reader getReader(Object source, String encoding) {
    return new StringReader(files.text((String) source));
  }

  @Override
  public void closeTemplateSource(Object source) {
    // Nothing is open.
  }
}
