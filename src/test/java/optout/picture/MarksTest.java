package optout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import optout.model.Area;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Screenshot;
import optout.model.Screenshot.Licence;
import optout.model.Screenshot.Size;
import optout.problem.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where numbers stand on a screenshot of 360 × 252 pixels, shown as large as it is. */
class MarksTest {
  private static final Position AT = Position.start("test");

  private static List<String> badges(boolean atRight, String... marks) {
    Screenshot screenshot =
        new Screenshot(
            new Reference("page", AT),
            new Reference("en", AT),
            Region.EEA,
            LocalDate.EPOCH,
            "me",
            Licence.CC0,
            Optional.empty(),
            new Size(360, 252),
            Optional.empty(),
            List.of(),
            List.of(marks).stream().map(mark -> Area.parse(mark, AT).orElseThrow()).toList(),
            AT);
    return new Marks(360, 252, atRight)
        .draw(screenshot, 7).shapes().stream()
            .filter(Shape.Circle.class::isInstance)
            .map(Shape.Circle.class::cast)
            .map(circle -> Math.round(circle.x()) + " " + Math.round(circle.y()))
            .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'100,100,100,30', '80 115'",
    "'10,100,100,30', '130 115'",
    "'10,100,340,30', '20 88'",
    "'10,0,340,30', '20 42'",
    "'0,0,360,252', '15 238'",
  })
  void standBesideWhatIsMarkedElseAboveOrBelow(String mark, String place) {
    assertThat(badges(false, mark)).containsExactly(place);
  }

  @ParameterizedTest
  @CsvSource({
    "'100,100,100,30', '220 115'",
    "'250,100,100,30', '230 115'",
    "'10,100,340,30', '340 88'",
  })
  void standAtTheOtherSideWhereTheInterfaceIsMirrored(String mark, String place) {
    assertThat(badges(true, mark)).containsExactly(place);
  }
}
