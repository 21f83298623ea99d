package optout.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "(placeholder)",
        "Jo Doe (Placeholder: who?)",
        "Placeholder: who answers for it",
        "TODO",
        "FIXME: ask",
        "Lorem ipsum dolor",
        "Example Publisher",
        "12345 Example City"
      })
  void isTextThatIsMarked(String text) {
    assertThat(Placeholder.in(text)).isPresent();
    assertThat(Placeholder.is(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A placeholder stands in the field.",
        "Todo list",
        "método TODOS",
        "Example",
        "https://example.org/",
        "me@example.org",
        "https://not a host.example"
      })
  void isNoTextThatOnlyHasTheWord(String text) {
    assertThat(Placeholder.in(text)).isEmpty();
  }

  @Test
  void beginsWhereItsMarkDoes() {
    assertThat(Placeholder.in("Jo (placeholder)")).hasValue(3);
  }

  @Test
  void isAnAddressUnderExample() {
    assertThat(Placeholder.is(URI.create("https://a.EXAMPLE/x"))).isTrue();
    assertThat(Placeholder.is(URI.create("mailto:me@a.example?subject=x"))).isTrue();
    assertThat(Placeholder.is(URI.create("https://example.org/.example"))).isFalse();
    assertThat(Placeholder.is(URI.create("page:imprint"))).isFalse();
    assertThat(Placeholder.is("me@a.example")).isTrue();
    assertThat(Placeholder.is("https://a.example/")).isTrue();
    assertThat(Placeholder.is("me@example.org")).isFalse();
  }
}
