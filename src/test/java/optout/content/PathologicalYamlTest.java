package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optout.model.Editions;
import optout.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files made to exhaust time or stack, as large as a content file may be. */
class PathologicalYamlTest {
  private static final int SMALL_STACK = 256 * 1024;
  private static final int LIMIT_MILLIS = 120_000;
  private static final int MIB = 1 << 20;

  /** One MiB of a piece of text. */
  private static String full(String piece) {
    return piece.repeat(MIB / piece.length());
  }

  private static String numbered(int count, IntFunction<String> piece) {
    return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(
            "billion laughs",
            "a: &a [x,x,x,x]\n"
                + numbered(20, i -> "b" + i + ": &b" + i + " [*a,*a,*a,*a,*a,*a]\n")),
        Arguments.of("nested lists", "[".repeat(100_000) + "]".repeat(100_000)),
        Arguments.of("unclosed lists", full("[")),
        Arguments.of("unclosed mappings", full("{a: ")),
        Arguments.of("unclosed mappings as keys", full("{")),
        Arguments.of("nested lines", full("- ")),
        Arguments.of("nested keys", full("? ")),
        Arguments.of("stairs", numbered(1000, i -> " ".repeat(i) + "a:\n")),
        Arguments.of("a long plain value", "title: " + full("x")),
        Arguments.of("a long quoted value", "title: \"" + full("x") + "\""),
        Arguments.of("a long value with escapes", "title: \"" + full("\\u00e4") + "\""),
        Arguments.of("a long number", "order: " + full("1")),
        Arguments.of("a long decimal number", "order: " + full("1") + "." + full("0") + "e"),
        Arguments.of("a value of many lines", "title:\n" + full("  x\n")),
        Arguments.of("a quoted value of many lines", "title: '\n" + full("  x\n") + "'"),
        Arguments.of("a block of many lines", "title: >\n" + full("  x\n")),
        Arguments.of("a block of empty lines", "title: |\n" + full("\n")),
        Arguments.of("a long comment", "# " + full("x") + "\ntitle: x"),
        Arguments.of("many comments", full("# x\n") + "title: x"),
        Arguments.of("a long key", "? " + full("x") + "\n: y"),
        Arguments.of("a long id as key", "? " + full("a-") + "a\n: y"),
        Arguments.of("a long language code as key", "names:\n  ? de" + full("-ab") + "\n  : y"),
        Arguments.of("a long message key", "messages:\n  ? a" + full(".a") + "\n  : y"),
        Arguments.of("a long address", "address: https://a." + full("b.") + "c/"),
        Arguments.of("a long e-mail address", "email: a@" + full("b.") + "c"),
        Arguments.of("a long slug", "slug: " + full("a-") + "a"),
        Arguments.of("a long date", "checked: " + full("2026-11-23")),
        Arguments.of("as many keys as are read", numbered(49_000, i -> "key" + i + ": x\n")),
        Arguments.of("as many in one line", "{" + numbered(49_000, i -> "😀" + i + ": x, ") + "}"),
        Arguments.of("one key many times", full("key: x\n")),
        Arguments.of("a long list", "languages: [" + full("a, ") + "]"),
        Arguments.of("a list of many lines", "languages:\n" + full("- a\n")),
        Arguments.of("a list of nothing", "languages: [" + full("~,") + "]"),
        Arguments.of("many documents", full("---\n")),
        Arguments.of("a long tag", "a: !" + full("x") + " y"),
        Arguments.of("a long anchor", "a: &" + full("x") + " y"),
        Arguments.of("many directives", numbered(40_000, i -> "%TAG !a" + i + "! x\n") + "---\n"),
        Arguments.of("colons", full(":")),
        Arguments.of("quotes", full("'")),
        Arguments.of("spaces", full(" ") + "x"),
        Arguments.of("tabs", full("\t") + "x"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isReadOrRefusedOnASmallStackInTime(String name, String text) throws Exception {
    Problems problems = new Problems();
    List<Throwable> thrown = new CopyOnWriteArrayList<>();
    Thread thread =
        new Thread(
            null,
            () ->
                Yaml.parse("f", text, problems)
                    .ifPresent(
                        node -> {
                          Sites.read(node, logo -> Optional.empty(), problems);
                          Languages.read("de", node, problems);
                          Services.labels(node, problems);
                          Sources.read(node, problems);
                          Sources.authorities(node, problems);
                          new Guides(problems).guide("sample", node, Map.of());
                          new Letters(problems).letter("sample", node, Map.of());
                          Laws.read(node, problems);
                          new EditionReader(false, problems)
                              .read(
                                  "f",
                                  "---\n" + text + "\n---\n",
                                  "de",
                                  Editions.Kind.LETTER,
                                  false);
                        }),
            name,
            SMALL_STACK);
    thread.setUncaughtExceptionHandler((where, what) -> thrown.add(what));
    thread.setDaemon(true);
    thread.start();
    thread.join(LIMIT_MILLIS);

    assertThat(thread.isAlive()).as("still busy").isFalse();
    assertThat(thrown).isEmpty();
    assertThat(problems.hasErrors()).isTrue();
  }
}
