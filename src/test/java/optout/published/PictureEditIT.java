package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import optout.picture.ScreenshotSite;
import optout.testing.browser.Axe;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.browser.Photographer;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page for drawing, as somebody uses it. */
@InChromium
@Timeout(120)
class PictureEditIT {
  @TempDir private Path folder;

  private SampleSite site(Browser browser) {
    return ScreenshotSite.in(folder).write("shot.png", new Photographer(browser).settings().png());
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static void wait(Browser browser, String condition) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!Boolean.TRUE.equals(browser.evaluate("return " + condition))) {
      assertThat(System.nanoTime()).as(condition).isLessThan(end);
      Thread.sleep(50);
    }
  }

  private static void open(Browser browser, String address) throws InterruptedException {
    browser.open(address);
    wait(browser, "!document.getElementById('work').hidden");
  }

  /** Draws from one place of the picture to another. */
  private static void drag(Browser browser, int fromX, int fromY, int toX, int toY) {
    mouse(browser, "mouseMoved", fromX, fromY, 0);
    mouse(browser, "mousePressed", fromX, fromY, 1);
    mouse(browser, "mouseMoved", (fromX + toX) / 2, toY, 1);
    mouse(browser, "mouseMoved", toX, toY, 1);
    mouse(browser, "mouseReleased", toX, toY, 0);
  }

  private static void mouse(Browser browser, String what, int x, int y, int buttons) {
    List<?> place =
        (List<?>)
            browser.evaluate(
                """
                const layer = document.getElementById('layer');
                layer.scrollIntoView({block: 'nearest'});
                const box = layer.getBoundingClientRect();
                const scale = box.width / document.getElementById('image').naturalWidth;
                return [box.left + arguments[0] * scale, box.top + arguments[1] * scale];
                """,
                x,
                y);
    browser.ask(
        "Input.dispatchMouseEvent",
        Map.of(
            "type",
            what,
            "x",
            place.get(0),
            "y",
            place.get(1),
            "button",
            "left",
            "buttons",
            buttons,
            "clickCount",
            1));
  }

  /** The rectangles in the list, such as {@code Mark 1,2,30,40}. */
  private static List<?> areas(Browser browser) {
    return (List<?>)
        browser.evaluate(
            """
            return [...document.querySelectorAll('#list li')].map(item =>
                item.querySelector('.row').firstChild.textContent + ' '
                + [...item.querySelectorAll('input')].map(one => one.value).join(','));
            """);
  }

  private static void fillIn(Browser browser) {
    browser.evaluate(
        """
        const set = (name, value) => { document.querySelector(`[name=${name}]`).value = value; };
        set('screen', 'example/settings');
        set('language', 'en');
        set('region', 'eea');
        set('captured', '2026-11-20');
        set('by', "Ada's");
        set('licence', 'CC-BY-4.0');
        """);
  }

  @Test
  void drawsWithTheMouseAndSaves(Browser browser) throws Exception {
    SampleSite site = site(browser);
    SampleSite.Started running =
        site.start("picture", "edit", path("shot.png"), "--content", path("content"));
    open(browser, URI.create(running.firstLine()).toString());

    drag(browser, 200, 10, 480, 40);
    browser.element("[value=mark]").click();
    drag(browser, 60, 220, 20, 180);
    browser.element("[value=crop]").click();
    drag(browser, 0, 0, 499, 280);
    fillIn(browser);
    List<?> drawn = areas(browser);
    browser.element("#save").click();
    SampleSite.Run run = running.await();

    assertThat(drawn)
        .isEqualTo(List.of("Paint over 200,10,280,30", "Mark 20,180,40,40", "Cut to 0,0,499,280"));
    assertThat(run.exitCode()).as(run.output() + run.errors()).isZero();
    assertThat(site.read(ScreenshotSite.FOLDER + "settings.en.yaml"))
        .contains(
            "by: \"Ada's\"\n",
            "crop: \"0,0,499,280\"\n",
            "redactions:\n  - \"200,10,280,30\"\n",
            "marks:\n  - \"20,180,40,40\"\n");
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void drawsWithTheKeyboardAndTakesChangesBack(Browser browser) throws Exception {
    SampleSite site = site(browser);
    site.run(
        "picture",
        "edit",
        path("shot.png"),
        "--content",
        path("content"),
        "--print-page",
        path("page.html"));
    open(browser, folder.resolve("page.html").toUri().toString());
    var stage = browser.element("#stage");

    stage.sendKeys("3", Keys.ENTER);
    assertThat(areas(browser)).isEqualTo(List.of("Mark 125,200,250,400"));
    stage.sendKeys(Keys.ARROW_LEFT, Keys.chord(Keys.ALT, Keys.ARROW_UP));
    stage.sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN));
    assertThat(areas(browser)).isEqualTo(List.of("Mark 115,199,250,410"));
    stage.sendKeys(Keys.chord(Keys.CONTROL, "z"));
    assertThat(areas(browser)).isEqualTo(List.of("Mark 115,199,250,400"));
    stage.sendKeys("2", Keys.ENTER, Keys.PAGE_UP, Keys.DELETE);
    assertThat(areas(browser)).isEqualTo(List.of("Paint over 125,200,250,400"));
    stage.sendKeys("1", Keys.ENTER, "1", Keys.ENTER);

    assertThat(areas(browser))
        .isEqualTo(List.of("Paint over 125,200,250,400", "Cut to 125,200,250,400"));
  }

  @Test
  void saysWhichCommandSavesWhereThereIsNoServer(Browser browser) throws Exception {
    SampleSite site = site(browser);
    site.run(
        "picture",
        "edit",
        path("shot.png"),
        "--content",
        path("content"),
        "--mark",
        "10,20,30,40",
        "--print-page",
        path("page.html"));
    open(browser, folder.resolve("page.html").toUri().toString());

    fillIn(browser);
    browser.element("#save").click();

    assertThat(browser.element("#command").getText())
        .startsWith("./optout picture add ")
        .contains(
            "--service example",
            "--screen settings",
            "--by 'Ada'\\''s'",
            "--captured 2026-11-20",
            "--mark 10,20,30,40");
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests())
        .allMatch(address -> address.startsWith("file:") || address.startsWith("data:"));
  }

  @Test
  void takesAPictureThatIsChosenOnThePage(Browser browser) throws Exception {
    SampleSite site = site(browser);
    SampleSite.Started running = site.start("picture", "edit", "--content", path("content"));
    browser.open(running.firstLine());

    browser.element("#file").sendKeys(path("shot.png"));
    wait(browser, "!document.getElementById('work').hidden");
    browser.element("[value=mark]").click();
    browser.element("#add").click();
    fillIn(browser);
    browser.element("#save").click();

    assertThat(running.await().exitCode()).isZero();
    assertThat(Files.exists(folder.resolve(ScreenshotSite.FOLDER + "settings.en.png"))).isTrue();
  }

  @Test
  void hasNoAccessibilityProblemThatAxeFinds(Browser browser) throws Exception {
    SampleSite site = site(browser);
    site.run(
        "picture",
        "edit",
        path("shot.png"),
        "--content",
        path("content"),
        "--mark",
        "10,20,30,40",
        "--print-page",
        path("page.html"));
    open(browser, folder.resolve("page.html").toUri().toString());
    Axe axe = new Axe();

    axe.inject(browser);

    assertThat(axe.check(browser).violations()).isEmpty();
  }
}
