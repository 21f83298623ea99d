package optout.prose;

import java.time.LocalDate;
import optout.codec.Escape;
import optout.model.Language.Direction;
import optout.model.ShownLabel;

/** Builds markup; text and attribute values are escaped, tags are the caller's. */
public final class Html {
  private final Dialect dialect;
  private final StringBuilder markup = new StringBuilder();

  /** Begins markup for a page of the site. */
  public Html() {
    this(Dialect.PAGE);
  }

  Html(Dialect dialect) {
    this.dialect = dialect;
  }

  /** A name from elsewhere: its direction and that of the sentence do not disturb each other. */
  public static Markup name(String name) {
    return new Html().raw("<bdi>").text(name).raw("</bdi>").build();
  }

  /** A day that machines can read, too. */
  public static Markup day(LocalDate day, String text) {
    return new Html()
        .raw("<time")
        .attribute("datetime", day.toString())
        .raw(">")
        .text(text)
        .raw("</time>")
        .build();
  }

  /** Adds markup as it is. */
  public Html raw(String tags) {
    markup.append(tags);
    return this;
  }

  /** Adds text or an attribute's value. */
  public Html text(String text) {
    markup.append(Escape.markup(text));
    return this;
  }

  /** Adds markup as a text that readers copy. */
  public Html shown(String markup) {
    this.markup.append(Escape.shownMarkup(markup));
    return this;
  }

  /** Adds {@code name="value"} with a space before it. */
  public Html attribute(String name, String value) {
    return raw(" ").raw(name).raw("=\"").text(value).raw("\"");
  }

  /** Adds the language of a label as attributes, if it is another than the reader's. */
  public Html languageOf(ShownLabel label, String reader) {
    return label.isForeignTo(reader) ? language(label.language(), Direction.LTR) : this;
  }

  /** Adds a language and its direction as attributes. */
  Html language(String code, Direction direction) {
    return attribute("lang", code).attribute("dir", direction.id());
  }

  /**
   * Adds a language; its direction too where it is another, or where nobody knows what is around.
   */
  Html language(String code, Direction direction, Direction around) {
    return dialect.isOurs() && direction == around
        ? attribute("lang", code)
        : language(code, direction);
  }

  /** Adds an attribute that only our own style sheets, scripts and checks understand. */
  Html own(String name, String value) {
    return dialect.isOurs() ? attribute(name, value) : this;
  }

  /** Adds a paragraph that our style sheets make bold by its class; elsewhere it is by itself. */
  Html boldParagraph(String style, String text) {
    return dialect.isOurs()
        ? raw("<p").attribute("class", style).raw(">").text(text).raw("</p>\n")
        : raw("<p><strong>").text(text).raw("</strong></p>\n");
  }

  /** Adds an element without content, and a line end. */
  Html empty(String name) {
    return raw("<").raw(name).raw(dialect.end()).raw("\n");
  }

  /** Markup that was added so far. */
  public Markup build() {
    return new Markup(markup.toString());
  }

  @Override
  public String toString() {
    return markup.toString();
  }
}
