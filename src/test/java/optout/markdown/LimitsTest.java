package optout.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Inline;
import optout.model.Prose;
import optout.problem.Problems;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Texts made to take forever or to break the stack: those that other Markdown parsers are tested
 * with, those that Flexmark is known to fail at, and some of our own.
 */
class LimitsTest {
  /** A quarter of the usual stack on most machines. */
  private static final int SMALL_STACK = 256 * 1024;

  private static final Duration GENEROUS = Duration.ofSeconds(30);

  @TestFactory
  Stream<DynamicTest> endsSoonAndWithASmallStack() {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> texts = new LinkedHashMap<>();
    for (String[] one : attacks()) {
      texts.put(one[0], one[1]);
      expected.put(one[0], one[2]);
    }
    return texts.keySet().stream()
        .map(
            name ->
                dynamicTest(
                    name, () -> assertThat(codes(texts.get(name))).matches(expected.get(name))));
  }

  /** What is made of a text, counted: a small one must not become large. */
  @Test
  void makesOnlySoManyCellsAndReferences() {
    String table = "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + times("|\n", 1_900);
    List<Block> blocks =
        Markdown.parse("x.md", table + "\n" + times("[[a]]\n\n", 6_000), 1, new Problems());

    assertThat(blocks.stream().filter(Block.Table.class::isInstance).map(Block.Table.class::cast))
        .allSatisfy(one -> assertThat(one.rows().size()).isLessThanOrEqualTo(20));
    assertThat(Prose.inlines(blocks, Inline.LabelRef.class)).hasSize(Limits.REFERENCES);
  }

  /** Name, text, and the codes of the problems; some are too complex only for older JDKs. */
  private static String[][] attacks() {
    int n = 50_000;
    return new String[][] {
      // From the test suites of cmark and commonmark.js.
      {"nested strong emphasis", times("*a **a ", n) + "b" + times(" a** a*", n), "too-complex"},
      {"emphasis that only closes", times("a_ ", n), "too-complex"},
      {"emphasis that only opens", times("_a ", n), "too-complex"},
      {"closing brackets", times("a]", n), "too-complex"},
      {"opening brackets", times("[a", n), "too-complex"},
      {"mismatched emphasis", times("*a_ ", n), "too-complex"},
      {"emphasis in multiples of three", "a**b" + times("c* ", n), "too-complex"},
      {"brackets and emphasis", times("[ a_", n), "too-complex"},
      {"nested brackets", times("[", n) + "a" + times("]", n), "too-complex"},
      {"nested quotations", times("> ", n) + "a", "too-deep"},
      {"nested lists", lines(900, i -> " ".repeat(2 * i) + "* a"), "too-complex"},
      {"longer and longer backticks", lines(1, i -> backticks(1_000)), "too-complex"},
      {"unclosed links, pointed", times("[a](<b", n), "too-complex"},
      {"unclosed links", times("[a](b", n), "too-complex"},
      {"links and line ends", times("](\n", n), "too-long"},
      {"many references", lines(n, i -> "[" + i + "]: u"), "too-long"},
      {"null characters", times("\0", n), "character too-many-problems"},
      // Reported against Flexmark.
      {"a long line of underscores", times("_", 8 * n), "too-complex"},
      {"a long comment", "a <!-- " + times("x", 8 * n) + " -->", "too-complex"},
      {"a long picture", "![a](data:image/png;base64," + times("x", n) + ")", "image"},
      // Of our own.
      {
        "short rows of a wide table",
        "|a".repeat(1_000) + "\n" + "|-".repeat(1_000) + "\n" + times("|\n", 1_900),
        "too-complex"
      },
      {
        "many small tables of many columns",
        times("|a".repeat(100) + "\n" + "|-".repeat(100) + "\n" + times("|b\n", 30) + "\n", 20),
        "too-complex"
      },
      {"labels without end", times("[[a]]\n\n", 6_000), "too-complex"},
      {"sources without end", times("[^a]\n\n", 6_000), "too-complex"},
      {"a long line of stars", times("* ", 8 * n), "too-complex"},
      {"nested bullets", times("- ", n) + "a", "too-deep"},
      {"nested numbers", times("1. ", n) + "a", "too-deep"},
      {"nested lists and quotations", times("- > ", n) + "a", "too-deep"},
      {"quotations without spaces", times(">", n) + "a", "too-deep"},
      {"quotations in many lines", times(times("> ", 60) + "a\n", 500), "too-deep"},
      {"lazy lines", times("> ", 60) + "a\n" + times("a\n", 1_000), "too-deep"},
      {"nested emphasis", times("*a **a ", 100) + "b" + times(" a** a*", 100), "too-deep"},
      {"backticks in pairs", times("` `` ", n), "too-complex|"},
      {"a long link title", "[a](b \"" + times("x", 8 * n) + "\")", "too-complex"},
      {"a link title without end", "[a](b \"" + times("x", 8 * n), "too-complex"},
      {"a long label", "[" + times("x", n) + "]", ""},
      {"a long address", "[a](" + times("x", n) + ")", "address"},
      {"parentheses in an address", "[a](" + times("(", n) + times(")", n) + ")", "address"},
      {"labels that do not end", times("[[", 4_000), "label"},
      {"labels in quotes that do not end", times("[[\"", 4_000), "label too-many-problems"},
      {"citations that do not end", times("[^a", 8_000), "citation too-many-problems"},
      {"alerts that do not end", times("[!A", 8_000), ""},
      {"pairs of brackets", times("[a][b]", 2_000), "too-complex|reference"},
      {"declarations", times("a <!A ", n), "too-complex"},
      {"instructions", times("a <? ", n), "too-complex"},
      {"a tag with many attributes", "a <a" + times(" b=c", 4 * n) + ">", "too-complex"},
      {"tags that do not end", times("<a ", n), "raw-html too-many-problems"},
      {"e-mail addresses that do not end", "<a@" + times("a.", 8 * n), "too-complex"},
      {"character references", times("&amp;", n), "too-complex|"},
      {"ampersands", times("&", n), ""},
      {"backslashes", times("\\", n), ""},
      {"tabs", times("\t", n) + "a", ""},
      {"number signs", times("#", n), ""},
      {"headings", times("# a\n\n", 9_000), ""},
      {"one long word", times("x", n), ""},
      {"line ends", times("\n", n), "too-long"},
      {"lines", times("a\n", n), "too-long"},
      {"a block of code without end", "```\n" + times("\n", 10_000), "code-fence"},
      {"strokes", times("|", n), "too-complex"},
      {"a wide table", times("|a", 5_000) + "\n" + times("|-", 4_990), "table"},
      {"a long table", "|a|b|\n|-|-|\n" + times("|c|d|\n", 1_900), ""},
      {"a delimiter row without a header", times("|-", 9_000), "table"},
      {"delimiter rows", times("-|-\n", 1_900), ""},
      {"items", times("- a\n", 1_900), ""},
      {"items with blank lines", times("- a\n\n\n", 6_000), ""},
      {"a megabyte", times("0123456789abcde ", 1 << 16), ""},
      {"more than a megabyte", times("0123456789abcde ", 1 << 16) + "x", "too-long"},
      {"emphasis just below the limit", times(times("c* ", 1_990) + "\n\n", 100), ""},
      {"brackets just below the limit", times(times("[a] ", 4_990) + "\n\n", 40), ""},
    };
  }

  /** The codes of all problems, without their area. */
  private static String codes(String text) {
    Problems problems = new Problems();
    Thread thread =
        new Thread(
            null, () -> Markdown.parse("x.md", text, 1, problems), "small stack", SMALL_STACK);
    Throwable[] thrown = new Throwable[1];
    thread.setUncaughtExceptionHandler((dead, cause) -> thrown[0] = cause);
    thread.start();
    assertTimeoutPreemptively(GENEROUS, () -> thread.join());
    assertThat(thrown[0]).isNull();
    TreeSet<String> codes = new TreeSet<>();
    problems.sorted().forEach(problem -> codes.add(problem.code().what()));
    return String.join(" ", codes);
  }

  @Test
  void allowsThirtyTwoLevelsAndNoMore() {
    assertThat(codes(times("> ", 32) + "a")).isEmpty();
    assertThat(codes(times("> ", 33) + "a")).isEqualTo("too-deep");
    assertThat(codes(lines(32, i -> " ".repeat(2 * i) + "- a"))).isEmpty();
    assertThat(codes(lines(33, i -> " ".repeat(2 * i) + "- a"))).isEqualTo("too-deep");
    assertThat(codes(times("**a *a ", 16) + "b" + times("* a**", 16))).isEmpty();
    assertThat(codes(times("**a *a ", 17) + "b" + times("* a**", 17))).isEqualTo("too-deep");
  }

  @Test
  void allowsLongRules() {
    assertThat(Outline.of("a\n\n" + times("- ", 400) + "\n")).isEqualTo("paragraph: a\nrule\n");
  }

  @Test
  void saysWhereItGaveUp() {
    assertThat(Outline.of("a\n\n" + times("> ", 101) + "a\n"))
        .isEqualTo("error 3:1: more than 32 levels inside each other [markdown/too-deep]\n");
    assertThat(Outline.of(times("a\n", 2_001)))
        .isEqualTo(
            "error 2001:1: more than 2000 lines without a blank line"
                + " (put blank lines between the parts) [markdown/too-complex]\n");
    assertThat(Outline.of(times("\n", 20_000)))
        .isEqualTo("error 20001:1: the text has more than 20000 lines [markdown/too-long]\n");
  }

  @Test
  void stopsReportingAfterFiveHundredErrors() {
    Problems problems = new Problems();
    Markdown.parse("x.md", times("<br>\n\n", 600), 1, problems);
    assertThat(problems.sorted()).hasSize(501);
    assertThat(problems.sorted().get(500))
        .hasToString(
            "x.md:1001:1: error: more than 500 errors in this text"
                + " (the rest is not shown) [markdown/too-many-problems]");
  }

  private static String backticks(int longest) {
    StringBuilder text = new StringBuilder();
    IntStream.range(1, longest).forEach(i -> text.append('e').append("`".repeat(i)));
    return text.toString();
  }

  private static String times(String part, int count) {
    return part.repeat(count);
  }

  private static String lines(int count, IntFunction<String> line) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, count).forEach(i -> text.append(line.apply(i)).append('\n'));
    return text.toString();
  }
}
