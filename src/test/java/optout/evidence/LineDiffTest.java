package optout.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineDiffTest {
  private static String numbers(int from, int to) {
    return IntStream.rangeClosed(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
  }

  @Test
  void isEmptyWithoutADifference() {
    assertThat(LineDiff.of("f", "a\nb\n", "a\nb\n")).isEmpty();
    assertThat(LineDiff.of("f", "", "")).isEmpty();
  }

  @Test
  void showsThreeLinesAround() {
    assertThat(LineDiff.of("f", numbers(1, 9), numbers(1, 4) + "new\n" + numbers(6, 9)))
        .isEqualTo("--- f\n+++ f\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+new\n 6\n 7\n 8\n");
  }

  @Test
  void showsDistantChangesApart() {
    String after = "0\n" + numbers(1, 20).replace("\n15\n", "\n");

    assertThat(LineDiff.of("f", numbers(1, 20), after))
        .isEqualTo(
            "--- f\n+++ f\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n"
                + "@@ -12,7 +13,6 @@\n 12\n 13\n 14\n-15\n 16\n 17\n 18\n");
  }

  @Test
  void spellsOutWhatCannotBeSeen() {
    assertThat(LineDiff.of("f", "", "a\u202Eb\n")).contains("+a[U+202E]b\n");
  }

  /** Both texts can be read off a diff that shows everything. */
  @Test
  void holdsBothTexts() {
    Random random = new Random(7);
    for (int round = 0; round < 500; round++) {
      String before = letters(random);
      String after = letters(random);
      List<String> lines =
          LineDiff.of("f", before, after).lines().skip(2).filter(line -> !at(line)).toList();
      if (!before.equals(after)) {
        assertThat(side(lines, '-')).isEqualTo(before);
        assertThat(side(lines, '+')).isEqualTo(after);
      }
    }
  }

  private static boolean at(String line) {
    return line.startsWith("@@");
  }

  private static String side(List<String> lines, char mark) {
    return lines.stream()
        .filter(line -> line.charAt(0) == ' ' || line.charAt(0) == mark)
        .map(line -> line.substring(1) + "\n")
        .collect(Collectors.joining());
  }

  /** So few that no line is far from a change. */
  private static String letters(Random random) {
    return random
        .ints(random.nextInt(4), 'a', 'd')
        .mapToObj(letter -> (char) letter + "\n")
        .collect(Collectors.joining());
  }
}
