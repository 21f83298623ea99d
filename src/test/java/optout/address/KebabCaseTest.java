package optout.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KebabCaseTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "web", "open-settings", "linkedin-a8059228", "1-2-3"})
  void takesWordsJoinedByHyphens(String text) {
    assertThat(KebabCase.matches(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "-a", "a-", "a--b", "A", "a b", "a_b", "größe", "a\n", "ａ", "a.b", "٣"})
  void refusesEverythingElse(String text) {
    assertThat(KebabCase.matches(text)).isFalse();
  }
}
