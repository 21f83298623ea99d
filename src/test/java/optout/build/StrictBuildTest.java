package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import optout.problem.ProblemCode;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What keeps a site from being published under {@code --strict}, and what does not. */
class StrictBuildTest {
  private static final Path BROKEN = Path.of("src/test/sites/broken");

  @TempDir private Path folder;
  private SampleSite site;

  @BeforeEach
  void copySample() throws IOException {
    site = SampleSite.in(folder);
  }

  @Test
  void publishesThoughATranslationLagsBehindAndSaysSo() throws IOException {
    site.with(Files.readString(BROKEN.resolve("translation/out-of-date.txt")));

    SampleSite.Run run = site.build("--strict");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .startsWith("content/guides/example/de.md:9:105: warning: ")
        .endsWith(" [translation/out-of-date]\n");
    assertThat(run.errors()).contains("; 0 errors, 1 warning. ");
    assertThat(site.published("de/abschalten/index.html"))
        .contains("The English text of this step has changed since it was translated.");
  }

  @Test
  void refusesWhatIsBrokenAndNamesItAsTheReason() throws IOException {
    site.with(Files.readString(BROKEN.resolve("translation/out-of-date.txt")))
        .with(Files.readString(BROKEN.resolve("source/unused.txt")));

    SampleSite.Run run = site.build("--strict");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .contains(" [translation/out-of-date]\n")
        .endsWith(
            "content/sources.yaml:7:1: error: nothing cites the source 'example-terms' (cite it"
                + " with [^example-terms], list it in a guide.yaml, or remove it)"
                + " [source/unused]\n");
    assertThat(run.errors())
        .contains(": 1 error, 1 warning. Nothing was published. ")
        .endsWith("For more about a problem: optout explain source/unused\n");
    assertThat(site.build().exitCode()).isZero();
  }

  @Test
  void isDescribedForPublishersWithEveryKindThatItLetsPass() throws IOException {
    String text = Files.readString(Path.of("docs/publishing.md"));

    assertThat(text.lines().filter(line -> line.startsWith("| `") && line.contains("/")))
        .as("the table in docs/publishing.md")
        .filteredOn(line -> ProblemCode.of(line.substring(3, line.indexOf('`', 3))).isPresent())
        .extracting(line -> line.substring(3, line.indexOf('`', 3)))
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(ProblemCode.values())
                .filter(ProblemCode::isTolerated)
                .map(ProblemCode::id)
                .toList());
  }
}
