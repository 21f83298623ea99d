package optout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTest {
  @Test
  void leavesWritingAsItIs() {
    assertThat(Visible.of("„Größe“ – حجم 🙂 <b>")).isEqualTo("„Größe“ – حجم 🙂 <b>");
  }

  @Test
  void writesOutWhatCannotBeSeen() {
    assertThat(Visible.of("a\u0000\n\u001B[31m\u202Eb\uFEFF\u2028\uD800\uDB40\uDC41"))
        .isEqualTo("a[U+0000][U+000A][U+001B][31m[U+202E]b[U+FEFF][U+2028][U+D800][U+E0041]");
  }

  @Test
  void cutsLongTextBetweenCharacters() {
    assertThat(Visible.of("🙂".repeat(81))).isEqualTo("🙂".repeat(80) + "…");
    assertThat(Visible.of("🙂".repeat(80))).isEqualTo("🙂".repeat(80));
  }

  @Test
  void namesACharacter() {
    assertThat(Visible.name(0x202E)).isEqualTo("U+202E");
    assertThat(Visible.name(0xE0041)).isEqualTo("U+E0041");
  }
}
