package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.Problems;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  /** One pixel each, as encoders of others wrote them. */
  private static final String LOSSY = "UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA";

  private static final String ALPHA =
      "UklGRkoAAABXRUJQVlA4WAoAAAAQAAAAAAAAAAAAQUxQSAwAAAARBxAR/Q9ERP8DAABWUDggGAAAABQBAJ0BKgEAAQAA"
          + "AP4AAA3AAP7mtQAAAA==";
  private static final String ANIMATED =
      "UklGRlIAAABXRUJQVlA4WAoAAAASAAAAAAAAAAAAQU5JTQYAAAD/////AABBTk1GJgAAAAAAAAAAAAAAAAAAAGQAAABW"
          + "UDhMDQAAAC8AAAAQBxAREYiI/gcA";

  private static final Pixels PICTURE = SamplePixels.interfaceLike(97, 61);

  private static List<String> problems(byte[] file) {
    Problems problems = new Problems();
    Optional<Pixels> pixels = Decoding.decode(file, Position.start("shot"), problems);
    assertThat(pixels.isPresent()).isEqualTo(problems.sorted().isEmpty());
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void readsWhatOthersWrite() {
    SamplePixels.assertSame(SamplePixels.decoded(SamplePixels.byJdk(PICTURE, "png")), PICTURE);
    assertThat(SamplePixels.decoded(SamplePixels.byJdk(PICTURE, "jpeg")).width()).isEqualTo(97);
    SamplePixels.assertSame(SamplePixels.decoded(SamplePixels.webp()), PICTURE);
    assertThat(SamplePixels.decoded(Base64.getDecoder().decode(LOSSY)).width()).isEqualTo(1);
    assertThat(SamplePixels.decoded(Base64.getDecoder().decode(ALPHA)).width()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {BufferedImage.TYPE_BYTE_GRAY, BufferedImage.TYPE_USHORT_GRAY})
  void keepsGreyAsBrightAsItIs(int type) {
    BufferedImage image = new BufferedImage(2, 1, type);
    image.getRaster().setSample(0, 0, 0, type == BufferedImage.TYPE_BYTE_GRAY ? 0x55 : 0x5566);

    Pixels pixels = SamplePixels.decoded(SamplePixels.byJdk(image, "png"));

    assertThat(pixels.colour(0, 0)).isEqualTo(0x555555);
    assertThat(pixels.colour(1, 0)).isEqualTo(0);
  }

  @Test
  void laysTransparentPixelsOnWhite() {
    BufferedImage image = new BufferedImage(3, 1, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, 0x00ff0000);
    image.setRGB(1, 0, 0x80000000);
    image.setRGB(2, 0, 0xff0000ff);

    Pixels pixels = SamplePixels.decoded(SamplePixels.byJdk(image, "png"));

    assertThat(pixels.colour(0, 0)).isEqualTo(0xffffff);
    assertThat(pixels.colour(1, 0)).isEqualTo(0x7f7f7f);
    assertThat(pixels.colour(2, 0)).isEqualTo(0x0000ff);
  }

  @Test
  void turnsWhatACameraHeldOnItsSideHasTaken() {
    byte[] exif =
        Chunks.join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), Chunks.orientation(6));
    byte[] jpeg = Chunks.withJpegSegment(SamplePixels.byJdk(PICTURE, "jpeg"), 0xffe1, exif);
    byte[] png =
        Chunks.withPngChunk(SamplePixels.byJdk(PICTURE, "png"), "eXIf", Chunks.orientation(6));

    assertThat(SamplePixels.decoded(jpeg).width()).isEqualTo(61);
    SamplePixels.assertSame(SamplePixels.decoded(png), PICTURE.turned(6));
    assertThat(Decoding.isUpright(png)).isFalse();
    assertThat(Decoding.isUpright(SamplePixels.byJdk(PICTURE, "png"))).isTrue();
  }

  @Test
  void refusesWhatIsNoImage() {
    assertThat(problems("<svg/>".getBytes(StandardCharsets.US_ASCII)))
        .containsExactly(
            "shot:1:1: error: the file is not a PNG, JPEG or WebP (its name does not matter, its"
                + " content does; save the picture as PNG) [screenshot/not-an-image]");
    assertThat(problems(new byte[0])).hasSize(1);
  }

  @Test
  void refusesAFileThatIsTooLarge() {
    byte[] file = Arrays.copyOf(Png.encode(PICTURE), ImageHeader.MAX_BYTES + 1);

    assertThat(problems(file))
        .containsExactly(
            "shot:1:1: error: the image has more than 8388608 bytes (8 MiB) (cut away what is not"
                + " needed, or save it as PNG) [screenshot/too-large]");
  }

  @Test
  void refusesABombByItsHeader() {
    byte[] png = Png.encode(PICTURE);
    ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);

    assertThat(problems(png))
        .containsExactly(
            "shot:1:1: error: the image has 60000 × 60000 pixels (at most 20 million, and 16383 on"
                + " a side) [screenshot/too-many-pixels]");
  }

  @Test
  void refusesABombInAContainerThatSaysItIsSmall() {
    byte[] webp = SamplePixels.webp();
    byte[] head = new byte[18];
    ByteBuffer.wrap(head)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("VP8X".getBytes(StandardCharsets.US_ASCII))
        .putInt(10);
    byte[] boxed =
        Chunks.join(Arrays.copyOf(webp, 12), head, Arrays.copyOfRange(webp, 12, webp.length));
    ByteBuffer.wrap(boxed).order(ByteOrder.LITTLE_ENDIAN).putInt(4, boxed.length - 8);

    assertThat(problems(boxed))
        .containsExactly(
            "shot:1:1: error: the WEBP file is damaged at its beginning (open it in another program"
                + " and save it again) [screenshot/damaged]");
  }

  @Test
  void refusesAJpegOfManyPasses() {
    byte[] jpeg = SamplePixels.byJdk(PICTURE, "jpeg");
    byte[] scan = {(byte) 0xff, (byte) 0xda, 0, 8, 1, 1, 0, 0, 0, 0};
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(jpeg, 0, jpeg.length - 2);
    for (int i = 0; i < 100_000; i++) {
      file.writeBytes(scan);
    }

    assertThat(problems(file.toByteArray()))
        .containsExactly(
            "shot:1:1: error: the JPEG file holds the picture in 100001 passes (at most 64; save it"
                + " again) [screenshot/too-many-scans]");
  }

  @Test
  void refusesAnAnimation() {
    assertThat(problems(Base64.getDecoder().decode(ANIMATED)))
        .containsExactly(
            "shot:1:1: error: the image moves (take a still one) [screenshot/animated]");
  }

  @Test
  void looksAtNoTextHoweverMuchItExpandsTo() {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    text.writeBytes("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
    try (DeflaterOutputStream out = new DeflaterOutputStream(text)) {
      out.write(new byte[1 << 28]);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    byte[] bomb = Chunks.withPngChunk(Png.encode(PICTURE), "zTXt", text.toByteArray());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> SamplePixels.assertSame(SamplePixels.decoded(bomb), PICTURE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "webp"})
  void refusesWhatEndsEarly(String format) {
    byte[] whole =
        format.equals("webp") ? SamplePixels.webp() : SamplePixels.byJdk(PICTURE, format);

    for (int tenth = 0; tenth < 10; tenth++) {
      List<String> problems = problems(Arrays.copyOf(whole, whole.length * tenth / 10));

      assertThat(problems).as("%d tenths", tenth).hasSize(1);
      assertThat(problems.get(0))
          .containsAnyOf("[screenshot/not-an-image]", "[screenshot/damaged]");
    }
  }

  /** Damage may be reported or not be seen, but it never ends the program. */
  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg", "webp"})
  void survivesDamageOfAnyKind(String format) {
    byte[] whole =
        format.equals("webp") ? SamplePixels.webp() : SamplePixels.byJdk(PICTURE, format);
    Random dice = new Random(format.hashCode());

    Assertions.assertTimeoutPreemptively(
        Duration.ofMinutes(3),
        () -> {
          for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            for (int j = 0; j <= dice.nextInt(6); j++) {
              damaged[dice.nextInt(damaged.length)] = (byte) dice.nextInt(256);
            }
            assertThat(problems(damaged)).hasSizeLessThan(2);
          }
        });
  }
}
