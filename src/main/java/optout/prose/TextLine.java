package optout.prose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import optout.address.Address;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Inline;
import optout.model.Language;
import optout.model.Language.Direction;
import optout.model.ShownLabel;

/**
 * Collects a line of text, in Markdown or without any marks. Whatever is added is escaped: it reads
 * as it is. It cites nothing.
 */
public abstract sealed class TextLine implements Inline.Visitor<TextLine>
    permits MarkdownLine, PlainLine {
  /** Without markup nothing else keeps a foreign label's punctuation at its end (UAX #9). */
  private static final String LEFT_TO_RIGHT = "\u2066";

  private static final String RIGHT_TO_LEFT = "\u2067";

  private static final String END = "\u2069";

  /** Begin and end of a place for an argument in a message. */
  private static final char MARK = '\uE000';

  /** Another within text of another language. */
  Setting setting;

  TextLine(Setting setting) {
    this.setting = setting;
  }

  /**
   * Purpose and surroundings of a text.
   *
   * @param links turns a link's target into an absolute address
   */
  record Setting(Phrases phrases, Labels labels, Function<Address.Accepted, String> links) {
    /** The same for text of another language that the same readers see. */
    Setting in(Language other) {
      return new Setting(new Phrases(other), labels.inside(other, phrases.language()), links);
    }
  }

  /** Something that is added to a line. */
  @FunctionalInterface
  public interface Piece {
    void addTo(TextLine line);
  }

  /** Adds text; a line break in it is a space. */
  public abstract TextLine text(String text);

  /** Adds text that matters. */
  public abstract TextLine strong(Piece content);

  abstract TextLine emphasis(Piece content);

  /** Adds the text of a control that somebody has to look for on a screen. */
  abstract TextLine control(String text);

  /** Adds an address that stands for itself. */
  public abstract TextLine address(String address);

  /** Adds a link. */
  public abstract TextLine link(Piece content, String address);

  /** Adds a link to something in the site. */
  public final TextLine link(Piece content, Address.Accepted target) {
    return link(content, setting.links().apply(target));
  }

  /** Adds text that matters. */
  public final TextLine strong(String text) {
    return strong(line -> line.text(text));
  }

  /** Adds the text of a control. */
  public final TextLine label(ShownLabel label) {
    Language own = setting.phrases().language();
    boolean foreign = own.direction() == Direction.RTL && label.isForeignTo(own.code());
    return control(foreign ? LEFT_TO_RIGHT + label.text() + END : label.text());
  }

  /** Adds a line of prose. */
  public final TextLine prose(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
    return this;
  }

  /**
   * Adds an interface text.
   *
   * @param values of the key's arguments, in their order: texts, numbers or a {@link Piece} each
   */
  public final TextLine message(MessageKey key, Object... values) {
    Map<String, Piece> pieces = new HashMap<>();
    Object[] marked = values.clone();
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Piece piece) {
        pieces.put(Integer.toString(i), piece);
      } else if (values[i] instanceof String text) {
        pieces.put(Integer.toString(i), line -> line.text(text));
      } else {
        continue;
      }
      marked[i] = MARK + Integer.toString(i) + MARK;
    }
    String message = setting.phrases().message(key, marked);
    int done = 0;
    for (int begin = message.indexOf(MARK); begin >= 0; begin = message.indexOf(MARK, done)) {
      text(message.substring(done, begin));
      int end = Math.max(begin, message.indexOf(MARK, begin + 1));
      String name = end == begin ? "" : message.substring(begin + 1, end);
      pieces.getOrDefault(name, line -> line.text(name)).addTo(this);
      done = end + 1;
    }
    return text(message.substring(done));
  }

  @Override
  public final TextLine visit(Inline.Text text) {
    return text(text.text());
  }

  @Override
  public final TextLine visit(Inline.Emphasis emphasis) {
    return emphasis(line -> line.prose(emphasis.content()));
  }

  @Override
  public final TextLine visit(Inline.Strong strong) {
    return strong(line -> line.prose(strong.content()));
  }

  @Override
  public final TextLine visit(Inline.Link link) {
    String address = setting.links().apply(link.target());
    return link.bare().filter(address::equals).isPresent()
        ? address(address)
        : link(line -> line.prose(link.content()), address);
  }

  @Override
  public final TextLine visit(Inline.LabelRef label) {
    return label(setting.labels().shown(label.name()));
  }

  @Override
  public final TextLine visit(Inline.QuotedLabel quoted) {
    return label(setting.labels().quoted(quoted.text()));
  }

  @Override
  public final TextLine visit(Inline.Citation citation) {
    return this;
  }

  /** The words, then the name of their language. */
  @Override
  public final TextLine visit(Inline.Foreign foreign) {
    Setting outer = setting;
    Language other = foreign.language();
    boolean turns = other.direction() != outer.phrases().language().direction();
    setting = outer.in(other);
    if (turns) {
      text(other.direction() == Direction.LTR ? LEFT_TO_RIGHT : RIGHT_TO_LEFT);
    }
    prose(foreign.content());
    if (turns) {
      text(END);
    }
    setting = outer;
    return text(" (" + outer.phrases().languageName(other.code()) + ")");
  }

  @Override
  public final TextLine visit(Inline.Blank blank) {
    throw Inline.notInLetter(blank);
  }

  @Override
  public final TextLine visit(Inline.LawRef law) {
    throw Inline.notInLetter(law);
  }
}
