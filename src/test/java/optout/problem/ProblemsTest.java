package optout.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProblemsTest {
  private static final Position AT = Position.start("content/guides/example/en.md");

  /** Words that count how often somebody looks at one. */
  private static final class CountedWords extends AbstractList<String> {
    private final List<String> words;
    private int looks;

    CountedWords(int size) {
      words = IntStream.range(0, size).mapToObj(i -> "source-number-" + i).toList();
    }

    @Override
    public String get(int index) {
      looks++;
      return words.get(index);
    }

    @Override
    public int size() {
      return words.size();
    }
  }

  @Test
  void guessesForTheFirstUnknownWordsOfEachFileAlone() {
    CountedWords known = new CountedWords(500);
    Problems problems = new Problems();

    assertThat(problems.hint(AT, "source-nmber-7", known))
        .isEqualTo("did you mean 'source-number-7'?");
    IntStream.range(0, 5_000).forEach(i -> problems.guess(AT, "source-nmber-" + i, known));

    assertThat(known.looks).isEqualTo(Problems.GUESSES * 500);
    assertThat(problems.guess(AT, "source-nmber-7", known)).isEmpty();
    assertThat(problems.guess(Position.start("content/sources.yaml"), "source-nmber-7", known))
        .contains("source-number-7");
  }

  @Test
  void looksForNothingAmongThousands() {
    CountedWords known = new CountedWords(Problems.KNOWN + 1);

    assertThat(new Problems().guess(AT, "source-nmber-7", known)).isEmpty();
    assertThat(known.looks).isZero();
  }
}
