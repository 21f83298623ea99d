package optout.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import optout.problem.Outcome;
import optout.problem.Problem;
import optout.template.Palette.Colour;
import optout.template.Palette.Medium;
import org.junit.jupiter.api.Test;

/** The colours of drawings are those of the style sheet. */
class PaletteReaderTest {
  private static final String CSS = TemplateFiles.builtIn().text(Palette.FILE);

  private static Outcome<Optional<Palette>> read(String css) {
    return new PaletteReader(css, "palette.css").read();
  }

  private static String problem(String from, String to) {
    assertThat(CSS).contains(from);
    Outcome<Optional<Palette>> outcome = read(CSS.replace(from, to));
    assertThat(outcome.value()).isEmpty();
    Problem only = outcome.problems().get(0);
    return only.at() + " " + only.message() + " (" + only.hint() + ")";
  }

  @Test
  void readsEachMediumsColours() {
    Palette palette = read(CSS).value().orElseThrow();
    assertThat(palette.css(Medium.LIGHT, Colour.ACTION)).isEqualTo("#0b6b4f");
    assertThat(palette.css(Medium.DARK, Colour.ACTION)).isEqualTo("#63d4a9");
    assertThat(palette.css(Medium.PRINT, Colour.ACTION)).isEqualTo("#000000");
    assertThat(palette.css(Medium.LIGHT, Colour.NOTICE_PAPER)).isEqualTo("#fff6e6");
  }

  @Test
  void leavesTheRestToBrowsers() {
    String more = "/* --ink: red; { */ .x { --ink: red } @media (hover) { :root { --ink: red } }";
    assertThat(read(more + CSS).problems()).isEmpty();
  }

  @Test
  void namesWhatIsNoColourAtItsPlace() {
    assertThat(problem("--action: #0b6b4f;", "--action: green;"))
        .isEqualTo(
            "palette.css:8:13 'green' is not a colour such as #0b6b4f (pictures and paper know"
                + " colours by three or six hexadecimal digits only)");
  }

  @Test
  void namesUnknownColours() {
    assertThat(problem("  --quiet: #55606b;", "  --quiet: #55606b; --qiet: #000;"))
        .isEqualTo("palette.css:6:21 no colour is called '--qiet' (did you mean '--quiet'?)");
  }

  @Test
  void namesMissingColours() {
    assertThat(problem("    --ink: #e9edf0;\n", ""))
        .isEqualTo(
            "palette.css:1:1 no --ink in @media (prefers-color-scheme: dark) (pictures need each"
                + " colour for light and dark screens and for print)");
  }
}
