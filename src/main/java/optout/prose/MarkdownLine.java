package optout.prose;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import optout.model.Inline;

/**
 * Collects a line of Markdown so that every reader of CommonMark sees in it what was added and no
 * more: marks of emphasis that would not begin or end there get a neighbour that lets them, written
 * as a character reference.
 */
final class MarkdownLine extends TextLine {
  /** Place of a line. */
  enum Place {
    /** Marks that are open around it. */
    STRONG,
    EMPHASIS,
    /** A place where no line can be broken. */
    ONE_LINE,
    /** A place that ends at the next bar. */
    CELL
  }

  /** Characters that may mean something wherever they stand; & only where a reference may begin. */
  private static final Pattern SPECIAL =
      Pattern.compile("[\\\\`*_\\[\\]<>#|~]|&(?=[#A-Za-z0-9]|\\z)");

  private static final Pattern REFERENCE = Pattern.compile("&(?=[#A-Za-z0-9]+;)");

  /** Characters that end an address or the link around it. */
  private static final String NOT_IN_ADDRESS = "()[]<>\\\"`| ";

  private static final String BREAK = "\\\n";

  /** Nothing that one can see, between marks that would be one. */
  private static final String SEPARATOR = "&#8203;";

  private final Set<Place> places;
  private final StringBuilder line = new StringBuilder();

  /** Start of the last character, if it may be written as a reference; else -1. */
  private int last = -1;

  /** Tells whether it ends with marks of emphasis that no letter may follow. */
  private boolean closed;

  /** The mark of emphasis it ends with; 0 if it does not. */
  private char mark;

  private boolean code;

  MarkdownLine(Setting setting, Set<Place> places) {
    super(setting);
    this.places = places;
  }

  @Override
  public TextLine text(String text) {
    String flat = text.replace('\n', ' ');
    if (flat.isEmpty()) {
      return this;
    }
    int first = flat.codePointAt(0);
    int begin = closed && isWord(first) ? Character.charCount(first) : 0;
    if (begin > 0) {
      line.append(reference(first));
    }
    String rest = flat.substring(begin);
    append(SPECIAL.matcher(rest).replaceAll("\\\\$0"));
    if (!rest.isEmpty()) {
      int end = rest.codePointBefore(rest.length());
      last = isWord(end) ? line.length() - Character.charCount(end) : -1;
    }
    return this;
  }

  /** Adds Markdown that ends with no mark of its own. */
  private MarkdownLine append(String markdown) {
    line.append(markdown);
    last = -1;
    closed = false;
    mark = 0;
    code = false;
    return this;
  }

  @Override
  public TextLine strong(Piece content) {
    return marked(Place.STRONG, 2, content);
  }

  @Override
  TextLine emphasis(Piece content) {
    return marked(Place.EMPHASIS, 1, content);
  }

  @Override
  TextLine control(String text) {
    return strong(text);
  }

  /**
   * Marks in marks of the same kind say nothing new, and few readers would pair them rightly. Marks
   * side by side are different ones, so that they do not run into each other.
   */
  private TextLine marked(Place kind, int length, Piece content) {
    MarkdownLine inside = new MarkdownLine(setting, with(kind));
    inside.mark = mark == '*' ? '_' : '*';
    char chosen = inside.mark;
    content.addTo(inside);
    String inner = inside.trimmed();
    if (places.contains(kind) || inner.isEmpty()) {
      content.addTo(this);
      return this;
    }
    if (last >= 0 && (chosen == '_' || isMark(inner.codePointAt(0)))) {
      int neighbour = line.codePointAt(last);
      line.setLength(last);
      line.append(reference(neighbour));
    }
    String marks = String.valueOf(chosen).repeat(length);
    append(marks + inner + marks);
    closed = chosen == '_' || isMark(inner.codePointBefore(inner.length()));
    mark = chosen;
    return this;
  }

  private Set<Place> with(Place one) {
    Set<Place> all = EnumSet.of(one);
    all.addAll(places);
    return all;
  }

  /** The line as it stands between marks: spaces at its ends are references. */
  private String trimmed() {
    String text = toString();
    if (text.isBlank()) {
      return "";
    }
    int first = text.codePointAt(0);
    if (isSpace(first)) {
      text = reference(first) + text.substring(Character.charCount(first));
    }
    int end = text.codePointBefore(text.length());
    return isSpace(end)
        ? text.substring(0, text.length() - Character.charCount(end)) + reference(end)
        : text;
  }

  @Override
  public TextLine address(String address) {
    return REFERENCE.matcher(address).find() || !address.equals(encoded(address))
        ? link(line -> line.text(address), address)
        : append("<" + address + ">");
  }

  @Override
  public TextLine link(Piece content, String address) {
    MarkdownLine inner = new MarkdownLine(setting, places);
    content.addTo(inner);
    if (line.length() > 0 && line.charAt(line.length() - 1) == '!') {
      line.insert(line.length() - 1, '\\');
    }
    return append("[" + inner + "](" + destination(address) + ")");
  }

  /** An address as it stands in the brackets of a link. */
  static String destination(String address) {
    return REFERENCE.matcher(encoded(address)).replaceAll("\\\\&");
  }

  private static String encoded(String address) {
    StringBuilder encoded = new StringBuilder();
    for (int i = 0; i < address.length(); i++) {
      char one = address.charAt(i);
      if (one < ' ' || NOT_IN_ADDRESS.indexOf(one) >= 0) {
        encoded.append('%').append(Character.forDigit(one >> 4, 16));
        encoded.append(Character.toUpperCase(Character.forDigit(one & 15, 16)));
      } else {
        encoded.append(one);
      }
    }
    return encoded.toString();
  }

  @Override
  public TextLine visit(Inline.Code code) {
    String text = code.text().replace('\n', ' ');
    if (text.isEmpty() || (places.contains(Place.CELL) && text.contains("\\|"))) {
      return text(text);
    }
    String fence = fence(text, 1);
    boolean padded =
        text.startsWith("`") || text.endsWith("`") || (text.startsWith(" ") && text.endsWith(" "));
    String space = padded ? " " : "";
    String cell = places.contains(Place.CELL) ? text.replace("|", "\\|") : text;
    append((this.code ? SEPARATOR : "") + fence + space + cell + space + fence);
    this.code = true;
    return this;
  }

  /** Grave accents, one more than stand together in a text. */
  static String fence(String text, int least) {
    int longest = least - 1;
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char one = text.charAt(i);
      run = one == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return "`".repeat(longest + 1);
  }

  /** A break at the begin or behind another would end the paragraph. */
  @Override
  public TextLine visit(Inline.Break lineBreak) {
    if (places.contains(Place.ONE_LINE)) {
      return append(" ");
    }
    int begin = line.lastIndexOf("\n") + 1;
    return line.substring(begin).isBlank() ? this : append(BREAK);
  }

  private static String reference(int character) {
    return "&#" + character + ";";
  }

  private static boolean isSpace(int character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** Tells whether emphasis may not end before it or begin behind it, to some readers at least. */
  private static boolean isWord(int character) {
    return !isSpace(character)
        && !isAsciiMark(character)
        && switch (Character.getType(character)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              false;
          default -> true;
        };
  }

  /**
   * Tells whether it is no letter or number to some readers: CommonMark counts symbols since 0.31.
   */
  private static boolean isMark(int character) {
    return !Character.isLetterOrDigit(character);
  }

  private static boolean isAsciiMark(int character) {
    return character > ' ' && character < 0x7f && !Character.isLetterOrDigit(character);
  }

  /** The line, without breaks at its end. */
  @Override
  public String toString() {
    int end = line.length();
    int last = line.lastIndexOf(BREAK);
    while (last >= 0 && line.substring(last + BREAK.length(), end).isBlank()) {
      end = last;
      last = line.lastIndexOf(BREAK, end - BREAK.length());
    }
    return line.substring(0, end);
  }
}
