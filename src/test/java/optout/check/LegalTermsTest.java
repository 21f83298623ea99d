package optout.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import optout.content.ContentReader;
import optout.model.LegalTerms;
import optout.model.LegalTerms.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's table of legal terms knows them as sentences have them. */
class LegalTermsTest {
  private static final LegalTerms TERMS =
      ContentReader.read(Path.of("content"), "content").value().content().orElseThrow().terms();

  private static IntStream find(String language, String term, String sentence) {
    Words words = TERMS.languages().get(language);
    return words.terms().get(term).forms().stream()
        .flatMapToInt(form -> Tokens.of(sentence).find(form));
  }

  @ParameterizedTest
  @CsvSource({
    "en, objection, I object to the processing.",
    "de, objection, Ich widerspreche der Verarbeitung.",
    "de, objection, Hiermit lege ich Widerspruch ein.",
    "de, restriction, Bitte schränken Sie die Verarbeitung ein.",
    "fr, objection, Je m’oppose au traitement.",
    "fr, objection, J'exerce mon droit d'opposition.",
    "fr, withdrawal, Je retire mon consentement.",
    "it, objection, Mi oppongo al trattamento.",
    "it, withdrawal, Revoco il consenso.",
    "es, objection, Me opongo al tratamiento.",
    "es, erasure, Solicito que supriman mis datos.",
    "pl, objection, Wnoszę sprzeciw wobec przetwarzania.",
    "pl, complaint, Wnoszę skargę na LinkedIn.",
    "nl, objection, Ik maak bezwaar tegen de verwerking.",
    "nl, withdrawal, Ik trek mijn toestemming in.",
    "pt, objection, Oponho-me ao tratamento.",
    "pt, erasure, Peço o apagamento dos dados.",
    "ro, objection, Mă opun prelucrării datelor.",
    "ro, erasure, Vă rog să ștergeți datele.",
    "cs, objection, Vznáším námitku proti zpracování.",
    "cs, erasure, Žádám o výmaz údajů.",
    "sv, objection, Jag invänder mot behandlingen.",
    "sv, withdrawal, Jag återkallar mitt samtycke.",
    "el, objection, Ασκώ το δικαίωμα εναντίωσης.",
    "el, objection, Αντιτάσσομαι στην επεξεργασία.",
    "uk, objection, Я заперечую проти опрацювання.",
    "uk, withdrawal, Я відкликаю свою згоду.",
    "ar, objection, أعترض على معالجة بياناتي.",
    "ar, complaint, أقدّم شكوى بهذا الشأن.",
  })
  void inEveryLanguageThatInflects(String language, String term, String sentence) {
    assertThat(find(language, term, sentence)).isNotEmpty();
  }

  @Test
  void hasFormsOfEachTermThatARightAsksForInTheLanguagesThatLettersAreToBeIn() {
    List<String> languages =
        List.of("en", "de", "fr", "it", "es", "pl", "nl", "pt", "ro", "cs", "sv", "el", "uk", "ar");
    for (String language : languages) {
      for (String right : TERMS.rights().keySet()) {
        assertThat(TERMS.term(right, language).orElseThrow().forms())
            .as(language + " " + right)
            .isNotEmpty();
      }
    }
  }

  @Test
  void tellsWhatIsTakenForATermFromTheTerm() {
    Map<String, Words> words = TERMS.languages();

    assertThat(Tokens.of("aus legitimem Interesse").find(words.get("de").wrong().get(0).form()))
        .containsExactly(4);
    assertThat(Tokens.of("berechtigtes Interesse, engl. legitimate interest"))
        .satisfies(
            tokens -> assertThat(tokens.find(words.get("de").wrong().get(0).form())).isEmpty());
    assertThat(Tokens.of("має легітимний інтерес").find(words.get("uk").wrong().get(0).form()))
        .containsExactly(4);
  }

  /** What is no text stands between words. */
  @Test
  void findsNothingAcrossALabel() {
    assertThat(Tokens.of("legitimes \uFFFC Interesse").find("legitim interess")).isEmpty();
    assertThat(Tokens.of("Widerspruch").find("spruch")).isEmpty();
    assertThat(Tokens.of("Widerspruch").find("*spruch")).containsExactly(0);
  }
}
