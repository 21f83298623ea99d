package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of problem, as its finder sees it. Each file in {@code src/test/sites/broken} begins
 * with the report of a build; below it stands how the site differs from {@code minimal}.
 */
class BrokenSitesTest {
  private static final Path SITES = SampleSite.SITES.resolve("broken");
  private static final Pattern CODE =
      Pattern.compile("\\[([a-z-]+/[a-z0-9-]+)]$", Pattern.MULTILINE);

  /** Codes that no site can bring about, with the reason. */
  private static final Map<String, String> NOWHERE =
      Map.ofEntries(
          Map.entry("yaml/too-many", "PathologicalYamlTest has a file that large"),
          Map.entry("address/bad-address", "addresses.yaml has names of folders alone"),
          Map.entry("address/missing-key", "and no key of its own"),
          Map.entry("address/unknown-key", "so none is unknown"),
          Map.entry("front-matter/bad-address", "front matter has no address"),
          Map.entry("language/bad-address", "nor have languages"),
          Map.entry("page/bad-address", "nor have pages"),
          Map.entry("screen/bad-address", "nor have screens"),
          Map.entry("service/bad-address", "nor have services"),
          Map.entry("page/dates", "only guides have dates"),
          Map.entry("page/half-target", "only guides have steps"),
          Map.entry("page/no-route", "only guides have routes"),
          Map.entry("page/regions", "only guides have regions"),
          Map.entry("page/unknown-route", "only guides have routes"),
          Map.entry("service/no-evidence", "only labels have evidence"),
          Map.entry("screenshot/bad-address", "nor have screenshots"),
          Map.entry("screenshot/exists", "said by 'picture add' alone: PictureAddTest"),
          Map.entry("screenshot/no-mark", "said by 'picture add' alone: PictureAddTest"),
          Map.entry("screenshot/unknown-service", "said by 'picture add' alone: PictureAddTest"),
          Map.entry("markdown/too-many-problems", "a report of 500 lines shows nothing"),
          Map.entry("markdown/unreadable", "no text is known on which the library fails"),
          Map.entry("markdown/unsupported", "no text is known that makes other nodes"));

  @TempDir static Path earlier;
  private static SampleSite published;

  @BeforeAll
  static void publish() {
    published = SampleSite.in(earlier);
    assertThat(published.build().exitCode()).isZero();
  }

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(SITES)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReportedAsItsFirstLinesSay(String name, @TempDir Path folder) throws IOException {
    String text = Files.readString(SITES.resolve(name));
    String report = text.substring(0, text.indexOf("\n-- ") + 1);
    boolean isBroken = report.contains(": error: ");
    SampleSite site = SampleSite.in(folder).publishedAs(published).with(text);

    if (!isBroken) {
      SampleSite.Run strict = build(site, "--strict");

      assertThat(strict.exitCode()).isEqualTo(1);
      assertThat(strict.errors()).contains("Nothing was published.");
      assertThat(site.published()).isEqualTo(published.published());
    }

    SampleSite.Run run = build(site);

    assertThat(run.output()).isEqualTo(report);
    assertThat(run.exitCode()).isEqualTo(isBroken ? 1 : 0);
    assertThat(run.errors()).contains(isBroken ? "Nothing was published." : ", made ");
    if (isBroken) {
      assertThat(site.published()).isEqualTo(published.published());
      assertThat(site.folder().toFile().list()).doesNotContain(".site.optout-staging");
    }
  }

  private static SampleSite.Run build(SampleSite site, String... more) {
    Path templates = site.folder().resolve("templates");
    String[] overlay =
        Files.exists(templates)
            ? new String[] {"--templates", site.path("templates")}
            : new String[0];
    return site.build(Stream.of(more, overlay).flatMap(Stream::of).toArray(String[]::new));
  }

  @Test
  void everyKindOfProblemIsShown() throws IOException {
    SortedSet<String> missing = ProblemCodes.all();
    assertThat(missing).containsAll(NOWHERE.keySet());

    SortedSet<String> shown = new TreeSet<>();
    for (String name : names().toList()) {
      shown.addAll(codes(name));
    }
    missing.removeAll(shown);

    assertThat(shown).doesNotContainAnyElementsOf(NOWHERE.keySet());
    assertThat(missing).isEqualTo(new TreeSet<>(NOWHERE.keySet()));
  }

  @Test
  void filesAreCalledAfterTheProblemTheyShow() throws IOException {
    for (String name : names().toList()) {
      String what = name.substring(0, name.indexOf('.'));
      Set<String> shown = new TreeSet<>();
      codes(name).forEach(code -> shown.add(code.replace('/', '-')));
      if (what.endsWith("-values")) {
        String area = what.substring(0, what.lastIndexOf('-'));
        assertThat(shown).as(name).allMatch(code -> code.startsWith(area + "-"));
      } else if (!what.equals("ten-mistakes")) {
        assertThat(shown).contains(what);
      }
    }
  }

  private static Set<String> codes(String name) throws IOException {
    Set<String> codes = new TreeSet<>();
    CODE.matcher(Files.readString(SITES.resolve(name)))
        .results()
        .forEach(match -> codes.add(match.group(1)));
    return codes;
  }
}
