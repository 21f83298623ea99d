package optout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import optout.template.Palette;
import org.junit.jupiter.api.Test;

class SvgTest {
  private static final Typeface FACE = new Schematics(Palette.builtIn()).face();

  private static String shapes(Canvas canvas) {
    String svg = Svg.overlay(canvas.drawing(50), Palette.builtIn(), FACE);
    assertThat(svg)
        .startsWith(
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50" width="100" height="50">
            <style>@font-face{font-family:P;src:url(data:font/ttf;base64,\
            """)
        .endsWith("</svg>\n");
    return svg.substring(svg.indexOf("</style>") + 9, svg.length() - 7);
  }

  @Test
  void writesOneElementAShapeInTenthsOfAPixel() {
    Canvas canvas = new Canvas(100, false);
    canvas.rect(Style.BOX, 1, 2.26, 30, 10, 4);
    canvas.circle(Style.KNOB, 20.04, 7, 6);
    canvas.line(Style.PEN, 0, 0, 10, 5.5, 0, 11);
    canvas.text(Style.LABEL, 5, 12, "a < b & \"c\"", "en", false);

    assertThat(shapes(canvas))
        .isEqualTo(
            """
            <rect class="box" x="1" y="2.3" width="30" height="10" rx="4"/>
            <circle class="knob" cx="20" cy="7" r="6"/>
            <path class="pen" d="M0 0L10 5.5L0 11"/>
            <text class="label" x="5" y="12" lang="en">a &lt; b &amp; &quot;c&quot;</text>
            """);
  }

  @Test
  void mirrorsEverythingButTheOrderOfLetters() {
    Canvas canvas = new Canvas(100, true);
    canvas.rect(Style.BOX, 1, 2, 30, 10, 4);
    canvas.text(Style.LABEL, 5, 12, "ab", "en", false);
    canvas.text(Style.LABEL, 5, 24, "\u05d0", "he", true);
    canvas.centred(Style.NUM, 20, 36, "7", "en", false);

    assertThat(shapes(canvas))
        .isEqualTo(
            """
            <rect class="box" x="69" y="2" width="30" height="10" rx="4"/>
            <text class="label" x="95" y="12" text-anchor="end" lang="en">ab</text>
            <text class="label" x="95" y="24" direction="rtl" lang="he">\u05d0</text>
            <text class="num" x="80" y="36" text-anchor="middle" lang="en">7</text>
            """);
  }
}
