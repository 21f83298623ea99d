package optout.codec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Text in markup. */
class EscapeTest {
  @Test
  void whatMarkupIsMadeOfIsEscapedOnce() {
    assertThat(Escape.markup("<a href=\"?a&b\">&amp; it's</a>"))
        .isEqualTo("&lt;a href=&quot;?a&amp;b&quot;&gt;&amp;amp; it's&lt;/a&gt;");
  }

  @Test
  void markupShownAsTextHasOnlyTheReferencesItNeeds() {
    assertThat(Escape.shownMarkup("<a href=\"?a&b\">&amp; it's</a>"))
        .isEqualTo("&lt;a href=\"?a&amp;b\">&amp;amp; it's&lt;/a>");
  }

  @Test
  void otherTextStaysAsItIs() {
    assertThat(Escape.markup("Größe: 100 % – 漢字 😀")).isEqualTo("Größe: 100 % – 漢字 😀");
    assertThat(Escape.markup("")).isEmpty();
  }
}
