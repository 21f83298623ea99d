package optout.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelNameTest {
  @Test
  void isAnIdOrAServiceAndAnId() {
    assertThat(LabelName.parse("me-menu")).contains(new LabelName(Optional.empty(), "me-menu"));
    assertThat(LabelName.parse("linkedin:me-menu"))
        .contains(new LabelName(Optional.of("linkedin"), "me-menu"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"me-menu", "linkedin:me-menu"})
  void isWrittenAsItWasRead(String text) {
    assertThat(LabelName.parse(text).orElseThrow()).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ":", "a:", ":a", "a:b:c", "a: b", "A:b", "Me menu"})
  void isNothingElse(String text) {
    assertThat(LabelName.parse(text)).isEmpty();
  }

  @Test
  void hasIdsAlone() {
    assertThatThrownBy(() -> new LabelName(Optional.of("LinkedIn"), "me-menu"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
