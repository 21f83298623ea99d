package optout.language;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An interface text (ICU MessageFormat), parsed once to be filled in often, by any thread. */
interface MessageTemplate {
  /** The text with its arguments filled in. */
  String fill(Map<String, ?> arguments);

  /**
   * Parses a text.
   *
   * @param numbers writes a number as the language does
   */
  static MessageTemplate of(String text, ULocale locale, Function<Number, String> numbers) {
    MessagePattern parsed = new MessagePattern(text);
    List<Piece> pieces = new ArrayList<>();
    StringBuilder literal = new StringBuilder();
    int end = 0;
    for (int i = 1; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      literal.append(text, end, part.getIndex());
      end = part.getLimit();
      if (part.getType() == MessagePattern.Part.Type.ARG_START) {
        if (part.getArgType() != MessagePattern.ArgType.NONE) {
          return byIcu(text, locale);
        }
        pieces.add(new Piece(literal.toString(), parsed.getSubstring(parsed.getPart(i + 1))));
        literal.setLength(0);
        i = parsed.getLimitPartIndex(i);
        end = parsed.getPart(i).getLimit();
      }
    }
    return new Simple(pieces, literal.toString(), numbers);
  }

  /** ICU's formats hold a state while they work. */
  private static MessageTemplate byIcu(String text, ULocale locale) {
    MessageFormat format = new MessageFormat(text, locale);
    return arguments -> {
      synchronized (format) {
        return format.format(arguments);
      }
    };
  }

  /** A literal text and the name of the argument behind it. */
  record Piece(String literal, String argument) {}

  /**
   * A text without plurals and the like, as nearly all are. ICU would look up the language's number
   * format for every number in it.
   *
   * @param rest what stands behind the last argument
   */
  record Simple(List<Piece> pieces, String rest, Function<Number, String> numbers)
      implements MessageTemplate {
    @Override
    public String fill(Map<String, ?> arguments) {
      StringBuilder filled = new StringBuilder();
      for (Piece piece : pieces) {
        filled.append(piece.literal());
        Object value = arguments.get(piece.argument());
        if (value == null) {
          filled.append('{').append(piece.argument()).append('}');
        } else {
          filled.append(value instanceof Number number ? numbers.apply(number) : value);
        }
      }
      return filled.append(rest).toString();
    }
  }
}
