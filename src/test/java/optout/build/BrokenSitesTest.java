package optout.build;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optout.problem.BrokenSite;
import optout.problem.ProblemCode;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of problem, as its finder sees it: {@code src/test/sites/README.md} has the format.
 */
class BrokenSitesTest {
  private static final Path SITES = SampleSite.SITES.resolve("broken");
  private static final String REPORT = "report.txt";
  private static final String PO = "fr.po";
  private static final Pattern CODE =
      Pattern.compile("\\[([a-z-]+/[a-z0-9-]+)]$", Pattern.MULTILINE);

  /** Codes that no site can bring about, with the reason. */
  private static final Map<ProblemCode, String> NOWHERE =
      Map.ofEntries(
          entry(
              ProblemCode.EXTERNAL_NEEDS_A_PERSON,
              "said by 'check --external' alone: ExternalCheckTest"),
          entry(ProblemCode.EXTERNAL_MOVED, "said by 'check --external' alone: ExternalCheckTest"),
          entry(ProblemCode.EXTERNAL_BROKEN, "said by 'check --external' alone: ExternalCheckTest"),
          entry(ProblemCode.PO_NOT_IMPORTED, "said by 'translate export' alone: TranslateTest"),
          entry(ProblemCode.YAML_TOO_MANY, "PathologicalYamlTest has a file that large"),
          entry(ProblemCode.SCREENSHOT_EXISTS, "said by 'picture add' alone: PictureAddTest"),
          entry(ProblemCode.SCREENSHOT_NO_MARK, "said by 'picture add' alone: PictureAddTest"),
          entry(
              ProblemCode.SCREENSHOT_UNKNOWN_SERVICE,
              "said by 'picture add' alone: PictureAddTest"),
          entry(ProblemCode.MARKDOWN_TOO_MANY_PROBLEMS, "a report of 500 lines shows nothing"),
          entry(ProblemCode.MARKDOWN_UNREADABLE, "no text is known on which the library fails"),
          entry(ProblemCode.MARKDOWN_UNSUPPORTED, "no text is known that makes other nodes"));

  @TempDir static Path earlier;
  private static SampleSite published;

  @BeforeAll
  static void publish() {
    published = SampleSite.in(earlier);
    assertThat(published.build().exitCode()).isZero();
  }

  /** The paths of all samples: {@code guide/duplicate-step.txt}. */
  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.walk(SITES)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> SITES.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReportedAsItsFirstLinesSay(String name, @TempDir Path folder) throws IOException {
    String text = Files.readString(SITES.resolve(name));
    String report = BrokenSite.parse(text).report();
    boolean isBroken = report.contains(": error: ");
    SampleSite site = SampleSite.in(folder).publishedAs(published).with(text);
    if (Files.exists(site.folder().resolve(REPORT))) {
      SampleSite.Run run =
          site.run("verification", "add", "--content", site.path("content"), site.path(REPORT));

      assertThat(run.output()).isEqualTo(report);
      assertThat(run.exitCode()).isEqualTo(isBroken ? 1 : 0);
      return;
    }

    if (Files.exists(site.folder().resolve(PO))) {
      SampleSite.Run run =
          site.run(
              "translate",
              "import",
              "--language",
              "fr",
              "--content",
              site.path("content"),
              site.path(PO));

      assertThat(run.output()).isEqualTo(report);
      assertThat(run.exitCode()).isEqualTo(isBroken ? 1 : 0);
      return;
    }

    if (!isBroken) {
      boolean isRefused = codes(name).stream().anyMatch(code -> !code.isTolerated());
      SampleSite.Run strict = build(site, "--strict");

      assertThat(strict.output().contains(": error: ")).isEqualTo(isRefused);
      assertThat(strict.exitCode()).isEqualTo(isRefused ? 1 : 0);
      assertThat(strict.errors()).contains(isRefused ? "Nothing was published." : ", made ");
      if (isRefused) {
        assertThat(site.published()).isEqualTo(published.published());
      }
    }

    SampleSite.Run run = build(site);

    assertThat(run.output()).isEqualTo(report);
    assertThat(run.exitCode()).isEqualTo(isBroken ? 1 : 0);
    assertThat(run.errors()).contains(isBroken ? "Nothing was published." : ", made ");
    SampleSite.Run check = check(site);
    assertThat(check.output()).as("what 'optout check' finds").isEqualTo(report);
    assertThat(check.exitCode()).isEqualTo(isBroken ? 1 : 0);
    if (isBroken) {
      assertThat(site.published()).isEqualTo(published.published());
      assertThat(site.folder().toFile().list()).doesNotContain(".site.optout-staging");
    }
  }

  private static SampleSite.Run build(SampleSite site, String... more) {
    return site.build(Stream.of(more, templates(site)).flatMap(Stream::of).toArray(String[]::new));
  }

  private static SampleSite.Run check(SampleSite site) {
    String[] check = {"check", "--content", site.path("content"), "--date", "2026-11-23"};
    return site.run(Stream.of(check, templates(site)).flatMap(Stream::of).toArray(String[]::new));
  }

  private static String[] templates(SampleSite site) {
    return Files.exists(site.folder().resolve("templates"))
        ? new String[] {"--templates", site.path("templates")}
        : new String[0];
  }

  @Test
  void everyCodeHasASampleThatIsItsExample() {
    Set<ProblemCode> without = EnumSet.allOf(ProblemCode.class);
    without.removeIf(code -> BrokenSite.of(code).isPresent());

    assertThat(without)
        .as("codes without src/test/sites/broken/AREA/WHAT.txt, see src/test/sites/README.md")
        .isEqualTo(NOWHERE.keySet());
  }

  @Test
  void filesAreCalledAfterTheProblemTheyShow() throws IOException {
    for (String name : names().filter(name -> !name.equals("ten-mistakes.txt")).toList()) {
      String code = name.substring(0, name.indexOf('.'));
      if (code.endsWith("/values")) {
        assertThat(codes(name))
            .as(name)
            .extracting(shown -> shown.area().id() + "/values")
            .containsOnly(code);
      } else {
        assertThat(codes(name)).as(name).extracting(ProblemCode::id).contains(code);
      }
    }
  }

  /** The codes in the report of a sample. */
  private static Set<ProblemCode> codes(String name) throws IOException {
    Set<ProblemCode> codes = EnumSet.noneOf(ProblemCode.class);
    CODE.matcher(Files.readString(SITES.resolve(name)))
        .results()
        .forEach(match -> codes.add(ProblemCode.of(match.group(1)).orElseThrow()));
    return codes;
  }
}
