package optout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import optout.model.Block;
import optout.model.Inline;
import optout.model.Prose;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that has a position has the one it has in the file. */
class PositionTest {
  private static final String TEXT =
      """
      ## First *heading* {#first}

      Text 🙂 [[me]] and [a [[b]]
      link](page:about) and[^src].

      > [!REGIONS eea
      > eea]
      > Lazy [[c]]

      > [!REGIONS ch]
      >> - item [^d]
      >>   on \\* [[e]] &amp; x
      >>
      >>   | a [[f]] | [^g] |
      >>   |---------|------|
      >>   | [[h]]   |\ti [[j]] |
      lazy [[k]]

      1. \t> # {#q} [[l]]
      """;

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void partsOfProseKnowTheirPlace(String lineEnd) {
    List<String> found = new ArrayList<>();
    List<Block> blocks = Markdown.parse("x.md", TEXT.replace("\n", lineEnd), 1, new Problems());
    Prose.blocks(blocks)
        .forEach(
            block -> {
              if (block instanceof Block.Heading heading) {
                found.add(at(heading.at()) + "heading " + heading.id());
              } else if (block instanceof Block.Regional regional) {
                found.add(at(regional.at()) + "regions " + regional.regions());
              }
            });
    Prose.inlines(blocks)
        .forEach(
            inline -> {
              if (inline instanceof Inline.LabelRef label) {
                found.add(at(label.at()) + label.name());
              } else if (inline instanceof Inline.Citation citation) {
                found.add(at(citation.at()) + citation.source());
              } else if (inline instanceof Inline.Link link) {
                found.add(at(link.at()) + link.target().uri());
              } else if (inline instanceof Inline.Text text && text.text().length() < 12) {
                found.add(at(text.at()) + "'" + text.text() + "'");
              }
            });
    assertThat(found)
        .containsExactly(
            "1:1 heading first",
            "10:1 regions [CH]",
            "19:7 heading ",
            "1:4 'First '",
            "1:11 'heading'",
            "3:1 'Text 🙂 '",
            "3:9 me",
            "3:15 ' and '",
            "3:20 page:about",
            "3:21 'a '",
            "3:23 b",
            "3:28 '\nlink'",
            "4:18 ' and'",
            "4:22 src",
            "4:28 '.'",
            "8:8 c",
            "11:6 'item '",
            "11:11 d",
            "11:15 '\non * '",
            "12:12 e",
            "12:17 ' & x'",
            "14:8 'a '",
            "14:10 f",
            "14:18 g",
            "16:8 h",
            "16:18 'i '",
            "16:20 j",
            "17:1 'lazy '",
            "17:6 k",
            "19:9 '{#q} '",
            "19:14 l");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void problemsKnowTheirPlaceBelowFrontMatter(String lineEnd) {
    Problems problems = new Problems();
    String text =
        """
        🙂\u202E [a](b c) [x](http://example.org "t")

        > - x<br>
        >   [^A]
        > ## {#B}

        | a | [q][r] |
        |---|--------|
        | b | c | ![i](j) |
        """;
    Markdown.parse("content/guides/x/de.md", text.replace("\n", lineEnd), 12, problems);
    assertThat(problems.sorted().stream().map(Problem::at).distinct().map(Position::toString))
        .containsExactly(
            "content/guides/x/de.md:12:3",
            "content/guides/x/de.md:12:8",
            "content/guides/x/de.md:12:18",
            "content/guides/x/de.md:12:37",
            "content/guides/x/de.md:14:6",
            "content/guides/x/de.md:15:5",
            "content/guides/x/de.md:16:6",
            "content/guides/x/de.md:18:10",
            "content/guides/x/de.md:20:10",
            "content/guides/x/de.md:20:11");
  }

  private static String at(Position position) {
    return position.line() + ":" + position.column() + " ";
  }
}
