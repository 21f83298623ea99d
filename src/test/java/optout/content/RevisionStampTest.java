package optout.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import optout.check.Checks;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Reference;
import optout.model.Translation;
import optout.problem.Outcome;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.ProblemArea;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionStampTest extends UnderEveryDefault {
  private static final Set<ProblemArea> OF_REVISIONS =
      Set.of(ProblemArea.TRANSLATION, ProblemArea.FRONT_MATTER, ProblemArea.YAML);

  private static final String STAMP =
      """
      translation:
        of: en
        by: machine
        reviewed: null
        revisions:
          intro: "3fa1c2"
          switch-off: "123456"
      """;

  private static RevisionStamp stamp(String by, Optional<String> reviewed) {
    Reference of = new Reference("en", Position.start("f"));
    return new RevisionStamp(
        new Translation(of, by, reviewed, Map.of()),
        new TreeMap<>(Map.of("switch-off", "123456", "intro", "3fa1c2")));
  }

  private static String stamped(String file) {
    return stamp("machine", Optional.empty()).applyTo(file);
  }

  private static Translation read(String file) {
    Problems problems = new Problems();
    Edition edition =
        new EditionReader(false, problems)
            .read("f", PlainText.of(file), "de", Editions.Kind.GUIDE, true)
            .orElseThrow();
    assertThat(problems.sorted()).isEmpty();
    return edition.translation().orElseThrow();
  }

  @Test
  void replacesTheTranslationAndNothingElse() {
    assertThat(
            stamped(
                """
                ---
                title: x
                translation: {of: en, by: machine, reviewed: null}
                summary: y
                ---
                translation: stays
                """))
        .isEqualTo(
            """
            ---
            title: x
            %ssummary: y
            ---
            translation: stays
            """
                .formatted(STAMP));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "translation: {of: en, by: machine}\n",
        "translation:\n  of: en\n  by: machine\n",
        "translation:\n  of: en\n\n  # note\n  by: machine\n",
        "translation:\n  of: en\n# note\n  by: machine\n",
        "translation: {of: en,\n by: machine\n}\n",
        "\"translation\": {of: en, by: machine}\n",
        "translation : {of: en, by: machine}\n",
      })
  void findsTheTranslationHoweverItIsWritten(String written) {
    assertThat(stamped("---\ntitle: |\n  translation: no\n" + written + "---\nText\n"))
        .isEqualTo("---\ntitle: |\n  translation: no\n" + STAMP + "---\nText\n");
    assertThat(stamped("---\n" + written + "summary: y\n---\nText\n"))
        .isEqualTo("---\n" + STAMP + "summary: y\n---\nText\n");
  }

  @Test
  void keepsTheCommentsOfTheNextKey() {
    assertThat(stamped("---\ntranslation: {of: en, by: x}\n\n# about the slug\nslug: y\n---\n"))
        .isEqualTo("---\n" + STAMP + "\n# about the slug\nslug: y\n---\n");
    assertThat(stamped("---\ntranslation: {of: en, by: x}\n# the end\n---\n"))
        .isEqualTo("---\n" + STAMP + "# the end\n---\n");
  }

  @Test
  void givesTheSameWhenAppliedAgain() {
    String once = stamped("---\ntitle: x\ntranslation: {of: en, by: x}\n---\nText");

    assertThat(stamped(once)).isEqualTo(once);
  }

  @ParameterizedTest
  @CsvSource({"'\r\n', true", "'\r\n', false", "'\r', false", "'\n', true"})
  void keepsLineEndsAndByteOrderMark(String lineEnd, boolean marked) {
    String before = "---\ntitle: x\ntranslation: {of: en, by: x}\nslug: y\n---\nä 😀\n\nend";
    String after = "---\ntitle: x\n" + STAMP + "slug: y\n---\nä 😀\n\nend";
    String mark = marked ? "\uFEFF" : "";

    assertThat(stamped(mark + before.replace("\n", lineEnd)))
        .isEqualTo(mark + after.replace("\n", lineEnd));
  }

  @Test
  void keepsLineEndsThatAreMixed() {
    assertThat(stamped("---\r\ntitle: x\ntranslation: {of: en, by: x}\r\nslug: y\n---\n\r\n"))
        .isEqualTo("---\r\ntitle: x\n" + STAMP.replace("\n", "\r\n") + "slug: y\n---\n\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "machine",
        "Jo",
        "null",
        "true",
        "no",
        "42",
        "Jo \"the\" \\translator\\",
        "Ümit Işık",
        "# Jo",
        "a: b",
        "- a",
        "'",
        "{",
        "Jo\u200dKim",
        "two\nlines",
        "tab\there",
        "😀",
        "*"
      })
  void whatIsNotedIsReadAgain(String name) {
    String file =
        stamp(name, Optional.of(name + ", 2026-12-01"))
            .applyTo("---\ntitle: x\nsummary: y\ntranslation: {of: en, by: x}\n---\nText\n");

    Translation read = read(file);

    assertThat(read.of().id()).isEqualTo("en");
    assertThat(read.by()).isEqualTo(name);
    assertThat(read.reviewed()).contains(name + ", 2026-12-01");
    assertThat(read.revisions()).hasSize(2);
    assertThat(read.revisions().get("intro").id()).isEqualTo("3fa1c2");
    assertThat(read.revisions().get("switch-off").id()).isEqualTo("123456");
  }

  @Test
  void nobodyHasReviewedUntilSomebodyHas() {
    assertThat(
            read(stamped("---\ntitle: x\nsummary: y\ntranslation: {of: en, by: x}\n---\n"))
                .reviewed())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Text",
        "---\ntitle: x\n---\ntranslation: y\n",
        "---\ntranslation: [\n---\n",
        "---\n{title: x, translation: {of: en, by: x}}\n---\n",
        "---\n- translation\n---\n",
        "---\n? translation\n: {of: en, by: x}\n---\n",
        "---\ntranslation: {of: en}\n"
      })
  void refusesAFileWithoutATranslationToReplace(String file) {
    assertThatThrownBy(() -> stamped(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no 'translation' in the front matter");
  }

  /** As {@code optout revisions} does it for every translation. */
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void noTranslationOfTheRealContentLacksARevisionAfterwards(String lineEnd, @TempDir Path folder)
      throws IOException {
    copy(Path.of("content"), folder, lineEnd);
    Content before = content(folder, new Problems());
    assertThat(missing(folder)).isNotEmpty();
    int stamped = 0;
    for (Editions item : items(before)) {
      for (Edition edition : item.editions().values()) {
        if (edition.translation().isPresent()) {
          Translation translation = edition.translation().get();
          Edition of = item.editions().get(translation.of().id());
          Path file = Path.of(edition.at().file());
          String text = Files.readString(file);
          RevisionStamp stamp = new RevisionStamp(translation, new TreeMap<>(of.revisions()));
          Files.writeString(file, stamp.applyTo(text));
          stamped++;
        }
      }
    }
    assertThat(stamped).isGreaterThan(5);
    assertThat(missing(folder)).isEmpty();
    for (Editions item : items(content(folder, new Problems()))) {
      assertThat(item.editions().get("de").translation().orElseThrow().revisions())
          .containsOnlyKeys(item.editions().get("en").revisions().keySet());
    }
  }

  private static List<Editions> items(Content content) {
    return content.items().toList();
  }

  private static Content content(Path folder, Problems problems) {
    return problems.take(ContentReader.read(folder, folder.toString())).content().orElseThrow();
  }

  /** What is wrong with the revisions of translations. */
  private static List<String> missing(Path folder) {
    Problems problems = new Problems();
    problems.add(Checks.content(Outcome.of(content(folder, problems))));
    return problems.sorted().stream()
        .filter(problem -> OF_REVISIONS.contains(problem.code().area()))
        .map(Problem::toString)
        .toList();
  }

  /** Copies content, with translations of which nobody noted what they were made from. */
  private static void copy(Path from, Path to, String lineEnd) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        String text = Files.readString(file).replaceFirst("(?m)^  revisions:\n(?:    .*\n)*", "");
        Files.writeString(target, text.replace("\n", lineEnd));
      }
    }
  }
}
