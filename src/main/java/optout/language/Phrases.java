package optout.language;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import optout.model.Language;
import optout.model.Language.Paper;
import optout.model.Named;
import optout.model.PartialDate;

/**
 * Says things in one language of the site, by Unicode CLDR. Safe for use by several threads.
 *
 * <pre>{@code
 * Phrases german = new Phrases(language);
 * german.date(LocalDate.of(2026, 11, 23));         // 23. November 2026
 * german.message(TITLE, "Kein KI-Training"); // Änderungen an Kein KI-Training
 * }</pre>
 */
public final class Phrases {
  private static final int A4_HEIGHT = 297;

  /** 0 to 9 in every language, as in the marks of pictures, addresses and numbers of steps. */
  private static final String DIGITS = "latn";

  private static final String NO_BREAK_SPACE = "\u00a0";

  private final Language language;
  private final ULocale locale;

  /** CLDR knows neither the spaces of French marks nor the first day of a month. */
  private final boolean french;

  // A site has many dates and few different ones; making a format costs more than using it.
  private final Map<PartialDate, String> dates = new ConcurrentHashMap<>();
  private final Map<Number, String> numbers = new ConcurrentHashMap<>();
  private final Map<String, MessageTemplate> patterns = new ConcurrentHashMap<>();

  public Phrases(Language language) {
    this.language = language;
    this.locale = ULocale.forLanguageTag(language.locale()).setKeywordValue("numbers", DIGITS);
    this.french = locale.getLanguage().equals("fr");
  }

  /** The language spoken. */
  public Language language() {
    return language;
  }

  /**
   * An interface text that the program asks for, with its arguments filled in.
   *
   * @param values of the key's arguments, in their order; numbers choose plural forms
   * @throws IllegalArgumentException if there is no such text, which is checked before anything is
   *     rendered, or if there are more or fewer values than arguments
   */
  public String message(MessageKey key, Object... values) {
    return messageOfTemplate(key.name(), key.named(values));
  }

  /**
   * An interface text that a template asks for, with its arguments filled in.
   *
   * @param arguments by name; numbers choose plural forms
   * @throws IllegalArgumentException if there is no such text
   */
  public String messageOfTemplate(String key, Map<String, ?> arguments) {
    Language.Message message = language.messages().get(key);
    if (message == null) {
      throw new IllegalArgumentException("no message '" + key + "' in " + language.code());
    }
    return patterns
        .computeIfAbsent(message.pattern(), text -> MessageTemplate.of(text, locale, this::number))
        .fill(arguments);
  }

  private String number(Number number) {
    return numbers.computeIfAbsent(number, one -> NumberFormat.getInstance(locale).format(one));
  }

  /** A day, as one writes it in full. */
  public String date(LocalDate day) {
    return date(new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth()));
  }

  /** A day, a month or a year, as one writes it in full. */
  public String date(PartialDate date) {
    return dates.computeIfAbsent(date, this::format);
  }

  private String format(PartialDate date) {
    DateFormat format = date.day() > 0 ? fullDate() : partOfDate(date.month() > 0 ? "yMMMM" : "y");
    format.setTimeZone(TimeZone.GMT_ZONE);
    LocalDate day = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    String written = format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    return french && date.day() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
  }

  private DateFormat fullDate() {
    return DateFormat.getDateInstance(DateFormat.LONG, locale);
  }

  private DateFormat partOfDate(String skeleton) {
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
    return new SimpleDateFormat(pattern, locale);
  }

  /** Several things in one sentence: a, b and c. */
  public String list(List<String> items) {
    return ListFormatter.getInstance(locale).format(items);
  }

  /** The texts of several constants of a family, in one sentence. */
  public <T extends Named> String names(MessageFamily<T> family, Collection<T> constants) {
    return list(constants.stream().map(one -> message(family.of(one))).toList());
  }

  /** A text in the language's quotation marks. */
  public String quote(String text) {
    LocaleData marks = LocaleData.getInstance(locale);
    String inside = french ? NO_BREAK_SPACE : "";
    return marks.getDelimiter(LocaleData.QUOTATION_START)
        + inside
        + text
        + inside
        + marks.getDelimiter(LocaleData.QUOTATION_END);
  }

  /** Separator of a name and what it names: a colon and its spaces. */
  public String colon() {
    return french ? NO_BREAK_SPACE + ": " : ": ";
  }

  /** The name of a language, as it stands in a sentence. */
  public String languageName(String code) {
    return ULocale.getDisplayName(code, locale);
  }

  /** The name of a country. */
  public String country(String code) {
    return ULocale.getDisplayCountry("und-" + code, locale);
  }

  /** Paper that sheets are printed on: as the language says, or else what its region uses. */
  public Paper paper() {
    return language
        .paper()
        .orElseGet(
            () ->
                LocaleData.getPaperSize(locale).getHeight() == A4_HEIGHT ? Paper.A4 : Paper.LETTER);
  }

  /** Alphabetical order. */
  public Comparator<Object> order() {
    return Collator.getInstance(locale);
  }
}
