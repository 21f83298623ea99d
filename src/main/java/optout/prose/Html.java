package optout.prose;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateModelException;

/** Builds markup; text and attribute values are escaped, tags are the caller's. */
public final class Html {
  private final StringBuilder markup = new StringBuilder();

  /** Adds markup as it is. */
  public Html raw(String tags) {
    markup.append(tags);
    return this;
  }

  /** Adds text or an attribute's value. */
  public Html text(String text) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String reference =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!reference.isEmpty()) {
        markup.append(text, done, i).append(reference);
        done = i + 1;
      }
    }
    markup.append(done == 0 ? text : text.substring(done));
    return this;
  }

  /** Adds {@code name="value"} with a space before it. */
  public Html attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  /** The markup as templates print it, unescaped. */
  public TemplateHTMLOutputModel build() {
    return of(markup.toString());
  }

  /** Markup that is already complete. */
  public static TemplateHTMLOutputModel of(String markup) {
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
