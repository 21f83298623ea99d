package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SVG files of others. */
class ForeignSvgTest {
  private final Problems problems = new Problems();

  private Optional<ForeignSvg> read(String shapes) {
    return file(
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'>\n" + shapes + "</svg>");
  }

  private Optional<ForeignSvg> file(String svg) {
    return ForeignSvg.read(svg.getBytes(StandardCharsets.UTF_8), "logo.svg", problems);
  }

  /** The colours at the middle of each tenth from left to right. */
  private static Color colour(ForeignSvg drawing, int x, int y) {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 100, 100);
    drawing.paint(graphics, 100, 100);
    graphics.dispose();
    return new Color(image.getRGB(x * 10 + 5, y * 10 + 5));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<rect width='5' height='10' fill='red'/>                                  | 2 | 5",
        "<g transform='translate(4)'><path d='M0 0h3v9h-3z' fill='#f00'/></g>       | 5 | 5",
        "<style>.a{fill:#f00}</style><circle class='a' cx='5' cy='5' r='3'/>        | 5 | 5",
        "<line y1='5' x2='10' y2='5' stroke='red' stroke-width='3'/>                | 1 | 5",
        "<defs><rect id='a' width='9' height='9' fill='red'/></defs><use href='#a'/> | 3 | 3",
      })
  void isPaintedAsMeant(String shapes, int x, int y) {
    ForeignSvg drawing = read(shapes).orElseThrow();

    assertThat(colour(drawing, x, y)).isEqualTo(Color.RED);
    assertThat(colour(drawing, 9, 9)).isEqualTo(Color.WHITE);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void hasTheSizeItSays() {
    ForeignSvg drawing =
        file("<svg xmlns='http://www.w3.org/2000/svg' width='40' height='10'>"
                + "<rect width='40' height='10'/></svg>")
            .orElseThrow();

    assertThat(drawing.width()).isEqualTo(40);
    assertThat(drawing.height()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<rect width='9' height='9' onclick='x()'/>",
        "<script/>",
        "<g><foreignObject/></g>",
        "<defs><script/></defs>",
        "<rect width='9' height='9' style='fill:url(//a.example)'/>",
        "<a href='https://a.example'><rect width='9' height='9'/></a>",
        "<use href='other.svg#a'/>",
        "<style>@import 'a.css';</style>",
      })
  void refusesWhatRunsOrLoadsSomething(String shapes) {
    assertThat(read(shapes)).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).contains(ProblemCode.LOGO_UNSAFE);
    assertThat(problems.sorted().get(0).at().line()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<text y='9'>Sample</text>",
        "<image href='#a'/>",
        "<style>g rect { fill: red }</style><g><rect width='9' height='9'/></g>",
        "<defs><rect width='9' height='9'/></defs>",
        "",
      })
  void refusesWhatWouldLookOtherwise(String shapes) {
    assertThat(read(shapes)).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.LOGO_UNSUPPORTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no XML", "<svg/>", "<svg xmlns='http://www.w3.org/2000/svg'>"})
  void refusesWhatIsNoSvg(String file) {
    assertThat(file(file)).isEmpty();
    assertThat(problems.sorted()).extracting(Problem::code).contains(ProblemCode.LOGO_NOT_AN_IMAGE);
  }

  @Test
  void refusesADoctype() {
    assertThat(file("<!DOCTYPE svg><svg xmlns='http://www.w3.org/2000/svg'/>")).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("the file has a DOCTYPE");
  }

  @Test
  void takesNoLongerForFilesThatAreMadeToTakeLong() {
    String nested = "<g>".repeat(20_000) + "</g>".repeat(20_000);
    String uses =
        "<defs><g id='a0'><rect width='1' height='1'/></g>"
            + "<g id='a1'><use href='#a0'/><use href='#a0'/></g>".repeat(1)
            + "</defs>";
    StringBuilder bomb = new StringBuilder(uses.replace("</defs>", ""));
    for (int i = 2; i < 40; i++) {
      bomb.append("<g id='a").append(i).append("'>");
      bomb.append(("<use href='#a" + (i - 1) + "'/>").repeat(9)).append("</g>");
    }
    bomb.append("</defs><use href='#a39'/>");
    String style = "<style>" + "a".repeat(100_000) + "</style>";
    String digits = "<rect width='" + "1".repeat(180_000) + "x'/>";
    String path = "<path d='M0 0" + "a1 1 0 0 1".repeat(10_000) + "'/>";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (String shapes : new String[] {nested, bomb.toString(), style, digits, path}) {
            read(shapes);
          }
        });
  }
}
