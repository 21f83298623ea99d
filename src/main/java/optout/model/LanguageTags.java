package optout.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Language tags (BCP 47): which are in use, and what to write in the place of others. */
public final class LanguageTags {
  /** As our file names have them: the language first, in lower case. */
  public static final String FORM = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}+)*+";

  /** Hint at what a tag looks like. */
  public static final String FORM_HINT = "a language tag as de or en-GB";

  /** RFC 5646, section 4.4.1: what everybody has to be able to keep. */
  private static final int LONGEST = 35;

  private static final Pattern WHOLE = Pattern.compile(FORM);

  /** ISO 639-1. */
  private static final Set<String> TWO_LETTERS =
      Set.copyOf(
          List.of(
              ("aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs"
                      + " cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl"
                      + " gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv"
                      + " ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv"
                      + " mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om"
                      + " or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so"
                      + " sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur"
                      + " uz ve vi vo wa wo xh yi yo za zh zu")
                  .split(" ")));

  /** Codes that were given up, and those of libraries (ISO 639-2/B), with today's. */
  private static final Map<String, String> TODAY = today();

  private LanguageTags() {}

  private static Map<String, String> today() {
    Map<String, String> today = new TreeMap<>();
    String pairs =
        "iw he in id ji yi jw jv mo ro sh sr-Latn bh bho alb sq arm hy baq eu bur my chi zh cze cs"
            + " dut nl fre fr geo ka ger de gre el ice is mac mk mao mi may ms per fa rum ro"
            + " slo sk tib bo wel cy";
    List<String> words = Arrays.asList(pairs.split(" "));
    for (int i = 0; i < words.size(); i += 2) {
      today.put(words.get(i), words.get(i + 1));
    }
    for (String two : new TreeSet<>(TWO_LETTERS)) {
      today.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
    }
    return today;
  }

  /** Tells whether a text has the form of a tag, and its language is one. */
  public static boolean isTag(String text) {
    return WHOLE.matcher(text).matches() && text.length() <= LONGEST && isLanguage(language(text));
  }

  private static boolean isLanguage(String code) {
    return !TODAY.containsKey(code) && (code.length() == 3 || TWO_LETTERS.contains(code));
  }

  /** Hint at what to write in the place of a text that is no tag. */
  public static String hint(String text) {
    String today = WHOLE.matcher(text).matches() ? TODAY.getOrDefault(language(text), "") : "";
    if (!today.isEmpty()) {
      return "write '" + today + text.substring(language(text).length()) + "'";
    }
    return text.length() > LONGEST ? FORM_HINT + ", at most " + LONGEST + " characters" : FORM_HINT;
  }

  private static String language(String tag) {
    int end = tag.indexOf('-');
    return end < 0 ? tag : tag.substring(0, end);
  }
}
