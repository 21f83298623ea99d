package optout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> KNOWN =
      List.of("eea", "ch", "uk", "other", "verified", "deep-link", "sources-checked");

  @ParameterizedTest
  @CsvSource({
    "verifed, verified",
    "verfiied, verified",
    "Verified, verified",
    "eaa, eea",
    "EEA, eea",
    "UK, uk",
    "others, other",
    "deeplink, deep-link",
    "source-checked, sources-checked"
  })
  void findsTheWordThatWasMeant(String word, String meant) {
    assertThat(Suggestion.nearest(word, KNOWN)).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"us", "uz", "zebra", "v", "''", "link", "verification-of-everything"})
  void doesNotGuessWildly(String word) {
    assertThat(Suggestion.nearest(word, List.of("eea", "uk", "other", "verified", "deep-link")))
        .isEmpty();
  }

  @Test
  void prefersTheNearerAndThenTheFirstInTheAlphabet() {
    assertThat(Suggestion.nearest("stop", List.of("stoop", "step", "stops-it", "stap")))
        .contains("stap");
    assertThat(Suggestion.nearest("step", List.of("stop", "steps", "step"))).contains("step");
  }

  @Test
  void givesUpOnWordsNobodyTypes() {
    String long1 = "a".repeat(100_000);
    assertThat(Suggestion.nearest(long1, List.of(long1 + "b"))).isEmpty();
  }

  @Test
  void foldsCaseTheSameWayUnderATurkishLocale() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Suggestion.nearest("DEEP-LINK", KNOWN)).contains("deep-link");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void wordsItsHint() {
    assertThat(Suggestion.hint("verifed", KNOWN)).isEqualTo("did you mean 'verified'?");
    assertThat(Suggestion.hint("zebra", KNOWN)).isEmpty();
  }
}
