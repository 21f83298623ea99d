package optout.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import optout.image.Chunks;
import optout.image.Pixels;
import optout.image.Png;
import optout.image.SamplePixels;
import optout.model.Area;
import optout.model.Screenshot;
import optout.problem.Position;
import optout.testing.site.PublishedPage;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a good screenshot. */
class PublishedScreenshotTest {
  private static final Area COVERED = new Area(400, 60, 500, 100, Position.start("shot"));
  private static final Pixels SHOT =
      SamplePixels.interfaceLike(1000, 700).cover(List.of(COVERED), Screenshot.COVER);
  private static final String RECORD =
      """
      region: eea
      captured: 2026-11-20
      by: "Ada & Co"
      licence: CC-BY-4.0
      original: {width: 1000, height: 700}
      redactions:
        - 400,60,500,100
      marks:
        - 200,400,300,80
      """;

  @TempDir private Path folder;
  private SampleSite site;

  @BeforeEach
  void begin() {
    site = ScreenshotSite.in(folder);
  }

  private Element figure(String step) {
    SampleSite.Run run = site.build();
    assertThat(run.output()).isEmpty();
    assertThat(run.exitCode()).as(run.errors()).isZero();
    return Jsoup.parse(site.published("en/switch-it-off/index.html"))
        .selectFirst(PublishedPage.step(step) + " figure");
  }

  private List<Path> pictures(String ending) {
    try (Stream<Path> files = Files.list(folder.resolve("site/pictures"))) {
      return files
          .filter(file -> file.toString().endsWith(ending))
          .sorted(Comparator.comparing(this::width))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private int width(Path file) {
    return file.toString().endsWith(".svg") ? 0 : SamplePixels.decoded(bytes(file)).width();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void standsInTheGuideInTwoSizesWithTheMarksOnTop() {
    ScreenshotSite.with(site, "settings.en", Png.encode(SHOT), RECORD);

    Element figure = figure("switch-off");

    List<Path> png = pictures(".png");
    assertThat(png).extracting(this::width).containsExactly(360, 720);
    String small = "../../pictures/" + png.get(0).getFileName();
    Element image = figure.selectFirst("figure img");
    assertThat(image.attr("src")).isEqualTo(small);
    assertThat(image.attr("srcset"))
        .isEqualTo(small + " 1x, ../../pictures/" + png.get(1).getFileName() + " 2x");
    assertThat(figure.select("img").eachAttr("width")).containsExactly("360", "360");
    assertThat(figure.select("img").eachAttr("height")).containsExactly("252", "252");
    Element marks = figure.selectFirst("img + img");
    assertThat(marks.attr("alt")).isEmpty();
    assertThat(site.published("en/switch-it-off/" + marks.attr("src")))
        .contains(
            "viewBox=\"0 0 360 252\"",
            // Twice: a light line below a dark one. 200 and 300 pixels are 72 and 108 CSS pixels.
            "<rect class=\"case\" x=\"69\" y=\"141\" width=\"114\" height=\"34.8\" rx=\"8\"/>",
            "<rect class=\"mark\" x=\"69\" y=\"141\" width=\"114\" height=\"34.8\" rx=\"8\"/>",
            ">2</text>");
  }

  @Test
  void saysWhatItIsAndWhereItComesFrom() {
    ScreenshotSite.with(site, "settings.en", Png.encode(SHOT), RECORD);

    Element figure = figure("switch-off");

    assertThat(figure.selectFirst("figure img").attr("alt"))
        .isEqualTo("Screenshot of a page in the app. It must be set to Off.");
    assertThat(figure.selectFirst("figcaption").text())
        .isEqualTo(
            "Screenshot. Interface language: English. Region: EU and EEA. Taken on 20 November 2026 by"
                + " Ada & Co, CC BY 4.0. Personal details are painted over.");
    assertThat(figure.select("figcaption a[rel=license]").eachAttr("href"))
        .containsExactly("https://creativecommons.org/licenses/by/4.0/");
    assertThat(figure.select("time").eachAttr("datetime")).containsExactly("2026-11-20");
  }

  @Test
  void namesTheMarkedPartWhereTheScreenIsDescribed() {
    ScreenshotSite.with(site, "settings.en", Png.encode(SHOT), RECORD);
    ScreenshotSite.with(site, "menu.en", Png.encode(SHOT), RECORD);

    assertThat(figure("open-settings").selectFirst("figure img").attr("alt"))
        .isEqualTo("Screenshot of the page “Use my data” in the browser. Marked with 1: Settings.");
  }

  @Test
  void isWrittenOnceHoweverOftenItIsShown() {
    ScreenshotSite.with(site, "settings.en", Png.encode(SHOT), RECORD);
    ScreenshotSite.with(site, "menu.en", Png.encode(SHOT), RECORD);

    figure("switch-off");

    assertThat(pictures(".png")).hasSize(2);
    // The numbers differ, so do the drawings.
    assertThat(pictures(".svg"))
        .filteredOn(file -> file.getFileName().toString().startsWith("marks-"))
        .hasSize(2);
  }

  @Test
  void saysWhenItIsInAnotherLanguage() {
    ScreenshotSite.with(site, "settings.de", Png.encode(SHOT), RECORD);

    Element figure = figure("switch-off");

    assertThat(figure.selectFirst("figcaption strong").text())
        .isEqualTo("The interface on this screenshot is in another language: German.");
    Element drawn = figure("open-settings");
    assertThat(drawn.select("figcaption")).isEmpty();
    assertThat(drawn.closest(".way").select("> .quiet").eachText())
        .contains("The pictures are schematics, not screenshots.");
  }

  @Test
  void holdsPixelsAndNothingElse() {
    ScreenshotSite.with(site, "settings.en", Png.encode(SHOT), RECORD);

    figure("switch-off");

    for (Path file : pictures(".png")) {
      assertThat(Chunks.names(bytes(file))).isSubsetOf("IHDR", "PLTE", "IDAT", "IEND");
    }
  }

  @Test
  void showsOneColourWhereItIsPaintedOver() {
    ScreenshotSite.with(site, "settings.en", Png.encode(SHOT), RECORD);

    figure("switch-off");

    for (Path file : pictures(".png")) {
      Pixels published = SamplePixels.decoded(bytes(file));
      double scale = published.width() / 1000.0;
      // Pixels on the edge are the mean of both sides.
      Area inside =
          new Area(
              (int) Math.ceil(COVERED.x() * scale),
              (int) Math.ceil(COVERED.y() * scale),
              (int) (COVERED.width() * scale) - 1,
              (int) (COVERED.height() * scale) - 1,
              COVERED.at());
      assertThat(published.isPlain(inside)).as(file.toString()).isTrue();
      assertThat(published.colour(inside.x(), inside.y())).isEqualTo(Screenshot.COVER);
    }
  }

  @Test
  void isAJpegWhereThatIsMuchSmaller() {
    String record = RECORD.replace("redactions:\n  - 400,60,500,100\n", "");
    ScreenshotSite.with(site, "settings.en", Png.encode(SamplePixels.noise(1000, 700)), record);

    Element figure = figure("switch-off");

    assertThat(figure.selectFirst("figure img").attr("src")).endsWith(".jpg");
    assertThat(pictures(".jpg")).extracting(this::width).containsExactly(360, 720);
    assertThat(pictures(".png")).isEmpty();
    for (Path file : pictures(".jpg")) {
      assertThat(Chunks.names(bytes(file)))
          .containsOnly("ffe0", "ffdb", "ffc0", "ffc4", "ffda", "ffd9");
    }
  }

  @Test
  void isNoJpegWhereSomethingIsPaintedOver() {
    Pixels noise = SamplePixels.noise(1000, 700).cover(List.of(COVERED), Screenshot.COVER);
    ScreenshotSite.with(site, "settings.en", Png.encode(noise), RECORD);

    figure("switch-off");

    assertThat(pictures(".jpg")).isEmpty();
    assertThat(pictures(".png")).hasSize(2);
  }

  @Test
  void isNeverEnlarged() {
    String record =
        RECORD
            .replace("1000", "500")
            .replace("700", "90")
            .replace("400,60,500,100", "1,1,9,9")
            .replace("200,400,300,80", "20,20,99,30");
    Pixels small =
        SamplePixels.interfaceLike(500, 90)
            .cover(List.of(new Area(1, 1, 9, 9, COVERED.at())), Screenshot.COVER);
    ScreenshotSite.with(site, "settings.en", Png.encode(small), record);

    Element image = figure("switch-off").selectFirst("figure img");

    assertThat(pictures(".png")).extracting(this::width).containsExactly(360, 500);
    assertThat(image.attr("srcset")).contains(" 1x, ").endsWith(" 1.39x");
    assertThat(image.attr("height")).isEqualTo("65");
  }

  @Test
  void isOnTheStatusPageWithItsAge() {
    ScreenshotSite.with(site, "settings.de", Png.encode(SHOT), RECORD);
    figure("switch-off");

    Document status = site.page("en/status/index.html");

    assertThat(status.select("span.screenshot").first().parent().text())
        .isEqualTo(
            "Screenshot of 20 November 2026, 3 days old The interface on this screenshot is in"
                + " another language: German.");
    assertThat(status.select(".counts li").eachText())
        .contains("2 of 2 pictures, 1 of them a screenshot; 0 steps without a screen");
  }

  @Test
  void isTheSameInEveryBuild() {
    ScreenshotSite.with(site, "settings.en", Png.encode(SHOT), RECORD);
    figure("switch-off");
    String first = site.published("manifest.json");

    SampleSite.Run again =
        site.run(
            "build",
            "--content",
            folder.resolve("content").toString(),
            "--output",
            folder.resolve("again").toString(),
            "--date",
            "2026-11-23");

    assertThat(again.exitCode()).isZero();
    assertThat(site.read("again/manifest.json")).isEqualTo(first);
  }
}
