package optout.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Reference;
import optout.model.Translation;
import optout.problem.Position;
import optout.problem.Problems;
import org.junit.jupiter.api.Test;

class EditionReaderTest extends UnderEveryDefault {
  private static final String FILE =
      """
      ---
      title: "Sample: off"
      short-title: Sample
      summary: One switch.
      slug: sample-1
      translation:
        of: en
        by: machine
        reviewed: null
        revisions: {intro: 3fa1c2, switch-off: "123456"}
      ---
      An introduction.
      """;

  private final Problems problems = new Problems();

  private Optional<Edition> read(String text) {
    return new EditionReader(false, problems).read("f", text, "de", Editions.Kind.PAGE, false);
  }

  private List<String> problems() {
    return Found.in(problems);
  }

  private static Reference reference(String id, int line, int column) {
    return new Reference(id, new Position("f", line, column));
  }

  @Test
  void readsTheFrontMatter() {
    Edition edition = read(FILE).orElseThrow();

    assertThat(problems()).isEmpty();
    assertThat(edition.language()).isEqualTo("de");
    assertThat(edition.title()).isEqualTo("Sample: off");
    assertThat(edition.shortTitle()).contains("Sample");
    assertThat(edition.summary()).isEqualTo("One switch.");
    assertThat(edition.slug()).isEqualTo(reference("sample-1", 5, 7));
    assertThat(edition.at()).isEqualTo(new Position("f", 2, 1));
    assertThat(edition.translation())
        .contains(
            new Translation(
                reference("en", 7, 7),
                "machine",
                Optional.empty(),
                Map.of(
                    "intro", reference("3fa1c2", 10, 22),
                    "switch-off", reference("123456", 10, 42))));
  }

  @Test
  void aRevisionHoldsTitleSummaryAndText() {
    String intro = new Revision().of("Sample: off\nOne switch.\nAn introduction.");

    Edition edition = read(FILE).orElseThrow();

    assertThat(edition.revision()).isEqualTo(intro);
    assertThat(edition.revisions()).isEqualTo(Map.of(Edition.INTRO, intro));
    assertThat(read(FILE.replace("by: machine", "by: Jo")).orElseThrow().revision())
        .isEqualTo(intro);
    assertThat(read(FILE.replace("One", "Two")).orElseThrow().revision()).isNotEqualTo(intro);
  }

  @Test
  void warnsOfALongSummary() {
    read(FILE.replace("One switch.", "x".repeat(200)));
    assertThat(problems()).isEmpty();

    read(FILE.replace("One switch.", "x".repeat(201)));
    assertThat(problems())
        .containsExactly(
            "f:4:10: warning: the summary has 201 characters [front-matter/long-summary]");
  }

  @Test
  void theHomePageHasNoSlug() {
    Edition home =
        new EditionReader(false, problems)
            .read("f", "---\ntitle: x\nsummary: y\n---\n", "de", Editions.Kind.PAGE, true)
            .orElseThrow();

    assertThat(problems()).isEmpty();
    assertThat(home.slug().id()).isEmpty();
  }
}
