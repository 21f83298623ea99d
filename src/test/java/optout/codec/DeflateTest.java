package optout.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeflateTest {
  static Stream<byte[]> contents() {
    byte[] random = new byte[200_000];
    new Random(1).nextBytes(random);
    byte[] few = new byte[200_000];
    Random dice = new Random(2);
    IntStream.range(0, few.length).forEach(i -> few[i] = (byte) dice.nextInt(3));
    byte[] far = new byte[80_000];
    System.arraycopy(random, 0, far, 0, 32_800);
    System.arraycopy(random, 0, far, 32_768, 32_800);
    return Stream.of(
        new byte[0],
        new byte[] {7},
        new byte[] {7, 7},
        "abcabcabc".getBytes(StandardCharsets.US_ASCII),
        new byte[258],
        new byte[259],
        new byte[1_000_000],
        random,
        few,
        far);
  }

  @ParameterizedTest
  @MethodSource("contents")
  void compressesWhatZlibExpandsAgain(byte[] content) throws DataFormatException {
    Inflater inflater = new Inflater();
    inflater.setInput(Deflate.zlib(content));
    byte[] expanded = new byte[content.length + 1];

    int length = inflater.inflate(expanded);

    assertThat(length).isEqualTo(content.length);
    assertThat(inflater.finished()).isTrue();
    assertThat(Arrays.copyOf(expanded, length)).isEqualTo(content);
    inflater.end();
  }

  @Test
  void limitsTheLengthOfCodes() {
    // Each as often as all rarer ones together: without a limit, a code of 29 bits.
    int[] counts = IntStream.range(0, 30).map(i -> 1 << i).toArray();

    for (int limit : new int[] {7, 15}) {
      int[] lengths = PrefixCode.of(counts, limit).lengths();

      assertThat(IntStream.of(lengths)).allMatch(length -> length >= 1 && length <= limit);
      assertThat(Arrays.stream(lengths).mapToDouble(length -> Math.pow(2, -length)).sum())
          .isEqualTo(1);
    }
  }
}
