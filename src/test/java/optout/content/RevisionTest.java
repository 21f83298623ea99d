package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest extends UnderEveryDefault {
  private final Revision revision = new Revision();

  @Test
  void isTheBeginningOfASha256() {
    assertThat(revision.of("")).isEqualTo("e3b0c4");
    assertThat(revision.of("x")).isEqualTo("2d7116");
    assertThat(revision.of("ä\nb")).isEqualTo("8725ab");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\nb", "a\nb\n", "\n\na\nb\n\n", "a  \nb\t\n", "a\r\nb\r\n", "a\rb", " a\nb"})
  void doesNotCountWhiteSpaceAtLineEndsAndAroundTheText(String text) {
    assertThat(revision.of(text)).isEqualTo(revision.of("a\nb"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\n\nb", "a\n b", "a b", "A\nb", "a\nb.", "b\na"})
  void countsEverythingElse(String text) {
    assertThat(revision.of(text)).isNotEqualTo(revision.of("a\nb"));
  }
}
