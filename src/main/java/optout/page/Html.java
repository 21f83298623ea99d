package optout.page;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** Builds markup; text and attribute values are escaped, tags are the caller's. */
final class Html {
  private final StringBuilder markup = new StringBuilder();

  /** Adds markup as it is. */
  Html raw(String tags) {
    markup.append(tags);
    return this;
  }

  /** Adds text or an attribute's value. */
  Html text(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> markup.append("&amp;");
        case '<' -> markup.append("&lt;");
        case '>' -> markup.append("&gt;");
        case '"' -> markup.append("&quot;");
        default -> markup.append(c);
      }
    }
    return this;
  }

  /** Adds {@code name="value"} with a space before it. */
  Html attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  /** The markup as templates print it, unescaped. */
  TemplateHTMLOutputModel build() {
    return of(markup.toString());
  }

  /** Markup that is already complete. */
  static TemplateHTMLOutputModel of(String markup) {
    try {
      return HTMLOutputFormat.INSTANCE.fromMarkup(markup);
    } catch (TemplateModelException e) {
      throw new IllegalStateException("HTML can always be marked up", e);
    }
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
