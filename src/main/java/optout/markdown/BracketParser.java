package optout.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds {@code [[label]]}, {@code [^citation]}, {@code [!ALERT]} and {@code {{field}}} before
 * Flexmark sees links.
 */
final class BracketParser implements InlineParserExtension {
  /** Nobody needs longer ones, and looking no further keeps floods of brackets cheap. */
  private static final int LONGEST = 300;

  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "[!{";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser inlineParser) {
      return new BracketParser();
    }

    @Override
    public @Nullable Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public @Nullable Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    char second = at(input, start + 1);
    char third = at(input, start + 2);
    if (input.charAt(start) == '{') {
      return second == '{'
          && third != '<'
          && third != '%'
          && parsePlaceholder(parser, input, start);
    }
    if (input.charAt(start) == '!') {
      // "Stop![^source]" is no picture.
      return second == '[' && (third == '[' || third == '^') && takeText(parser);
    }
    if (second == '[' && third != '[') {
      return parseLabel(parser, input, start);
    }
    if (second == '^') {
      int end = plainEnd(input, start + 2);
      return end < 0
          ? take(parser, Bracket.Kind.OPEN_CITATION, start + 2, 0, 0)
          : take(parser, Bracket.Kind.CITATION, end + 1, 2, 1);
    }
    if (second == '!' && Character.isLetter(third)) {
      int end = plainEnd(input, start + 2);
      return end >= 0 && take(parser, Bracket.Kind.ALERT, end + 1, 2, 1);
    }
    return false;
  }

  private static boolean parseLabel(LightInlineParser parser, BasedSequence input, int start) {
    boolean quoted = at(input, start + 2) == '"';
    int end = quoted ? indexOf(input, "\"]]", start + 3) + 1 : indexOfPair(input, start + 2);
    return end <= 0
        ? take(parser, Bracket.Kind.OPEN_LABEL, start + 2, 0, 0)
        : take(parser, Bracket.Kind.LABEL, end + 2, 2, 2);
  }

  private static boolean parsePlaceholder(
      LightInlineParser parser, BasedSequence input, int start) {
    int end = indexOf(input, "}}", start + 2);
    int line = indexOf(input, "\n", start + 2);
    boolean open = end < 0 || (line >= 0 && line < end);
    return open
        ? take(parser, Bracket.Kind.OPEN_PLACEHOLDER, start + 2, 0, 0)
        : take(parser, Bracket.Kind.PLACEHOLDER, end + 2, 2, 2);
  }

  /** The first {@code ]} in the same line, unless another bracket opens before it. */
  private static int plainEnd(BasedSequence input, int from) {
    for (int i = from; i < Math.min(input.length(), from + LONGEST); i++) {
      char c = input.charAt(i);
      if (c == ']') {
        return i;
      }
      if (c == '[' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private static int indexOfPair(BasedSequence input, int from) {
    int end = plainEnd(input, from);
    return end >= 0 && at(input, end + 1) == ']' ? end : -1;
  }

  private static int indexOf(BasedSequence input, String wanted, int from) {
    int last = Math.min(input.length() - wanted.length(), from + LONGEST);
    for (int i = from; i <= last; i++) {
      if (input.charAt(i) == wanted.charAt(0) && input.subSequence(i).startsWith(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private static char at(BasedSequence input, int index) {
    return index < input.length() ? input.charAt(index) : '\0';
  }

  private static boolean takeText(LightInlineParser parser) {
    int start = parser.getIndex();
    parser.appendText(parser.getInput(), start, start + 1);
    parser.setIndex(start + 1);
    return true;
  }

  /**
   * @param opening length of the brackets before
   * @param closing length of the brackets behind
   */
  private static boolean take(
      LightInlineParser parser, Bracket.Kind kind, int end, int opening, int closing) {
    int start = parser.getIndex();
    BasedSequence chars = parser.getInput().subSequence(start, end);
    parser.appendNode(
        new Bracket(kind, chars, chars.subSequence(opening, chars.length() - closing)));
    parser.setIndex(end);
    return true;
  }

  @Override
  public void finalizeBlock(InlineParser inlineParser) {}

  @Override
  public void finalizeDocument(InlineParser inlineParser) {}
}
