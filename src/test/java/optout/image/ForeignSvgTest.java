package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SVG files of others. */
class ForeignSvgTest {
  private static final String SQUARE =
      "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
          + "<rect width='9' height='9'/></svg>";

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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<style>.a{fill:red} #b{fill:blue} .c,.a{opacity:1}</style><path class='c a' d='M0 0h9v9H0z'/>",
        "<style>#b{fill:red} .a{fill:blue} path{fill:lime}</style><path id='b' class='a' d='M0 0h9v9H0z'/>",
        "<style>.a{fill:blue}</style><path class='a' style='fill:red' fill='lime' d='M0 0h9v9H0z'/>",
      })
  void styleSheetsWeighAsInABrowser(String shapes) {
    assertThat(colour(read(shapes).orElseThrow(), 5, 5)).isEqualTo(Color.RED);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void namesTheElementAtItsPlace() {
    read("<g>\n  <rect width='9'\n   height='9'/><text y='9'>Sample</text></g>");

    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "logo.svg:4:16: error: the drawing has <text>, which sheets cannot show (turn text into"
                + " paths (\"convert to path\", \"create outlines\")) [logo/unsupported]");
  }

  @Test
  void saysNoMoreThanTwentyProblemsOfAFile() {
    read("<text/>".repeat(500));

    assertThat(problems.sorted()).hasSize(20);
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
        "<rect width='9' height='9' ONLOAD='x()'/>",
        "<rect width='9' height='9' fill='URL(https://a.example)'/>",
        "<rect width='9' height='9' style='fill:u\\72l(//a.example)'/>",
        "<style>.a{fill:url(//a.example)}</style>",
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
        "<animateMotion/>",
        "<switch><rect width='9' height='9'/></switch>",
        "<rect width='9' height='9' filter='url(#a)'/>",
        "<rect width='9' height='9' style='mix-blend-mode:multiply'/>",
        "<rect width='9' height='9' unheard-of='9'/>",
        "<rect width='9' height='9' fill='url(#nowhere)'/>",
        "<path d='not a path'/>",
        "<mask id='a'><path d='M0 0h9v9z' fill='#777'/></mask>",
        "<style>g rect { fill: red }</style><g><rect width='9' height='9'/></g>",
        "<defs><rect width='9' height='9'/></defs>",
        "<g transform='translate(20)'><rect width='9' height='9'/></g>",
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!ENTITY a 'b'>",
        "<!ENTITY a SYSTEM 'file:///etc/hostname'>",
        "<!ENTITY % a SYSTEM 'http://a.example/'>",
        "<!ATTLIST rect onclick CDATA 'x()'>",
      })
  void refusesADoctypeThatDeclaresSomething(String declaration) {
    assertThat(file("<!DOCTYPE svg [" + declaration + "]>" + SQUARE)).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("the file's DOCTYPE declares something of its own");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE svg>",
        "<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/svg11.dtd'>",
        "<?xml version='1.0' encoding='foo'?>",
        "\uFEFF<?xml version='1.0' encoding='UTF-8'?>",
      })
  void readsPastWhatStandsBeforeADrawing(String before) {
    assertThat(file(before + SQUARE)).isPresent();
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void aFileInAnotherEncodingIsAProblemOfTheFile() {
    assertThat(ForeignSvg.read(SQUARE.getBytes(StandardCharsets.UTF_16), "logo.svg", problems))
        .isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.LOGO_NOT_AN_IMAGE);
  }
}
