package optout.screenshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optout.image.Chunks;
import optout.image.Pixels;
import optout.image.SamplePixels;
import optout.model.Area;
import optout.model.Screenshot;
import optout.picture.ScreenshotSite;
import optout.problem.Position;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code optout picture add}. */
class PictureAddTest {
  private static final Pixels TAKEN = SamplePixels.interfaceLike(600, 900);

  @TempDir private Path folder;
  private SampleSite site;
  private Path shots;

  @BeforeEach
  void begin() {
    site = ScreenshotSite.in(folder);
    shots = folder.resolve(ScreenshotSite.FOLDER);
  }

  private SampleSite.Run add(byte[] picture, String... more) {
    site.write("shot.png", picture);
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "picture",
                "add",
                folder.resolve("shot.png").toString(),
                "--content",
                folder.resolve("content").toString()));
    arguments.addAll(List.of(more));
    return site.run(arguments.toArray(new String[0]));
  }

  /** Adds with everything that must be said, unless it is said otherwise. */
  private SampleSite.Run addWhole(byte[] picture, String... more) {
    List<String> arguments = new ArrayList<>();
    Map<String, String> usual =
        Map.of(
            "--screen", "settings",
            "--language", "en",
            "--region", "eea",
            "--captured", "2026-11-20",
            "--by", "Ada \"A\" \\ Lovelace: #1",
            "--licence", "CC-BY-4.0");
    usual.forEach(
        (option, value) -> {
          if (!List.of(more).contains(option)) {
            arguments.addAll(List.of(option, value));
          }
        });
    arguments.addAll(List.of(more));
    return add(picture, arguments.toArray(new String[0]));
  }

  private static byte[] png() {
    return SamplePixels.byJdk(TAKEN, "png");
  }

  private List<String> stored() {
    if (!Files.exists(shots)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(shots)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private byte[] stored(String name) throws IOException {
    return Files.readAllBytes(shots.resolve(name));
  }

  @Test
  void storesThePictureCutAndPaintedOverWithARecordOfWhatWasDone() throws IOException {
    SampleSite.Run run =
        addWhole(
            png(),
            "--crop",
            "100,50,400,600",
            "--redact",
            "90,60,50,30",
            "--redact",
            "0,800,600,50",
            "--mark",
            "150,300,200,40",
            "--mark",
            "100,50,400,600");

    assertThat(run.output()).isEmpty();
    assertThat(run.errors())
        .isEqualTo(
            "Wrote content/services/example/screenshots/settings.en.png\n"
                + "Wrote content/services/example/screenshots/settings.en.yaml\n");
    assertThat(run.exitCode()).isZero();
    assertThat(site.read(ScreenshotSite.FOLDER + "settings.en.yaml"))
        .isEqualTo(
            """
            region: eea
            captured: 2026-11-20
            by: "Ada \\"A\\" \\\\ Lovelace: #1"
            licence: CC-BY-4.0
            original: {width: 600, height: 900}
            crop: "100,50,400,600"
            redactions:
              - "90,60,50,30"
              - "0,800,600,50"
            marks:
              - "50,250,200,40"
              - "0,0,400,600"
            """);
    Position at = Position.start("shot");
    Area covered = new Area(90, 60, 50, 30, at);
    SamplePixels.assertSame(
        SamplePixels.decoded(stored("settings.en.png")),
        TAKEN.cover(List.of(covered), Screenshot.COVER).crop(new Area(100, 50, 400, 600, at)));
  }

  @Test
  void storesWhatTheNextBuildAccepts() {
    addWhole(
        png(), "--crop", "100,50,400,600", "--redact", "90,60,50,30", "--mark", "150,300,200,40");

    SampleSite.Run run = site.build();

    assertThat(run.output()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(site.published("en/switch-it-off/index.html"))
        .contains("Ada &quot;A&quot; \\ Lovelace: #1");
  }

  @Test
  void leavesNothingOfThePictureBehindButItsPixels() throws IOException {
    byte[] secret = "GPS 52.52".getBytes(StandardCharsets.US_ASCII);
    byte[] picture =
        Chunks.withPngChunk(Chunks.withPngChunk(png(), "eXIf", secret), "tEXt", secret);

    addWhole(picture, "--mark", "1,1,20,20");

    assertThat(Chunks.names(stored("settings.en.png")))
        .containsExactly("IHDR", "PLTE", "IDAT", "IEND");
  }

  @Test
  void takesAJpegTheWayItWasHeld() throws IOException {
    byte[] exif =
        Chunks.join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), Chunks.orientation(6));
    byte[] jpeg = Chunks.withJpegSegment(SamplePixels.byJdk(TAKEN, "jpeg"), 0xffe1, exif);

    SampleSite.Run run = addWhole(jpeg, "--redact", "100,100,200,200", "--mark", "600,10,300,20");

    assertThat(run.output()).isEmpty();
    assertThat(stored()).containsExactly("settings.en.png", "settings.en.yaml");
    assertThat(Chunks.names(stored("settings.en.png"))).containsExactly("IHDR", "IDAT", "IEND");
    // Held on its side: 600 × 900 are seen as 900 × 600.
    assertThat(SamplePixels.decoded(stored("settings.en.png")).width()).isEqualTo(900);
    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void takesWebp() {
    assertThat(addWhole(SamplePixels.webp(), "--mark", "1,1,20,20").exitCode()).isZero();
    assertThat(stored()).containsExactly("settings.en.png", "settings.en.yaml");
  }

  @Test
  void keepsWhatLiesInAllOfSeveralCrops() throws IOException {
    addWhole(png(), "--crop", "0,100,300,600", "--crop", "50,0,600,650", "--mark", "60,110,20,20");

    assertThat(site.read(ScreenshotSite.FOLDER + "settings.en.yaml"))
        .contains("crop: \"50,100,250,550\"\n", "marks:\n  - \"10,10,20,20\"\n");
    assertThat(SamplePixels.decoded(stored("settings.en.png")).height()).isEqualTo(550);
  }

  @Test
  void refusesCropsThatHaveNothingInCommon() {
    SampleSite.Run run =
        addWhole(png(), "--crop", "0,0,10,10", "--crop", "10,0,10,10", "--mark", "1,1,2,2");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).startsWith("optout: --crop: nothing lies in all of them\n");
    assertThat(stored()).isEmpty();
  }

  @Test
  void replacesOnlyWhenTold() throws IOException {
    addWhole(png(), "--mark", "1,1,20,20");
    String first = site.read(ScreenshotSite.FOLDER + "settings.en.yaml");

    SampleSite.Run refused = addWhole(png(), "--mark", "2,2,20,20");

    assertThat(refused.exitCode()).isEqualTo(1);
    assertThat(refused.output())
        .isEqualTo(
            "shot.png:1:1: error: there is a screenshot of 'settings' in 'en' already (--replace"
                + " puts this one in its place) [screenshot/exists]\n");
    assertThat(site.read(ScreenshotSite.FOLDER + "settings.en.yaml")).isEqualTo(first);
    assertThat(addWhole(png(), "--mark", "2,2,20,20", "--replace").exitCode()).isZero();
    assertThat(site.read(ScreenshotSite.FOLDER + "settings.en.yaml")).contains("\"2,2,20,20\"");
    assertThat(stored()).containsExactly("settings.en.png", "settings.en.yaml");
  }

  @Test
  void saysThatThereIsNoContent() {
    SampleSite.Run run = site.run("picture", "add", "shot.png", "--content", "no-such-folder");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors())
        .isEqualTo(
            "optout: --content: there is no folder 'no-such-folder'\n"
                + "Try 'optout picture add --help'.\n");
  }

  @Test
  void doesNotWriteThroughALinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(shots, elsewhere);

    SampleSite.Run run = addWhole(png(), "--mark", "1,1,20,20");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors())
        .startsWith("optout: --content: 'content' cannot be read; 'optout build' says why\n");
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void namesTheSchemaOfTheRecordWhereThereIsOne() {
    site.write("docs/schemas/screenshot.schema.json", new byte[0]);

    addWhole(png(), "--mark", "1,1,20,20");

    assertThat(site.read(ScreenshotSite.FOLDER + "settings.en.yaml"))
        .startsWith(
            "# yaml-language-server: $schema=../../../../docs/schemas/screenshot.schema.json\n"
                + "region: eea\n");
    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void saysAllThatIsWrongWithTheOptions() {
    SampleSite.Run run =
        add(
            png(),
            "--screen",
            "../../../x",
            "--region",
            "mars",
            "--captured",
            "20.11.2026",
            "--licence",
            "mine",
            "--crop",
            "1,2,3",
            "--mark",
            "0,0,0,10");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors())
        .startsWith(
            """
            optout: --screen: '../../../x' is not an id
            --language: is missing
            --region: 'mars' is not one of: eea, ch, uk, other
            --captured: '20.11.2026' is not a date such as 2026-11-23
            --by: is missing
            --licence: 'mine' is not one of: CC-BY-4.0, CC-BY-SA-4.0, CC0-1.0
            --crop: '1,2,3' is not a rectangle: left, top, width and height in pixels, as in 10,20,300,40
            --mark: '0,0,0,10' is not a rectangle: left, top, width and height in pixels, as in 10,20,300,40
            """);
    assertThat(stored()).isEmpty();
  }

  @Test
  void saysAllThatIsWrongWithThePictureAndWritesNothing() {
    SampleSite.Run run =
        addWhole(
            png(),
            "--screen",
            "setings",
            "--language",
            "pl",
            "--crop",
            "0,0,300,300",
            "--redact",
            "590,0,11,10",
            "--mark",
            "290,10,20,20");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .isEqualTo(
            """
            shot.png:1:1: error: the mark 290,10,20,20 reaches out of what is kept (that is 0,0,300,300) [screenshot/outside]
            shot.png:1:1: error: the redaction 590,0,11,10 reaches out of the original (it has 600 × 900 pixels) [screenshot/outside]
            shot.png:1:1: error: unknown interface language 'pl' (there is: de, en; add it to 'interfaces' in service.yaml) [screenshot/unknown-language]
            shot.png:1:1: error: unknown screen 'setings' (did you mean 'settings'?) [screenshot/unknown-screen]
            """);
    assertThat(stored()).isEmpty();
  }

  @Test
  void refusesAPictureWithoutAMark() {
    SampleSite.Run run = addWhole(png());

    assertThat(run.output())
        .isEqualTo(
            "shot.png:1:1: error: nothing is marked on the screenshot (--mark x,y,w,h puts a frame"
                + " around what the step is about) [screenshot/no-mark]\n");
    assertThat(stored()).isEmpty();
  }

  @Test
  void refusesAnUnknownService() {
    SampleSite.Run run = addWhole(png(), "--service", "exampel", "--mark", "1,1,20,20");

    assertThat(run.output())
        .isEqualTo(
            "shot.png:1:1: error: unknown service 'exampel' (did you mean 'example'?)"
                + " [screenshot/unknown-service]\n");
    assertThat(stored()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 40, 200, 1000})
  void refusesAPictureThatEndsEarly(int length) {
    SampleSite.Run run = addWhole(Arrays.copyOf(png(), length), "--mark", "1,1,20,20");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).containsAnyOf("[screenshot/damaged]", "[screenshot/not-an-image]");
    assertThat(run.errors()).isEmpty();
    assertThat(stored()).isEmpty();
  }

  @Test
  void refusesABomb() {
    byte[] bomb = png();
    ByteBuffer.wrap(bomb).putInt(16, 1 << 14).putInt(20, 1 << 14);

    assertThat(addWhole(bomb, "--mark", "1,1,20,20").output())
        .isEqualTo(
            "shot.png:1:1: error: the image has 16384 × 16384 pixels (at most 20 million, and 16383"
                + " on a side) [screenshot/too-many-pixels]\n");
    assertThat(stored()).isEmpty();
  }

  @Test
  void missesTheFile() {
    SampleSite.Run run =
        site.run(
            "picture",
            "add",
            folder.resolve("none.png").toString(),
            "--content",
            folder.resolve("content").toString());

    assertThat(run.exitCode()).isEqualTo(2);
  }
}
