package optout.address;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Undoes what browsers undo before they obey an address, and somewhat more: an address is judged by
 * the worst that anybody could read in it.
 */
final class AddressDecoding {
  /** Browsers want no semicolon after numbers and after the oldest names. */
  private static final Pattern REFERENCE =
      Pattern.compile(
          "&(?:#[xX](?<hex>[0-9a-fA-F]++);?+|#(?<decimal>[0-9]++);?+"
              + "|(?<name>[A-Za-z]++);|(?<old>amp|AMP|lt|LT|gt|GT|quot|QUOT))");

  /** The character references (WHATWG HTML 13.5) that have names and are ASCII or invisible. */
  private static final Map<String, String> NAMED =
      table(
          """
          9 Tab
          A NewLine
          21 excl
          22 quot QUOT
          23 num
          24 dollar
          25 percnt
          26 amp AMP
          27 apos
          28 lpar
          29 rpar
          2A ast midast
          2B plus
          2C comma
          2E period
          2F sol
          3A colon
          3B semi
          3C lt LT
          3D equals
          3E gt GT
          3F quest
          40 commat
          5B lsqb lbrack
          5C bsol
          5D rsqb rbrack
          5E Hat
          5F lowbar UnderBar
          60 grave DiacriticalGrave
          7B lcub lbrace
          7C verbar vert VerticalLine
          7D rcub rbrace
          A0 nbsp NonBreakingSpace
          AD shy
          200B ZeroWidthSpace NegativeThinSpace NegativeVeryThinSpace NegativeMediumSpace
          200C zwnj
          200D zwj
          200E lrm
          200F rlm
          2060 NoBreak
          2061 af ApplyFunction
          2062 it InvisibleTimes
          2063 ic InvisibleComma
          """);

  private AddressDecoding() {}

  /**
   * Tells whether there is nothing to undo in a text, and nothing in it has variants, as nearly
   * always.
   */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c <= ' ' || c > '~' || c == '%' || c == '&' || c == '\\' || (c >= 'A' && c <= 'Z')) {
        return false;
      }
    }
    return true;
  }

  /** One round of undoing: character references, then percent signs. */
  static String decode(String text) {
    return percent(REFERENCE.matcher(text).replaceAll(AddressDecoding::meaning));
  }

  /** The text as the most lenient reader compares it: nothing invisible, no spaces, no variants. */
  static String squeeze(String text) {
    StringBuilder kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFKC)
        .codePoints()
        .filter(point -> !isIgnorable(point))
        .forEach(kept::appendCodePoint);
    return kept.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isIgnorable(int point) {
    return Character.isISOControl(point)
        || Character.isSpaceChar(point)
        || Character.getType(point) == Character.FORMAT;
  }

  private static String meaning(MatchResult reference) {
    Matcher match = (Matcher) reference;
    String text;
    if (match.group("hex") != null) {
      text = character(match.group("hex"), 16);
    } else if (match.group("decimal") != null) {
      text = character(match.group("decimal"), 10);
    } else {
      String name = match.group("name") != null ? match.group("name") : match.group("old");
      text = NAMED.getOrDefault(name, match.group());
    }
    return Matcher.quoteReplacement(text);
  }

  private static String character(String digits, int radix) {
    int point = 0;
    for (int i = 0; i < digits.length() && point <= Character.MAX_CODE_POINT; i++) {
      point = point * radix + Character.digit(digits.charAt(i), radix);
    }
    boolean real = point > 0 && point <= Character.MAX_CODE_POINT;
    boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    return real && !surrogate ? Character.toString(point) : "\uFFFD";
  }

  private static String percent(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int high = text.charAt(i) == '%' && i + 2 < text.length() ? hex(text.charAt(i + 1)) : -1;
      int low = high < 0 ? -1 : hex(text.charAt(i + 2));
      if (low < 0) {
        bytes.writeBytes(Character.toString(text.codePointAt(i)).getBytes(StandardCharsets.UTF_8));
      } else {
        bytes.write(high * 16 + low);
        i += 2;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Unlike {@link Character#digit}, ASCII only. */
  private static int hex(char c) {
    return c < 128 ? Character.digit(c, 16) : -1;
  }

  private static Map<String, String> table(String lines) {
    Map<String, String> table = new HashMap<>();
    lines
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            words -> {
              String character = Character.toString(Integer.parseInt(words[0], 16));
              for (int i = 1; i < words.length; i++) {
                table.put(words[i], character);
              }
            });
    return Map.copyOf(table);
  }
}
