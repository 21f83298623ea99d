package optout.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingTest {
  static Stream<Arguments> pictures() {
    return Stream.of(
        Arguments.of("one pixel", SamplePixels.of(1, 1, (x, y) -> 0x123456)),
        Arguments.of("one black pixel", SamplePixels.of(1, 1, (x, y) -> 0)),
        Arguments.of("one row", SamplePixels.gradient(977, 1)),
        Arguments.of("two columns", SamplePixels.gradient(2, 977)),
        Arguments.of("plain", SamplePixels.of(360, 500, (x, y) -> 0xfdfdfb)),
        Arguments.of("black", SamplePixels.of(64, 64, (x, y) -> 0)),
        Arguments.of("two colours", SamplePixels.of(99, 70, (x, y) -> x / 9 % 2 * 0xffffff)),
        Arguments.of("interface", SamplePixels.interfaceLike(361, 499)),
        Arguments.of("gradient", SamplePixels.gradient(255, 257)),
        Arguments.of("noise", SamplePixels.noise(301, 203)),
        Arguments.of("longest side", SamplePixels.gradient(ImageHeader.MAX_SIDE, 2)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void writesPngThatTheJdkReadsBack(String name, Pixels pixels) {
    SamplePixels.assertSame(SamplePixels.decoded(Png.encode(pixels)), pixels);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pictures")
  void writesWebpThatAnotherDecoderReadsBack(String name, Pixels pixels) {
    SamplePixels.assertSame(SamplePixels.decoded(Webp.encode(pixels)), pixels);
  }

  @Test
  void writesPixelsAndNothingElse() {
    Pixels pixels = SamplePixels.interfaceLike(120, 90);

    assertThat(Chunks.names(Png.encode(pixels))).containsExactly("IHDR", "IDAT", "IEND");
    assertThat(Chunks.names(Webp.encode(pixels))).containsExactly("VP8L");
    // JFIF's own header, tables, frame, scan, end: no APP1, APP2, APP13 or comment.
    assertThat(Chunks.names(Jpeg.encode(pixels)))
        .containsOnly("ffe0", "ffdb", "ffc0", "ffc4", "ffda", "ffd9")
        .startsWith("ffe0")
        .endsWith("ffd9");
  }

  @Test
  void writesTheSameBytesOnEveryMachine() throws Exception {
    Pixels pixels = SamplePixels.interfaceLike(361, 499);
    Pixels gradient = SamplePixels.gradient(255, 257);

    assertThat(hash(Png.encode(pixels))).isEqualTo("d129595464f01560");
    assertThat(hash(Webp.encode(pixels))).isEqualTo("5f650e313d16f3a2");
    assertThat(hash(Png.encode(gradient))).isEqualTo("2360565ff77d5c0d");
    assertThat(hash(Webp.encode(gradient))).isEqualTo("2d4fedc64e216f33");
    assertThat(hash(Jpeg.encode(gradient))).isEqualTo("79b73f4106bef36d");
  }

  @Test
  void writesWebpSmallerThanPng() {
    Pixels pixels = SamplePixels.interfaceLike(720, 900);

    assertThat(Webp.encode(pixels).length).isLessThan(Png.encode(pixels).length);
    assertThat(Png.encode(pixels).length).isLessThan(SamplePixels.byJdk(pixels, "png").length);
  }

  private static String hash(byte[] file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 8);
  }
}
