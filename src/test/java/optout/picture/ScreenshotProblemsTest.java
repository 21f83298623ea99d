package optout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import optout.image.Jpeg;
import optout.image.Pixels;
import optout.image.Png;
import optout.image.SamplePixels;
import optout.model.Area;
import optout.model.Screenshot;
import optout.problem.Position;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of screenshots that cannot be published. */
class ScreenshotProblemsTest {
  private static final String AT = ScreenshotSite.FOLDER + "settings.en";
  private static final Pixels SHOT = shot();

  @TempDir private Path folder;
  private SampleSite site;

  private static Pixels shot() {
    Area covered = new Area(20, 30, 100, 40, Position.start("shot"));
    return SamplePixels.interfaceLike(400, 300).cover(List.of(covered), Screenshot.COVER);
  }

  @BeforeEach
  void begin() {
    site = ScreenshotSite.in(folder);
  }

  private SampleSite with(String record) {
    return ScreenshotSite.with(site, "settings.en", Png.encode(SHOT), record);
  }

  private SampleSite withImage(byte[] image) {
    return ScreenshotSite.with(site, "settings.en", image, ScreenshotSite.RECORD);
  }

  /** All problems; the site is published if and only if none is an error. */
  private static List<String> problems(SampleSite site) {
    SampleSite.Run run = site.build();
    List<String> problems = run.output().lines().toList();
    assertThat(run.exitCode())
        .isEqualTo(problems.stream().anyMatch(one -> one.contains(": error: ")) ? 1 : 0);
    return problems;
  }

  @Test
  void findsNothingWrongWithAGoodOne() {
    assertThat(problems(with(ScreenshotSite.RECORD))).isEmpty();
  }

  @Test
  void missesAPictureOfAScreenThatIsNotDescribed() {
    assertThat(problems(site))
        .containsExactly(
            "content/services/example/screens.yaml:7:1: error: nothing says what the screen"
                + " 'settings' looks like (list its 'parts', or store a screenshot with 'optout"
                + " picture add') [screen/empty]");
  }

  @Test
  void refusesEveryOtherFile() {
    with(ScreenshotSite.RECORD)
        .write(ScreenshotSite.FOLDER + "settings.png", Png.encode(SHOT))
        .write(ScreenshotSite.FOLDER + "settings.en.jpg", Jpeg.encode(SHOT));

    assertThat(problems(site))
        .hasSize(2)
        .allMatch(one -> one.endsWith("move other files elsewhere) [content/unknown-file]"));
  }

  @Test
  void refusesADamagedImage() {
    byte[] whole = Png.encode(SHOT);

    assertThat(problems(withImage(Arrays.copyOf(whole, whole.length / 2))))
        .singleElement()
        .asString()
        .startsWith(AT + ".png:1:1: error: the PNG file cannot be read: ")
        .endsWith("(open it in another program and save it again) [screenshot/damaged]");
  }

  @Test
  void reportsAServiceThatHasScreenshotsAlone() {
    with(ScreenshotSite.RECORD)
        .write("content/services/other/screenshots/page.en.png", Png.encode(SHOT));

    assertThat(problems(site))
        .anyMatch(one -> one.startsWith("content/services/other/service.yaml:1:1: error: "))
        .anyMatch(one -> one.contains("[screenshot/no-record]"));
  }
}
