package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import optout.content.Node.ScalarType;
import optout.problem.Position;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest extends UnderEveryDefault {
  private final Problems problems = new Problems();

  private Optional<Node> parse(String text) {
    return Yaml.parse("f", text, problems);
  }

  private List<String> problems() {
    return Found.in(problems);
  }

  private Map<String, Node.Entry> mapping(String text) {
    Node node = parse(text).orElseThrow();
    assertThat(problems()).isEmpty();
    return ((Node.Mapping) node).entries();
  }

  private static String place(Position at) {
    return at.line() + ":" + at.column();
  }

  /** A document as one line: every key and value with its place. */
  private static String shown(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return scalar.text() + "@" + place(scalar.at());
    }
    if (node instanceof Node.Sequence list) {
      return list.items().stream()
          .map(YamlTest::shown)
          .collect(Collectors.joining(" ", "[", "]@" + place(list.at())));
    }
    return ((Node.Mapping) node)
        .entries().values().stream()
            .map(entry -> entry.key() + "@" + place(entry.keyAt()) + "=" + shown(entry.value()))
            .collect(Collectors.joining(" ", "{", "}@" + place(node.at())));
  }

  @Test
  void knowsWhereEveryKeyAndValueStands() {
    Node node =
        parse(
                """
                # comment
                title: One
                list:
                  - two
                  - three: "3"
                    four: [5, {six: 7}]
                empty:
                block: >
                  eight
                """)
            .orElseThrow();

    assertThat(shown(node))
        .isEqualTo(
            "{title@2:1=One@2:8 list@3:1=[two@4:5 {three@5:5=3@5:12 four@6:5=[5@6:12 {six@6:16=7@6:21}@6:15]@6:11}@5:5]@4:3 empty@7:1=@7:7 block@8:1=eight\n@8:8}@2:1");
  }

  @Test
  void countsColumnsInUtf16UnitsAsEditorsDo() {
    Node node = parse("😀a: {ä: 😀, b: c}\n'\u200f': x\n").orElseThrow();

    assertThat(shown(node))
        .isEqualTo("{😀a@1:1={ä@1:7=😀@1:10 b@1:14=c@1:17}@1:6 \u200f@2:1=x@2:6}@1:1");
  }

  @Test
  void placesAreTheSameWithLineEndsOfWindows() {
    String text = "a: b\nc:\n  - d\n  - |\n    e\nf: g\n";

    assertThat(shown(parse(text.replace("\n", "\r\n")).orElseThrow()))
        .isEqualTo(shown(parse(text).orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "off",
        "Off",
        "OFF",
        "on",
        "yes",
        "no",
        "No",
        "y",
        "n",
        "2026-11-23",
        "2025-09",
        "12:30:00",
        "1_000",
        "0b11",
        "1,5",
        "1.2.3",
        "https://example.org",
        "+",
        "-.",
        ".",
        "e5",
        "0x",
        "tRUE",
        "nULL",
        "TRUEi",
        "ınf",
        "٣"
      })
  void aPlainValueIsText(String value) {
    assertThat(mapping("key: " + value).get("key").value())
        .isEqualTo(new Node.Scalar(ScalarType.TEXT, value, new Position("f", 1, 6)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0", "42", "-1", "+1", "007", "08", "0o17", "0x1F", "1.5", "1.", ".5", "-.5e1", "1e3",
        "12E-3", ".inf", "-.INF", "+.Inf", ".nan", ".NaN", ".NAN"
      })
  void aPlainValueIsANumberAsWritten(String value) {
    assertThat(mapping("key: " + value).get("key").value())
        .isEqualTo(new Node.Scalar(ScalarType.NUMBER, value, new Position("f", 1, 6)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
  void aPlainValueIsATruthValue(String value) {
    assertThat(mapping("key: " + value).get("key").value())
        .isEqualTo(new Node.Scalar(ScalarType.TRUTH, value, new Position("f", 1, 6)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null", "Null", "NULL", "# nothing"})
  void aKeyHasNothingBehindIt(String value) {
    assertThat(mapping("key: " + value + "\nnext: x").get("key").isBare()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`\"null\"`, null",
        "`'~'`, ~",
        "`\"42\"`, 42",
        "`\"true\"`, true",
        "`''`, ``",
        "`\"\"`, ``",
        "`'it''s'`, `it's`",
        "`\"\\u00e4\\n\"`, `ä\n`",
        "`\"\\U0001F600\"`, `😀`"
      })
  void aQuotedValueIsAlwaysText(String written, String text) {
    assertThat(mapping("key: " + written).get("key").value())
        .isEqualTo(new Node.Scalar(ScalarType.TEXT, text, new Position("f", 1, 6)));
  }

  @Test
  void theKeyForNorwegianStaysNo() {
    assertThat(mapping("no: nei\nyes: ja\non: på\n1: én\nnull: x\ntrue: y"))
        .containsOnlyKeys("no", "yes", "on", "1", "null", "true");
  }

  @Test
  void reportsAKeyThatStandsTwiceAndKeepsTheFirst() {
    Node node = parse("a: 1\nb: {c: 2, c: 3}\na: 4\n").orElseThrow();

    assertThat(shown(node)).isEqualTo("{a@1:1=1@1:4 b@2:1={c@2:5=2@2:8}@2:4}@1:1");
    assertThat(problems())
        .containsExactly(
            "f:2:11: error: duplicate key 'c' [yaml/duplicate-key]",
            "f:3:1: error: duplicate key 'a' [yaml/duplicate-key]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a: &x 1|1:4",
        "a: *x|1:4",
        "a: !!str 1|1:4",
        "a: ! 1|1:4",
        "a: !<tag:x,1:y> {}|1:4",
        "&x a: 1|1:1",
        "!!str a: 1|1:1",
        "&x {a: 1}|1:1",
        "!x [a]|1:1",
        "- &x [a]|1:3",
        "a: [b, *x, c]|1:8",
        "*x : 1|1:1",
        "'a: 1\n*x : 2'|2:1",
        "'a: 1\n!x b: 2'|2:1",
        "'a: 1\n&x b: 2'|2:1",
        "- !!str a: 1|1:3",
        "a: !!binary x|1:4",
        "a: !!int 0x_|1:4",
        "[!x \"\"]|1:2"
      })
  void refusesAnchorsAliasesAndTags(String text, String at) {
    assertThat(parse(text)).isEmpty();
    assertThat(problems())
        .containsExactly(
            "f:"
                + at
                + ": error: anchors (&), aliases (*) and tags (!) are not supported [yaml/not-plain]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{a: b}: c", "[a]: c", "? [a]\n: c", "? {a: b}\n: c"})
  void refusesAKeyThatIsNotOneWord(String text) {
    assertThat(parse(text)).isEmpty();
    assertThat(problems())
        .singleElement()
        .asString()
        .endsWith(": error: a key is a mapping or a list [yaml/bad-key]");
  }

  @Test
  void readsSixteenLevelsAndNotOneMore() {
    assertThat(parse("[".repeat(17) + "]".repeat(17))).isPresent();
    assertThat(problems()).isEmpty();

    assertThat(parse("[".repeat(18) + "]".repeat(18))).isEmpty();
    assertThat(problems())
        .containsExactly("f:1:18: error: values are nested more than 16 deep [yaml/too-deep]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`a: 1\n---\nb: 2\n`, 2",
        "`---\na: 1\n---\n`, 3",
        "`---\n---\na: 1`, 2",
        "`a: 1\n...\n---\nb: 2\n`, 3",
        "`😀:\n  a: |\n    ---\r\n---`, 4",
        "`a: '\n  ---'\n# end\n--- # next\n---\nb: 2`, 4",
        "`a: 1\n---\n[broken: @\n`, 2"
      })
  void reportsASecondDocument(String text, int line) {
    assertThat(parse(text)).isPresent();
    assertThat(problems())
        .containsExactly(
            "f:" + line + ":1: error: a second document begins here [yaml/second-document]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"---\na: 1\n", "a: 1\n...\n", "a: 1\n...\n# end\n", "%YAML 1.2\n---\na: 1"})
  void marksAroundTheOnlyDocumentAreFine(String text) {
    assertThat(parse(text)).isPresent();
    assertThat(problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "  \n\n", "# a comment\n"})
  void saysThatAFileIsEmpty(String text) {
    assertThat(parse(text)).isEmpty();
    assertThat(problems())
        .containsExactly("f:1:1: error: there are no keys and values [yaml/empty]");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`a: b: c`, 1:5, `there must be no ':' here`",
        "`a: '\t'\n\tb: 1`, 2:1, `there is a tab where a value or an indentation is expected`",
        "`ä: 'x\n\n`, 1:4, `the ' that opens here is never closed`",
        "`a: \"😀\\q\"`, 1:8, `'\\q' means nothing in double quotes`",
        "`a: [1, 2\nb: 3`, 2:2, `a comma or ']' is expected here`",
        "`a: [1, `, 1:8, `the text ends where a value is expected`",
        "`a: [1, 2`, 1:4, `the [ that opens here is never closed`",
        "`- a\nb: c`, 2:1, `the indentation fits nothing above`",
        "`a: @x`, 1:4, `a value cannot begin with @`",
        "`a: 1\n...\nb: 2`, 3:1, `the indentation fits nothing above`",
        "`a: \"\\UFFFFFFFF\"`, 1:1, `an escape below is not a character`",
        "`a: \"\\\u202e\"`, 1:6, `'\\[U+202E]' means nothing in double quotes`",
        "`%YAML 3.0\n---\na: 1`, 1:1, `it asks for YAML 3.0`"
      })
  void saysWhereAndWhyItIsNotYaml(String text, String at, String why) {
    assertThat(parse(text)).isEmpty();
    assertThat(problems())
        .containsExactly("f:" + at + ": error: this is not YAML: " + why + " [yaml/syntax]");
  }

  @ParameterizedTest
  @CsvSource({"0, 1:4", "5000, 2:4"})
  void saysWhereACharacterIsThatNoFileMayHold(int before, String at) {
    String comment = before == 0 ? "" : "#" + "x".repeat(before) + "\n";

    assertThat(parse(comment + "a: \u0000")).isEmpty();
    assertThat(problems())
        .containsExactly(
            "f:"
                + at
                + ": error: this is not YAML: it contains the character U+0000 [yaml/syntax]");
  }

  @ParameterizedTest
  @CsvSource({
    "\\0, U+0000",
    "\\e, U+001B",
    "\\x7f, U+007F",
    "\\ud83d, U+D83D",
    "\\x85, U+0085",
    "\\uffff, U+FFFF",
    "\\U0001fffe, U+1FFFE"
  })
  void reportsACharacterHiddenInAnEscape(String escape, String name) {
    parse("a:\n  b: \"x" + escape + "\"");

    assertThat(problems())
        .containsExactly(
            "f:2:6: error: the character " + name + " cannot be seen [yaml/character]");
  }

  @Test
  void aNumberMayHaveAThousandDigits() {
    assertThat(parse("a: 0x" + "f".repeat(1000))).isPresent();
    assertThat(parse("a: 0x" + "f".repeat(1001))).isEmpty();
    assertThat(problems())
        .containsExactly("f:1:4: error: this is not YAML: a number is too long [yaml/syntax]");
  }

  @Test
  void aMergeKeyIsAKeyLikeAnyOther() {
    assertThat(mapping("<<: {a: 1}")).containsOnlyKeys("<<");
  }
}
