package optout.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import optout.model.Language;
import optout.model.PartialDate;
import optout.problem.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasesTest {
  private static Phrases phrases(String code, String locale, Map<String, String> messages) {
    Map<String, Language.Message> texts = new HashMap<>();
    messages.forEach(
        (key, text) -> texts.put(key, new Language.Message(text, Position.start("languages"))));
    return new Phrases(
        new Language(
            code,
            locale,
            code,
            Language.Direction.LTR,
            Optional.empty(),
            Optional.empty(),
            Language.LetterLayout.PLAIN,
            Language.Notes.NONE,
            texts,
            Position.start("languages")));
  }

  private static Phrases phrases(String locale) {
    return phrases(locale, locale, Map.of());
  }

  @ParameterizedTest
  @CsvSource({"de, A4", "en-GB, A4", "en-US, LETTER", "en, LETTER", "fr-CA, LETTER", "ar-EG, A4"})
  void knowsThePaperOfARegion(String locale, Language.Paper paper) {
    assertThat(phrases(locale).paper()).isEqualTo(paper);
  }

  @ParameterizedTest
  @CsvSource({
    "en-GB, 2026-11-23, 23 November 2026",
    "en-GB, 2025-09, September 2025",
    "en-GB, 2025, 2025",
    "de, 2026-11-03, 3. November 2026",
    "de, 2025-03, März 2025",
    "fr, 2025-08-01, 1er août 2025",
    "fr, 2025-08-11, 11 août 2025",
    "tr, 2025-02-01, 1 Şubat 2025",
  })
  void writesDatesAsTheLanguageDoes(String locale, String date, String expected) {
    assertThat(phrases(locale).date(PartialDate.parse(date).orElseThrow())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG", "th-TH-u-ca-buddhist", "en-US"})
  void doesNotDependOnTheMachine(String machine) {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(machine));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Phrases german = phrases("de", "de", Map.of("n", "{n, plural, one {# Tag} other {# Tage}}"));

      assertThat(german.date(LocalDate.of(2026, 11, 23))).isEqualTo("23. November 2026");
      assertThat(german.messageOfTemplate("n", Map.of("n", 1234))).isEqualTo("1.234 Tage");
      assertThat(german.list(List.of("a", "b", "c"))).isEqualTo("a, b und c");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void choosesPluralFormsByTheLanguage() {
    String pattern = "{n, plural, one {# шаг} few {# шага} many {# шагов} other {# шага}}";
    Phrases russian = phrases("ru", "ru", Map.of("steps", pattern));

    assertThat(russian.messageOfTemplate("steps", Map.of("n", 1))).isEqualTo("1 шаг");
    assertThat(russian.messageOfTemplate("steps", Map.of("n", 3))).isEqualTo("3 шага");
    assertThat(russian.messageOfTemplate("steps", Map.of("n", 5))).isEqualTo("5 шагов");
  }

  @Test
  void leavesATextWithoutSyntaxAlone() {
    Phrases french = phrases("fr", "fr", Map.of("a", "100 % d’accord", "b", "l'accord de {name}"));

    assertThat(french.messageOfTemplate("a", Map.of())).isEqualTo("100 % d’accord");
    assertThat(french.messageOfTemplate("b", Map.of("name", "Zoé"))).isEqualTo("l'accord de Zoé");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{n}",
        "page {n} of {of}: {name}.",
        "it''s {name}",
        "l'accord de {name}",
        "'{name}' is {name}",
        "'{'{name}'}' {name} '",
        "{missing}",
        "{n, plural, one {one {name}} other {# {name}}}",
        "{name, select, Zoé {she} other {they}} {n}",
        "{n, number, integer}",
        ""
      })
  void fillsInWhatIcuWould(String pattern) {
    for (String locale : List.of("en", "de", "ar-EG", "hi", "fa")) {
      Map<String, Object> arguments = Map.of("n", 1234567, "of", 3.5, "name", "Zoé {n} 'x'");

      assertThat(
              phrases(locale, locale, Map.of("key", pattern)).messageOfTemplate("key", arguments))
          .isEqualTo(
              new MessageFormat(pattern, ULocale.forLanguageTag(locale + "-u-nu-latn"))
                  .format(arguments));
    }
  }

  @Test
  void setsMarksAsTheLanguageDoes() {
    assertThat(phrases("de").quote("so")).isEqualTo("„so“");
    assertThat(phrases("fr").quote("so")).isEqualTo("«\u00a0so\u00a0»");
    assertThat(phrases("en-GB").quote("so")).isEqualTo("“so”");
    assertThat(phrases("fr").colon()).isEqualTo("\u00a0: ");
    assertThat(phrases("en-GB").colon()).isEqualTo(": ");
  }

  @Test
  void namesCountriesAndSortsThem() {
    Phrases german = phrases("de");

    assertThat(german.country("at")).isEqualTo("Österreich");
    assertThat(
            List.of("ro", "at", "pl").stream().map(german::country).sorted(german.order()).toList())
        .containsExactly("Österreich", "Polen", "Rumänien");
  }

  @Test
  void refusesAKeyThatIsNotThere() {
    assertThatThrownBy(() -> phrases("de").messageOfTemplate("goal", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no message 'goal' in de");
  }

  @Test
  void findsMistakesInPatterns() {
    assertThat(MessageArguments.mistake("all {fine}")).isEmpty();
    assertThat(MessageArguments.mistake("not {closed")).isPresent();
    assertThat(MessageArguments.mistake("{n, plural, one {#}}")).isPresent();
  }

  @Test
  void namesTheArgumentsOfAPattern() {
    assertThat(
            MessageArguments.names(
                "{b} {a} {n, plural, one {# {inner}} other {#}} '{'quoted'}' {a}"))
        .containsExactly("a", "b", "inner", "n");
  }
}
