package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import optout.image.Pixels;
import optout.image.Png;
import optout.image.SamplePixels;
import optout.picture.ScreenshotSite;
import optout.testing.browser.Axe;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.browser.Photographer;
import optout.testing.site.HtmlChecker;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import optout.testing.site.SiteServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screenshot on its way from one browser window into another. */
@InChromium
class ScreenshotIT {
  /** Draws an image as it is and gives its pixels: {@code [width, height, base64]}. */
  private static final String PIXELS =
      """
      const [address, done] = arguments;
      const image = new Image();
      image.onload = () => {
        const canvas = document.createElement('canvas');
        canvas.width = image.naturalWidth;
        canvas.height = image.naturalHeight;
        const context = canvas.getContext('2d');
        context.drawImage(image, 0, 0);
        const {data} = context.getImageData(0, 0, canvas.width, canvas.height);
        done([canvas.width, canvas.height, [...data].join(' ')]);
      };
      image.onerror = () => done(['not an image', address]);
      image.src = address;
      """;

  @TempDir private Path folder;

  private SampleSite published(Photographer.Shot shot) {
    SampleSite site = ScreenshotSite.in(folder).write("shot.png", shot.png());
    SampleSite.Run added =
        site.run(
            "picture",
            "add",
            folder.resolve("shot.png").toString(),
            "--content",
            folder.resolve("content").toString(),
            "--screen",
            "settings",
            "--language",
            "en",
            "--region",
            "eea",
            "--captured",
            "2026-11-20",
            "--by",
            "Ada",
            "--licence",
            "CC0-1.0",
            "--crop",
            "0,0,500,300",
            "--redact",
            shot.account(),
            "--mark",
            shot.setting());
    assertThat(added.output() + added.errors()).doesNotContain("error");
    SampleSite.Run built = site.build();
    assertThat(built.output()).isEmpty();
    return site;
  }

  @Test
  void isShownWithItsMarksExactlyOnTopAtEveryWidth(Browser browser) {
    published(new Photographer(browser).settings());
    try (SiteServer server = SiteServer.of(folder.resolve("site"), "/")) {
      browser.open(server.address() + "en/switch-it-off/");
      for (int width : List.of(320, 360, 768, 1280)) {
        browser.width(width);
        List<?> boxes =
            (List<?>)
                browser.await(
                    """
                    const done = arguments[arguments.length - 1];
                    const images = [...document.querySelectorAll('.step:has(#switch-off) .screenshot img')];
                    images.forEach(one => one.loading = 'eager');
                    Promise.all(images.map(one => one.decode())).then(() => done(images.map(one => {
                      const {left, top, width, height} = one.getBoundingClientRect();
                      return [left, top, width, height].map(n => Math.round(n * 10)).join(' ');
                    })));
                    """);
        assertThat(boxes).as("%d px", width).hasSize(2);
        assertThat(boxes.get(0)).as("%d px", width).isEqualTo(boxes.get(1));
        assertThat(
                (Boolean)
                    browser.evaluate(
                        "return document.documentElement.scrollWidth"
                            + " <= document.documentElement.clientWidth"))
            .isTrue();
      }
      assertThat(
              browser.evaluate(
                  "return document.querySelector('.step:has(#switch-off) .screenshot img').currentSrc"))
          .asString()
          .endsWith(".png");
      assertThat(browser.console()).isEmpty();
    }
  }

  @Test
  void standsOnPagesInWhichCheckersFindNothing(Browser browser) throws Exception {
    SampleSite site = published(new Photographer(browser).settings());
    HtmlChecker html = HtmlChecker.ofHtml();
    Axe axe = new Axe();
    try (SiteServer server = SiteServer.of(folder.resolve("site"), "/")) {
      for (String page : List.of("en/switch-it-off/", "en/status/")) {
        browser.open(server.address() + page);
        axe.inject(browser);

        assertThat(axe.check(browser).violations()).as(page).isEmpty();
        assertThat(
                html.check(
                    SimpleDocumentValidator::checkHtmlInputSource,
                    PublishedSite.absolute(page),
                    site.published(page + "index.html").getBytes(StandardCharsets.UTF_8)))
            .as(page)
            .isEmpty();
      }
    }
  }

  @Test
  void hasTheSamePixelsInBothFormatsAndOneColourWhereItIsPaintedOver(Browser browser) {
    Photographer.Shot shot = new Photographer(browser).settings();
    published(shot);
    try (SiteServer server = SiteServer.of(folder.resolve("site"), "/")) {
      browser.open(server.address() + "en/switch-it-off/");
      List<String> images = addresses(browser);
      assertThat(images).hasSize(2).allMatch(address -> address.endsWith(".png"));
      for (String image : images) {
        List<?> pixels = (List<?>) browser.await(PIXELS, image);
        assertThat(colours(pixels, shot.account())).as(image).containsExactly("55606bff");
      }
    }
  }

  @Test
  void isReadByTheBrowserAsItWasWrittenWhateverItShows(Browser browser) throws IOException {
    List<Pixels> pictures =
        List.of(
            SamplePixels.of(1, 1, (x, y) -> 0x123456),
            SamplePixels.of(90, 70, (x, y) -> 0xfdfdfb),
            SamplePixels.of(99, 70, (x, y) -> x / 9 % 2 * 0xffffff),
            SamplePixels.interfaceLike(161, 99),
            SamplePixels.gradient(155, 57),
            SamplePixels.gradient(1, 300),
            SamplePixels.noise(101, 53));
    for (int i = 0; i < pictures.size(); i++) {
      Files.write(folder.resolve(i + ".png"), Png.encode(pictures.get(i)));
    }
    try (SiteServer server = SiteServer.of(folder, "/")) {
      browser.open(server.address() + "0.png");
      for (int i = 0; i < pictures.size(); i++) {
        List<?> read = (List<?>) browser.await(PIXELS, server.address() + i + ".png");

        assertThat(read.get(2)).as("picture %d", i).isEqualTo(channels(pictures.get(i)));
      }
    }
  }

  private static String channels(Pixels pixels) {
    StringJoiner channels = new StringJoiner(" ");
    for (int i = 0; i < pixels.width() * pixels.height(); i++) {
      int colour = pixels.colour(i % pixels.width(), i / pixels.width());
      channels.add("%d %d %d 255".formatted(colour >> 16, colour >> 8 & 0xff, colour & 0xff));
    }
    return channels.toString();
  }

  /** All colours in an area of the photo, which has been cut at the right and below alone. */
  private static Set<String> colours(List<?> pixels, String area) {
    int width = Math.toIntExact((Long) pixels.get(0));
    String[] channels = String.valueOf(pixels.get(2)).split(" ");
    double scale = width / 500.0;
    int[] numbers = Stream.of(area.split(",")).mapToInt(Integer::parseInt).toArray();
    Set<String> colours = new TreeSet<>();
    // Pixels on the edge are the mean of both sides.
    int right = (int) ((numbers[0] + numbers[2]) * scale);
    int bottom = (int) ((numbers[1] + numbers[3]) * scale);
    for (int y = (int) Math.ceil(numbers[1] * scale); y < bottom; y++) {
      for (int x = (int) Math.ceil(numbers[0] * scale); x < right; x++) {
        StringBuilder colour = new StringBuilder();
        for (int channel = 0; channel < 4; channel++) {
          int value = Integer.parseInt(channels[4 * (y * width + x) + channel]);
          colour.append("%02x".formatted(value));
        }
        colours.add(colour.toString());
      }
    }
    return colours;
  }

  /** The addresses of all sizes, the smaller image first. */
  private static List<String> addresses(Browser browser) {
    String sizes =
        browser.element(".step:has(#switch-off) .screenshot img").getDomAttribute("srcset");
    return List.of(sizes.split(", ")).stream()
        .map(one -> one.substring(0, one.indexOf(' ')))
        .toList();
  }
}
