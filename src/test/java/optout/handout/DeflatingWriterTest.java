package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import optout.codec.Compressed;
import optout.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No byte of a sheet is left to the machine's zlib. */
class DeflatingWriterTest {
  @ParameterizedTest
  @ValueSource(strings = {"Switch it off", "מתג"})
  void compressesEveryStreamWithOurEncoder(String text) {
    Problems problems = new Problems();
    byte[] pdf =
        SampleMarkup.print(SampleMarkup.of("<h1>" + text + "</h1>"), problems).orElseThrow().pdf();

    List<Compressed> streams = Compressed.streams(pdf);

    assertThat(problems.sorted()).isEmpty();
    // The page, its font in four parts, the profile of colours, objects and where they are.
    assertThat(streams).hasSizeGreaterThanOrEqualTo(8);
    assertThat(streams).allSatisfy(stream -> assertThat(stream.bytes()).isEqualTo(stream.ours()));
  }
}
