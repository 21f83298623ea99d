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
        Arguments.of("five colours", SamplePixels.of(99, 70, (x, y) -> x / 9 % 5 * 0x123456)),
        Arguments.of("17 colours", SamplePixels.of(33, 9, (x, y) -> (x + y) % 17 * 0xabcde)),
        Arguments.of("256 colours", SamplePixels.of(97, 31, (x, y) -> (x * y) % 256 * 0x10205)),
        Arguments.of("257 colours", SamplePixels.of(97, 31, (x, y) -> (x * y) % 257 * 0x10205)),
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

  @Test
  void writesPixelsAndNothingElse() {
    Pixels pixels = SamplePixels.interfaceLike(120, 90);

    assertThat(Chunks.names(Png.encode(pixels))).containsExactly("IHDR", "PLTE", "IDAT", "IEND");
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

    assertThat(hash(Png.encode(pixels))).isEqualTo("3824b51f1f000e10");
    assertThat(hash(Png.encode(gradient))).isEqualTo("2360565ff77d5c0d");
    assertThat(hash(Jpeg.encode(gradient))).isEqualTo("79b73f4106bef36d");
  }

  @Test
  void writesAPaletteWhereThatIsSmaller() {
    Pixels gradient = SamplePixels.of(256, 64, (x, y) -> x * 0x10101);

    assertThat(Chunks.names(Png.encode(SamplePixels.interfaceLike(120, 90)))).contains("PLTE");
    assertThat(Chunks.names(Png.encode(gradient))).doesNotContain("PLTE");
    assertThat(Chunks.names(Png.encode(SamplePixels.noise(30, 30)))).doesNotContain("PLTE");
  }

  @Test
  void writesAnIconWithAPngInIt() {
    Pixels pixels = SamplePixels.interfaceLike(32, 32);
    byte[] icon = Icon.encode(pixels);

    assertThat(icon).startsWith(0, 0, 1, 0, 1, 0, 32, 32, 0, 0, 1, 0, 32, 0);
    assertThat(icon).endsWith(Png.encode(pixels)).hasSize(22 + Png.encode(pixels).length);
  }

  @Test
  void writesSmallerFilesThanTheJdk() {
    Pixels pixels = SamplePixels.interfaceLike(720, 900);

    assertThat(Png.encode(pixels).length).isLessThan(SamplePixels.byJdk(pixels, "png").length);
  }

  private static String hash(byte[] file) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file), 0, 8);
  }
}
