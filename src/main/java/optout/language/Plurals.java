package optout.language;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Forms of one plural in an interface text, against those that Unicode CLDR knows of a language.
 *
 * @param categories such as one, few, other
 * @param numbers those that have a form of their own, as {@code =1}
 */
public record Plurals(SortedSet<String> categories, Set<Integer> numbers) {
  private static final int COUNTED = 1_000;

  /**
   * The plurals of a text.
   *
   * @throws IllegalArgumentException if it is not a message
   */
  public static List<Plurals> in(String pattern) {
    List<Plurals> found = new ArrayList<>();
    MessagePattern parsed = new MessagePattern(pattern);
    for (int i = 0; i < parsed.countParts(); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_START
          && part.getArgType() == MessagePattern.ArgType.PLURAL) {
        found.add(of(parsed, i));
      }
    }
    return found;
  }

  private static Plurals of(MessagePattern parsed, int start) {
    SortedSet<String> categories = new TreeSet<>();
    Set<Integer> numbers = new TreeSet<>();
    for (int i = start + 1; i < parsed.getLimitPartIndex(start); i++) {
      MessagePattern.Part part = parsed.getPart(i);
      if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
        if (parsed.getPartType(i + 1) == MessagePattern.Part.Type.MSG_START) {
          categories.add(parsed.getSubstring(part));
        } else {
          numbers.add((int) parsed.getNumericValue(parsed.getPart(i + 1)));
          i++;
        }
        // What is inside of a form are forms of other arguments.
        i = parsed.getLimitPartIndex(i + 1);
      }
    }
    return new Plurals(categories, numbers);
  }

  /** Categories that a language needs besides: those of all numbers that our texts count to. */
  public SortedSet<String> missing(String locale) {
    SortedSet<String> missing = needed(locale);
    missing.removeAll(categories);
    return missing;
  }

  /** Categories that a language needs, in a text that has these forms of single numbers. */
  public SortedSet<String> needed(String locale) {
    return IntStream.rangeClosed(0, COUNTED)
        .filter(number -> !numbers.contains(number))
        .mapToObj(rules(locale)::select)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Categories that a language does not have. */
  public SortedSet<String> unknown(String locale) {
    SortedSet<String> unknown = new TreeSet<>(categories);
    unknown.removeAll(rules(locale).getKeywords());
    return unknown;
  }

  private static PluralRules rules(String locale) {
    return PluralRules.forLocale(ULocale.forLanguageTag(locale));
  }
}
