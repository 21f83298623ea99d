package optout.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StyleSheetTest {
  @Test
  void hasNoCommentsAndIndentationWhenPublished() {
    assertThat(
            StyleSheet.published(
                """
                /* base.css: sizes. */

                @media print {
                  a { color: red; } /* as on
                  paper */
                }
                """))
        .isEqualTo(
            """
            @media print {
            a { color: red; }
            }
            """);
  }

  @Test
  void keepsWhatLooksLikeACommentInAString() {
    assertThat(StyleSheet.published("a::before { content: \"/* \\\" */\"; } /* x */ b { }"))
        .isEqualTo("a::before { content: \"/* \\\" */\"; }  b { }\n");
    assertThat(StyleSheet.published("a { b: '/*' } c { d: 'it\\'s /* */' }"))
        .isEqualTo("a { b: '/*' } c { d: 'it\\'s /* */' }\n");
  }

  @Test
  void endsWithACommentThatNobodyEnded() {
    assertThat(StyleSheet.published("a { b: c }\n/* d")).isEqualTo("a { b: c }\n");
  }
}
