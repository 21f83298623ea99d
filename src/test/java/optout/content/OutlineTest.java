package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import optout.model.Block;
import optout.model.Edition.RouteText;
import optout.model.Edition.Section;
import optout.model.Edition.StepText;
import optout.model.Editions;
import optout.model.Inline;
import optout.model.RouteKind;
import optout.problem.Position;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;

class OutlineTest {
  private final Problems problems = new Problems();

  private static Position line(int line) {
    return new Position("f", line, 1);
  }

  private static Block heading(int line, int level, String id) {
    return new Block.Heading(
        level, id, List.of(new Inline.Text("Heading", line(line))), line(line));
  }

  private static Block text(String text) {
    return new Block.Paragraph(List.of(new Inline.Text(text, line(1))));
  }

  private static List<Inline> words(int line) {
    return List.of(new Inline.Text("Heading", line(line)));
  }

  private Outline outline(Editions.Kind of, Block... blocks) {
    return Outline.of(List.of(blocks), of, problems);
  }

  private void assertProblems(String... expected) {
    assertThat(Found.in(problems)).containsExactly(expected);
  }

  @Test
  void cutsAGuideIntoIntroductionRoutesStepsAndSections() {
    Outline outline =
        outline(
            Editions.Kind.GUIDE,
            text("intro"),
            heading(3, 2, "web"),
            text("before the steps"),
            heading(5, 3, "open"),
            text("open it"),
            heading(7, 4, "detail"),
            text("in detail"),
            heading(9, 3, "switch-off"),
            heading(11, 2, "app"),
            heading(13, 2, "limits"),
            text("limits"),
            heading(15, 3, "part"),
            text("part"));

    assertProblems();
    assertThat(outline)
        .isEqualTo(
            new Outline(
                List.of(text("intro")),
                List.of(
                    new RouteText(
                        RouteKind.WEB,
                        words(3),
                        List.of(text("before the steps")),
                        List.of(
                            new StepText(
                                "open",
                                words(5),
                                List.of(
                                    text("open it"), heading(7, 4, "detail"), text("in detail")),
                                line(5)),
                            new StepText("switch-off", words(9), List.of(), line(9))),
                        line(3)),
                    new RouteText(RouteKind.APP, words(11), List.of(), List.of(), line(11))),
                List.of(
                    new Section(
                        "limits",
                        words(13),
                        List.of(text("limits"), heading(15, 3, "part"), text("part")),
                        line(13))),
                Map.of(3, "web", 5, "open", 9, "switch-off", 11, "app", 13, "limits")));
  }

  @Test
  void aPageHasNoRoutes() {
    Outline outline = outline(Editions.Kind.PAGE, heading(1, 2, "web"), heading(3, 3, "open"));

    assertProblems();
    assertThat(outline.routes()).isEmpty();
    assertThat(outline.sections()).extracting(Section::id).containsExactly("web");
    assertThat(outline.unitsByLine()).isEqualTo(Map.of(1, "web"));
  }

  @Test
  void anEmptyTextHasNothing() {
    assertThat(outline(Editions.Kind.GUIDE))
        .isEqualTo(new Outline(List.of(), List.of(), List.of(), Map.of()));
  }

  @Test
  void aRouteAfterASectionIsOutOfPlace() {
    outline(Editions.Kind.GUIDE, heading(1, 2, "limits"), heading(3, 2, "web"));

    assertProblems(
        "f:3:1: error: the route 'web' comes after a section [edition/route-after-section]");
  }

  @Test
  void theTitleStandsInTheFrontMatter() {
    Outline outline = outline(Editions.Kind.PAGE, heading(1, 1, "title"));

    assertThat(outline.sections()).extracting(Section::id).containsExactly("title");
    assertProblems("f:1:1: error: a heading of the first level [edition/second-title]");
  }

  @Test
  void everyHeadingNeedsAnAnchorWhereverItStands() {
    outline(
        Editions.Kind.GUIDE,
        heading(1, 3, ""),
        heading(2, 2, "web"),
        heading(3, 3, ""),
        heading(4, 4, ""),
        new Block.Quote(List.of(heading(5, 3, ""))),
        heading(6, 2, ""),
        heading(7, 3, ""));

    String rest = ":1: error: this heading has no anchor [edition/no-anchor]";
    assertProblems(
        "f:1" + rest,
        "f:1:1: error: this heading is of level 3, the one above it of 1 [edition/skipped-level]",
        "f:3" + rest,
        "f:4" + rest,
        "f:5" + rest,
        "f:6" + rest,
        "f:7" + rest);
  }

  @Test
  void noHeadingIsCalledAsTheIntroductionIs() {
    outline(Editions.Kind.PAGE, heading(1, 2, "intro"));

    assertProblems(
        "f:1:1: error: the anchor 'intro' is taken: it means what is before the first heading [edition/reserved-anchor]");
  }
}
