package optout.picture;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import optout.testing.site.SampleSite;

/**
 * The smallest site, with a screen for each of its two steps: {@code menu}, which is drawn, and
 * {@code settings}, which is known from screenshots alone.
 */
public final class ScreenshotSite {
  /** The folder of its screenshots. */
  public static final String FOLDER = "content/services/example/screenshots/";

  /** A record that goes with an image of 400 × 300 pixels. */
  public static final String RECORD =
      """
      region: eea
      captured: 2026-11-20
      by: "Ada & Co"
      licence: CC-BY-4.0
      original: {width: 400, height: 300}
      redactions:
        - 20,30,100,40
      marks:
        - 200,100,150,50
      """;

  private ScreenshotSite() {}

  /** The site, without any screenshot yet: the build would miss one of {@code settings}. */
  public static SampleSite in(Path folder) {
    return SampleSite.in(folder)
        .with(
            """
            -- content/services/example/screens.yaml --
            menu:
              description: The menu.
              surface: browser
              parts:
                - {heading: training-switch}
                - {entry: settings, mark: true}
            settings:
              description: The page of the switch.
              surface: phone
            -- content/services/example/service.yaml --
            name: Example
            interfaces:
              en: {labels: own}
              de: {labels: own}
            addressees:
              eea: [Example Ltd]
              other: [Example Inc]
            """);
  }

  /** Adds an image and its record. */
  public static SampleSite with(SampleSite site, String name, byte[] image, String record) {
    return site.write(FOLDER + name + ".png", image)
        .write(FOLDER + name + ".yaml", record.getBytes(StandardCharsets.UTF_8));
  }
}
