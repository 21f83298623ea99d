package optout.testing.site;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to turn English into a language that nobody speaks, word by word. */
public enum Voice {
  /** Each word two fifths longer, with accents. */
  LONGER("ltr", Voice::longer),
  /** In Arabic letters, from right to left. */
  ARABIC("rtl", word -> replaced(word, "ابتثجحخدذرزسشصضطظعغفقكلمنهوي")),
  /** In Hebrew letters, from right to left. */
  HEBREW("rtl", word -> replaced(word, "אבגדהוזחטיכלמנסעפצקרשת")),
  /** In Greek letters, some with a tonos or a dialytika. */
  GREEK("ltr", word -> replaced(word, "αάβγδεέζηήθιίϊΐκλμνξοόπρσςτυύϋφχψωώ")),
  /** In Cyrillic letters, those of Ukrainian and Bulgarian among them. */
  CYRILLIC("ltr", word -> replaced(word, "абвгґдеєжзиіїйклмнопрстуфхцчшщьюяъ")),
  /** As long as English, with accents. */
  ACCENTED("ltr", Accents::on);

  /**
   * In Markdown: labels, citations, ids, addresses, code and kinds of alerts. Abbreviations and the
   * names of companies are the same in every language, also between letters of another direction.
   */
  private static final Pattern WORD =
      Pattern.compile(
          "\\[\\[[^]]*]]|\\[\\^[^]]*]|\\{#[^}]*}|\\{\\{[^}]*}}|]\\([^)]*\\)|`[^`]*`|\\[![^]]*]|https?:\\S+"
              + "|\\b(?<kept>\\p{Lu}{2,}|LinkedIn|Microsoft)\\b|(?<word>\\p{L}+)");

  /** What comes before a piece of a message that is text. */
  private static final Set<Part.Type> BEFORE_TEXT =
      Set.of(
          Part.Type.MSG_START,
          Part.Type.ARG_LIMIT,
          Part.Type.REPLACE_NUMBER,
          Part.Type.SKIP_SYNTAX,
          Part.Type.INSERT_CHAR);

  private final String direction;
  private final UnaryOperator<String> word;

  Voice(String direction, UnaryOperator<String> word) {
    this.direction = direction;
    this.word = word;
  }

  /** {@code ltr} or {@code rtl}. */
  String direction() {
    return direction;
  }

  /** Markdown with other words and the same references. */
  public String markdown(String english) {
    return WORD.matcher(english).replaceAll(this::spoken);
  }

  private String spoken(MatchResult found) {
    String text = found.group();
    boolean isWord = found.group(2) != null;
    return Matcher.quoteReplacement(isWord ? word.apply(text) : text);
  }

  /** A message in the notation of ICU with other words and the same arguments. */
  public String message(String english) {
    MessagePattern pattern = new MessagePattern(english);
    StringBuilder said = new StringBuilder();
    boolean isText = false;
    int done = 0;
    for (int i = 0; i < pattern.countParts(); i++) {
      Part part = pattern.getPart(i);
      if (part.getLimit() > done) {
        String between = english.substring(done, part.getIndex());
        said.append(isText ? markdown(between) : between)
            .append(english, part.getIndex(), part.getLimit());
        done = part.getLimit();
      }
      isText = BEFORE_TEXT.contains(part.getType());
    }
    return said.toString();
  }

  private static String longer(String word) {
    int more = (int) Math.ceil(word.length() * 0.4);
    return Accents.on(word) + "éšåñ".repeat(more).substring(0, more);
  }

  private static String replaced(String word, String letters) {
    StringBuilder said = new StringBuilder();
    word.chars().forEach(c -> said.append(letters.charAt(c % letters.length())));
    return said.toString();
  }
}
