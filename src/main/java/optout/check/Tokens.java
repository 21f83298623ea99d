package optout.check;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Words of a text in small letters, to look for the forms of a term: words that begin like those of
 * the form stand beside one another.
 *
 * @param starts where each word begins in the text
 */
record Tokens(List<String> words, List<Integer> starts) {
  /** Before a part of a form that may stand anywhere in a word. */
  private static final String ANYWHERE = "*";

  Tokens {
    words = List.copyOf(words);
    starts = List.copyOf(starts);
  }

  static Tokens of(String text) {
    List<String> words = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int begin = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && isPart(text.charAt(i));
      if (inside && begin < 0) {
        begin = i;
      } else if (!inside && begin >= 0) {
        words.add(lower(text.substring(begin, i)));
        starts.add(begin);
        begin = -1;
      }
    }
    return new Tokens(words, starts);
  }

  /** Marks belong to their letter; an object stands for what is no text, between words. */
  private static boolean isPart(char one) {
    return Character.isLetterOrDigit(one)
        || Character.getType(one) == Character.NON_SPACING_MARK
        || one == '\uFFFC';
  }

  private static String lower(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The places in the text where a form begins. */
  IntStream find(String form) {
    List<String> parts = List.of(lower(form).strip().split("\\s+"));
    return IntStream.rangeClosed(0, words.size() - parts.size())
        .filter(
            start ->
                IntStream.range(0, parts.size())
                    .allMatch(i -> fits(words.get(start + i), parts.get(i))))
        .map(starts::get);
  }

  private static boolean fits(String word, String part) {
    return part.startsWith(ANYWHERE) ? word.contains(part.substring(1)) : word.startsWith(part);
  }
}
