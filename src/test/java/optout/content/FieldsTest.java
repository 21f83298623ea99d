package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import optout.model.PartialDate;
import optout.model.Reference;
import optout.model.Region;
import optout.problem.Position;
import optout.problem.ProblemArea;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest extends UnderEveryDefault {
  private final Problems problems = new Problems();

  private Fields fields(String yaml) {
    return Fields.of(Yaml.parse("f", yaml, problems).orElseThrow(), ProblemArea.GUIDE, problems);
  }

  private void assertProblems(String... expected) {
    assertThat(Found.in(problems)).containsExactly(expected);
  }

  private void assertOnly(String yaml, Consumer<Fields> read, String problem) {
    read.accept(fields(yaml));
    assertProblems(problem);
  }

  @Test
  void readsEveryKind() {
    Fields fields =
        fields(
            """
            text: "  a text "
            id: an-id-2
            reference: other
            language: pt-BR
            email: jo.b+c@mail.example.org
            flag: True
            date: 2024-02-29
            partial: 2025
            month: 2025-09
            https: HTTPS://example.org/ä
            number: 007
            region: uk
            """);

    assertThat(fields.required("text", Kinds.TEXT)).isEqualTo("a text");
    assertThat(fields.required("id", Kinds.ID)).isEqualTo("an-id-2");
    assertThat(fields.required("reference", Kinds.REFERENCE))
        .isEqualTo(new Reference("other", new Position("f", 3, 12)));
    assertThat(fields.required("language", Kinds.LANGUAGE)).isEqualTo("pt-BR");
    assertThat(fields.required("email", Kinds.EMAIL)).isEqualTo("jo.b+c@mail.example.org");
    assertThat(fields.required("flag", Kinds.FLAG)).isTrue();
    assertThat(fields.required("date", Kinds.DATE)).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(fields.required("partial", Kinds.PARTIAL_DATE))
        .isEqualTo(new PartialDate(2025, 0, 0));
    assertThat(fields.required("month", Kinds.PARTIAL_DATE)).isEqualTo(new PartialDate(2025, 9, 0));
    assertThat(fields.required("https", Kinds.HTTPS))
        .isEqualTo(URI.create("https://example.org/%C3%A4"));
    assertThat(fields.required("number", Kinds.integer(1, 7))).isEqualTo(7);
    assertThat(fields.required("region", Kinds.oneOf(Region.class))).isEqualTo(Region.UK);
    fields.end();
    assertProblems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "42|'key' is a number, not a text [guide/wrong-type]",
        "true|'key' is a truth value, not a text [guide/wrong-type]",
        "'  '|'key' is blank [guide/bad-value]",
        "[a]|'key' is a list [guide/wrong-type]",
        "{a: b}|'key' is keys and values [guide/wrong-type]"
      })
  void saysWhatIsNoText(String value, String problem) {
    assertOnly(
        "key: " + value, fields -> fields.required("key", Kinds.TEXT), "f:1:6: error: " + problem);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "null"})
  void saysThatAKeyHasNoValue(String value) {
    Fields fields = fields("a: 1\nkey: " + value);

    assertThat(fields.required("key", Kinds.TEXT)).isEmpty();
    assertThat(fields.optional("key", Kinds.DATE)).isEmpty();
    assertThat(fields.list("key", Kinds.TEXT)).isEmpty();
    assertThat(fields.optionalMapping("key")).isEmpty();
    assertThat(fields.mapping("key").required("inner", Kinds.TEXT)).isEmpty();
    assertThat(Found.in(problems))
        .containsOnly("f:2:1: error: 'key' has no value [guide/missing-value]");
  }

  @Test
  void nullMayStandWhereItSaysThatThereIsNone() {
    assertThat(fields("key: null").optionalOrNull("key", Kinds.TEXT)).isEmpty();
    assertThat(fields("other: x").optionalOrNull("key", Kinds.TEXT)).isEmpty();
    assertThat(fields("key: x").optionalOrNull("key", Kinds.TEXT)).contains("x");
    assertProblems();
  }

  @Test
  void aMissingKeyIsReportedWhereItsMappingBegins() {
    Fields fields = fields("a: x\nb:\n  c: y\n");

    fields.optional("a", Kinds.TEXT);
    fields.required("key", Kinds.TEXT);
    fields.optional("optional", Kinds.TEXT);
    Fields inner = fields.mapping("b");
    inner.optional("c", Kinds.TEXT);
    inner.required("inner", Kinds.DATE);
    inner.end();
    fields.end();
    assertProblems(
        "f:1:1: error: 'key' is missing [guide/missing-key]",
        "f:3:3: error: 'inner' is missing [guide/missing-key]");
  }

  @Test
  void aMissingMappingIsOneProblemNotOnePerKeyOfIt() {
    Fields outer = fields("a: x");
    outer.optional("a", Kinds.TEXT);
    Fields missing = outer.mapping("publisher");
    missing.required("name", Kinds.TEXT);
    missing.end();
    outer.end();
    Fields wrong = fields("publisher: Jo").mapping("publisher");
    wrong.required("name", Kinds.TEXT);

    assertProblems(
        "f:1:1: error: 'publisher' is missing [guide/missing-key]",
        "f:1:12: error: keys and values are expected here, but this is a single value [guide/wrong-type]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "x|'key' is 'x'",
        "0|'key' is '0'",
        "10|'key' is '10'",
        "1.0|'key' is '1.0'",
        "0x1|'key' is '0x1'",
        "٣|'key' is '٣'",
        "99999999999999999999|'key' is '99999999999999999999'",
        "\"3\"|'key' is '3'"
      })
  void saysWhatIsNoWholeNumber(String value, String problem) {
    assertOnly(
        "key: " + value,
        fields -> assertThat(fields.required("key", Kinds.integer(1, 9))).isEqualTo(1),
        "f:1:6: error: " + problem + " [guide/bad-value]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2023-02-29",
        "2026-13-01",
        "2026-1-1",
        "23.11.2026",
        "2026-11-23T00:00",
        "+12026-11-23",
        "-2026-11-23",
        "٢٠٢٦-١١-٢٣",
        "2026-11",
        "2026"
      })
  void saysWhatIsNoDate(String value) {
    assertOnly(
        "key: " + value,
        fields -> fields.required("key", Kinds.DATE),
        "f:1:6: error: 'key' is '" + value + "' [guide/bad-value]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-02-30",
        "2025-13",
        "2025-00",
        "2025-9",
        "0999",
        "20255",
        "+12025-09-18",
        "25",
        "today"
      })
  void saysWhatIsNoPartOfADate(String value) {
    assertOnly(
        "key: " + value,
        fields -> fields.required("key", Kinds.PARTIAL_DATE),
        "f:1:6: error: 'key' is '" + value + "' [guide/bad-value]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "on", "1", "\"true\"", "tRUE"})
  void saysWhatIsNeitherTrueNorFalse(String value) {
    assertOnly(
        "key: " + value,
        fields -> assertThat(fields.optional("key", Kinds.FLAG)).isEmpty(),
        "f:1:6: error: 'key' is '" + value.replace("\"", "") + "' [guide/bad-value]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"EEA", "Other", "eea ", "europe", "OTHER", "ukraıne"})
  void saysWhichConstantsThereAre(String value) {
    assertOnly(
        "key: '" + value + "'",
        fields -> fields.required("key", Kinds.oneOf(Region.class)),
        "f:1:6: error: 'key' is '" + value + "' [guide/bad-value]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Open", "open_settings", "a--b", "-a", "a b", "ı", "İ"})
  void saysWhatIsNoId(String value) {
    assertOnly(
        "key: " + value,
        fields -> fields.required("key", Kinds.ID),
        "f:1:6: error: 'key' is '" + value + "' [guide/bad-value]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE", "german", "de_DE", "d", "de-", "de-a", "ı"})
  void saysWhatIsNoLanguage(String value) {
    assertOnly(
        "key: " + value,
        fields -> fields.required("key", Kinds.LANGUAGE),
        "f:1:6: error: 'key' is '" + value + "' [guide/bad-value]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jo",
        "jo@example",
        "a@example.org,b@example.org",
        "a@example.org?bcc=b",
        "a b@example.org",
        "mailto:a@example.org",
        "a@ex%61mple.org"
      })
  void saysWhatIsNoEmailAddress(String value) {
    assertOnly(
        "key: " + value,
        fields -> fields.required("key", Kinds.EMAIL),
        "f:1:6: error: 'key' is '" + value + "' [guide/bad-value]");
  }

  @Test
  void saysWhyAnAddressIsRefused() {
    Fields fields =
        fields("a: http://example.org\nb: ['javascript:alert(1)', 'https://b.example']");

    assertThat(fields.required("a", Kinds.HTTPS)).hasHost("nowhere.invalid");
    assertThat(fields.list("b", Kinds.HTTPS)).containsExactly(URI.create("https://b.example"));
    assertProblems(
        "f:1:4: error: address 'http://example.org' refused: the scheme 'http' is not allowed [guide/bad-address]",
        "f:2:5: error: address 'javascript:alert(1)' refused: the scheme 'javascript' is not allowed [guide/bad-address]");
  }

  @Test
  void reportsWhatIsNoListAndWhatInAListIsNoText() {
    Fields fields = fields("a: one\nb: {c: d}\ne: [f, [g], 5, '', ~]\n");

    assertThat(fields.list("a", Kinds.TEXT)).isEmpty();
    assertThat(fields.mappings("b")).isEmpty();
    assertThat(fields.list("e", Kinds.TEXT)).containsExactly("f");
    assertProblems(
        "f:1:4: error: 'a' is a single value [guide/wrong-type]",
        "f:2:4: error: 'b' is keys and values [guide/wrong-type]",
        "f:3:8: error: 'e' is a list of single values, but this is a list [guide/bad-value]",
        "f:3:13: error: 'e' is a number, not a text [guide/wrong-type]",
        "f:3:16: error: 'e' is a list of single values, but this is nothing [guide/bad-value]",
        "f:3:20: error: 'e' is empty, not a text [guide/wrong-type]");
  }

  @Test
  void aListMayBeEmptyUnlessItMayNot() {
    Fields fields = fields("a: []\nb: []\n");

    assertThat(fields.list("a", Kinds.TEXT)).isEmpty();
    assertThat(fields.optionalList("c", Kinds.TEXT)).isEmpty();
    assertThat(fields.optionalList("b", Kinds.TEXT)).contains(List.of());
    assertProblems("f:2:4: error: 'b' is an empty list [guide/bad-value]");
  }

  @Test
  void suggestsTheKeyThatWasMeant() {
    Fields fields = fields("titel: a\nLANGUAGES: b\nzzz: c\n");

    fields.optional("title", Kinds.TEXT);
    fields.optional("languages", Kinds.TEXT);
    fields.end();
    assertProblems(
        "f:1:1: error: unknown key 'titel' [guide/unknown-key]",
        "f:2:1: error: unknown key 'LANGUAGES' [guide/unknown-key]",
        "f:3:1: error: unknown key 'zzz' [guide/unknown-key]");
  }

  @Test
  void keysThatWritersChooseAreIds() {
    Fields fields = fields("open-settings: 1\nOpen: 2\n'': 3\n");

    assertThat(fields.ids()).extracting(Node.Entry::key).containsExactly("open-settings");
    fields.end();
    assertProblems(
        "f:2:1: error: 'Open' is not an id [guide/bad-value]",
        "f:3:1: error: '' is not an id [guide/bad-value]");
  }

  @Test
  void messagesShowWhatIsInvisibleAndAreNotFlooded() {
    Fields fields = fields("a: \"x\u202ey\"\nb: " + "z".repeat(500) + "\n\"\u200b\": 1\n");

    fields.optional("a", Kinds.DATE);
    fields.optional("b", Kinds.DATE);
    fields.end();
    assertProblems(
        "f:1:4: error: 'a' is 'x[U+202E]y' [guide/bad-value]",
        "f:1:4: error: the character U+202E cannot be seen [yaml/character]",
        "f:2:4: error: 'b' is '" + "z".repeat(80) + "…' [guide/bad-value]",
        "f:3:1: error: unknown key '[U+200B]' [guide/unknown-key]",
        "f:3:1: error: the character U+200B cannot be seen [yaml/character]");
  }

  @Test
  void whatIsOptionalMayBeMissing() {
    Fields fields = fields("a: 1");

    assertThat(fields.optional("b", Kinds.HTTPS)).isEqualTo(Optional.empty());
    assertThat(fields.byLanguage("c", Node.Entry::key)).isEmpty();
    assertThat(fields.mappings("d")).isEmpty();
    assertProblems();
  }
}
