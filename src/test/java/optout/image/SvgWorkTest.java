package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import optout.problem.Problem;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No small SVG file makes large work: what painting takes is counted before. */
class SvgWorkTest {
  private final Problems problems = new Problems();

  /** How many elements were looked at, at most, before the end. */
  private int work(String shapes) {
    SvgElement root =
        SvgReader.read(drawing(shapes), "logo.svg", problems)
            .map(one -> SvgAllowList.keep(one, problems))
            .orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return SvgWork.check(root, problems);
  }

  private static String drawing(String shapes) {
    return "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>" + shapes + "</svg>";
  }

  private String message() {
    assertThat(problems.sorted()).hasSize(1);
    return problems.sorted().get(0).message();
  }

  @Test
  void anOrdinaryDrawingIsCountedElementByElement() {
    assertThat(work("<g id='a'><path d='M0 0h9'/><circle r='3'/></g><use href='#a'/>"))
        .isEqualTo(8);
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void referencesAreFollowedNoFurtherThanTheLimit() {
    StringBuilder bomb = new StringBuilder("<defs><g id='a0'><rect width='1' height='1'/></g>");
    for (int i = 1; i < 20; i++) {
      bomb.append("<g id='a" + i + "'>" + ("<use href='#a" + (i - 1) + "'/>").repeat(9) + "</g>");
    }

    assertThat(work(bomb + "</defs><use href='#a19'/>")).isEqualTo(SvgWork.MOST_DRAWN + 1);
    assertThat(message()).isEqualTo("more than 5000 elements are drawn, references followed");
  }

  @Test
  void stopsOfAGradientCountForEachShapeThatHasIt() {
    String gradient = "<linearGradient id='a'>" + "<stop/>".repeat(500) + "</linearGradient>";

    assertThat(work(gradient + "<rect fill='url(#a)'/>".repeat(500)))
        .isLessThan(SvgWork.MOST_DRAWN + 500);
    assertThat(message()).isEqualTo("more than 5000 elements are drawn, references followed");
  }

  @Test
  void aLongPathIsPaintedOnceButNotAThousandTimes() {
    String path = "<path id='a' d='M0 0" + "l1 1".repeat(20_000) + "'/>";
    work(path);
    assertThat(problems.sorted()).isEmpty();

    assertThat(work(path + "<use href='#a'/>".repeat(1000))).isLessThan(20);
    assertThat(message()).isEqualTo("more than 200000 numbers are drawn, references followed");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<g id='a'><use href='#a'/></g>                                    | <g> refers to itself, or its references are too deep",
        "<path d='M0 0h1' stroke-width='1e30'/>                            | <path> has a number beyond 1000000 in stroke-width",
        "<path d='M0 0h1e30'/>                                             | <path> has a number beyond 1000000 in d",
        "<rect width='1000001'/>                                           | <rect> has a number beyond 1000000 in width",
        "<g transform='scale(99999)'><g transform='scale(99999)'/></g>     | its transformations make <g> too large",
        "<g transform='skewX(90)'/>                                        | <g> has too large numbers in transform",
        "<linearGradient id='a' gradientTransform='scale(1e6) scale(1e6)'/><rect fill='url(#a)'/> | <linearGradient> has too large numbers in gradientTransform",
        "<linearGradient id='a' href='#b'/><linearGradient id='b' href='#a'/><rect fill='url(#a)'/> | <linearGradient> refers to itself",
        "<clipPath id='a' clip-path='url(#a)'/><g clip-path='url(#a)'/>    | a <clipPath> is clipped by another",
        "<clipPath id='a'><use href='#b'/></clipPath><g id='b' clip-path='url(#a)'/> | <use> in a <clipPath> refers to <g>",
        "<use href='#a'/>                                                  | <use> refers to #a, which is not in the file",
      })
  void whatCouldNotBePaintedIsRefused(String shapes, String message) {
    work(shapes);

    assertThat(message()).isEqualTo(message);
  }

  @Test
  void clipsAreShort() {
    work(
        "<clipPath id='a'><path d='M0 0"
            + "l1 1".repeat(51)
            + "'/></clipPath><g clip-path='url(#a)'/>");

    assertThat(message()).isEqualTo("a <clipPath> has more than 100 numbers");
  }

  @Test
  void clipsAreFew() {
    String clip = "<clipPath id='a'><path d='M0 0" + "l1 1".repeat(40) + "'/></clipPath>";

    assertThat(work(clip + "<g clip-path='url(#a)'/>".repeat(100))).isLessThan(20);
    assertThat(message()).isEqualTo("the drawing clips too often with too many numbers");
  }

  @Test
  void dashesAreNotPainted() {
    read("<path d='M0 0H100000' stroke='red' stroke-dasharray='0.01'/>");

    assertThat(message())
        .isEqualTo("<path> has stroke-dasharray=\"0.01\", which sheets cannot show");
  }

  private void read(String shapes) {
    assertThat(
            ForeignSvg.read(drawing(shapes).getBytes(StandardCharsets.UTF_8), "logo.svg", problems))
        .isEmpty();
  }

  @Test
  void nestingEndsAtSixtyFour() {
    read("<g>".repeat(20_000) + "</g>".repeat(20_000));

    assertThat(message()).isEqualTo("more than 64 elements are within each other");
  }

  /** Java 17 and 25 differ in how far a curve reaches. */
  @Test
  void gradientsOfACurveHaveTheirOwnPlace() {
    String gradient = "<linearGradient id='a'%s><stop stop-color='red'/></linearGradient>";
    String curve = "<path fill='url(#a)' d='M1 5Q5 0 9 5z'/>";
    assertThat(work(gradient.formatted(" gradientUnits='userSpaceOnUse'") + curve)).isPositive();
    assertThat(work(gradient.formatted("") + "<path fill='url(#a)' d='M1 5L5 0 9 5z'/>"))
        .isPositive();
    assertThat(problems.sorted()).isEmpty();

    work(
        "<g fill='url(#a)'>"
            + gradient.formatted("")
            + curve.replace("fill='url(#a)'", "")
            + "</g>");
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("<path> has curves and a gradient that is measured by them");
  }
}
