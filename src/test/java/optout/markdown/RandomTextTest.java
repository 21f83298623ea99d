package optout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.address.Address;
import optout.model.Block;
import optout.model.Inline;
import optout.model.Prose;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried on some thousands that nobody would write. */
class RandomTextTest {
  private static final int FIRST_LINE = 7;
  private static final Pattern WORD = Pattern.compile("w[0-9]+w");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyTextIsReadCompletelyOrReported(long seed) {
    RandomMarkdown random = new RandomMarkdown(seed);
    for (int i = 0; i < 1000; i++) {
      String text = random.next();
      try {
        check(text);
      } catch (RuntimeException | AssertionError e) {
        fail("seed " + seed + ", text " + i + ":\n" + text, e);
      }
    }
  }

  static void check(String text) {
    Problems problems = new Problems();
    List<Block> blocks = Markdown.parse("x.md", text, FIRST_LINE, problems);
    String outline = Outline.of(blocks);

    List<String> lines = List.of(text.replace("\r\n", "\n").split("\n", -1));
    for (Problem problem : problems.sorted()) {
      assertThat(problem.code())
          .isNotEqualTo(ProblemCode.MARKDOWN_UNREADABLE)
          .isNotEqualTo(ProblemCode.MARKDOWN_UNSUPPORTED);
      assertInside(problem.at(), lines);
    }
    Prose.inlines(blocks).forEach(inline -> checkInline(inline, lines));
    Prose.blocks(blocks, Block.Heading.class).forEach(heading -> assertInside(heading.at(), lines));
    if (!problems.hasErrors()) {
      assertThat(words(outline)).containsAll(words(text));
    }
    assertThat(words(outline)).doesNotHaveDuplicates();

    Problems twins = new Problems();
    String crlf = text.replace("\r\n", "\n").replace("\n", "\r\n");
    assertThat(Markdown.parse("x.md", crlf, FIRST_LINE, twins)).isEqualTo(blocks);
    assertThat(twins.sorted()).isEqualTo(problems.sorted());
  }

  private static void checkInline(Inline inline, List<String> lines) {
    if (inline instanceof Inline.Text text) {
      assertThat(at(text.at(), lines).codePointAt(0))
          .satisfiesAnyOf(
              first -> assertThat(first).isIn((int) '\\', (int) '&'),
              first -> assertThat(first).isEqualTo(text.text().codePointAt(0)),
              first -> assertThat(first).isIn(0, (int) '\r'),
              first -> assertThat(Character.isSurrogate((char) (int) first)).isTrue());
    } else if (inline instanceof Inline.Link link) {
      assertThat(Address.parse(link.target().uri().toString())).isEqualTo(link.target());
      assertThat(at(link.at(), lines))
          .matches(Pattern.compile("(?:[\\[<]|https://|a@).*", Pattern.DOTALL));
    } else if (inline instanceof Inline.LabelRef label) {
      assertThat(at(label.at(), lines)).startsWith("[[" + label.name() + "]]");
    } else if (inline instanceof Inline.QuotedLabel label) {
      assertThat(at(label.at(), lines)).startsWith("[[\"");
    } else if (inline instanceof Inline.Citation citation) {
      assertThat(at(citation.at(), lines)).startsWith("[^" + citation.source() + "]");
    }
  }

  /** The rest of the line from there, with its end. */
  private static String at(Position position, List<String> lines) {
    assertInside(position, lines);
    return lines.get(position.line() - FIRST_LINE).substring(position.column() - 1) + "\n";
  }

  private static void assertInside(Position position, List<String> lines) {
    assertThat(position.line()).isBetween(FIRST_LINE, FIRST_LINE + lines.size() - 1);
    assertThat(position.column())
        .isBetween(1, lines.get(position.line() - FIRST_LINE).length() + 1);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.group());
    }
    return words;
  }
}
