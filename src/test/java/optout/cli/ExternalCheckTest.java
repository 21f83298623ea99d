package optout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.testing.site.MadeUpWeb;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code optout check --external}, against servers on this machine. */
class ExternalCheckTest {
  private static final String HOME = "content/pages/home/en.md";
  private static final String HELP = "https://example.org/help";
  private static final String SETTINGS = "https://example.org/settings";

  @TempDir Path folder;
  @TempDir Path keys;
  private SampleSite site;
  private MadeUpWeb web;

  @BeforeEach
  void begin() {
    site = SampleSite.in(folder);
    web = new MadeUpWeb(keys, "example.org", "other.org", "silent.org");
    web.answer(HELP, 200).answer(SETTINGS, 200);
  }

  @AfterEach
  void end() {
    web.close();
  }

  @Test
  void asksForTheHeadOfEachPageOnce() {
    assertThat(check())
        .isEqualTo(
            new ChildProcess(
                0, "Read 13 files, asked for 2 addresses: 0 errors, 0 warnings. T s\n"));
    assertThat(web.asked())
        .containsOnlyKeys(HELP, SETTINGS)
        .containsValues(List.of("HEAD"), List.of("HEAD"));
  }

  @Test
  void asksForNothingUnlessItIsToldTo() {
    ChildProcess.run(folder, Main.class, List.of("check"), web.options());

    assertThat(web.asked()).isEmpty();
  }

  @Test
  void asksForThePageWhereTheHeadIsRefused() {
    web.refuseHead(HELP);

    assertThat(check().exitCode()).isZero();
    assertThat(web.asked()).containsEntry(HELP, List.of("HEAD", "GET"));
  }

  @Test
  void namesEveryPlaceOfAPageThatIsGone() {
    web.answer(HELP, 404);
    String gone =
        "error: https://example.org/help leads nowhere: the server says that there is no such page"
            + " (404) (find where the page is now, or cite another) [external/broken]\n";

    assertThat(check())
        .isEqualTo(
            new ChildProcess(
                1,
                "content/services/example/labels.yaml:1:1: "
                    + gone
                    + "content/services/example/labels.yaml:5:1: "
                    + gone
                    + "content/sources.yaml:1:1: "
                    + gone
                    + "Read 13 files, asked for 2 addresses: 3 errors, 0 warnings. T s\n"
                    + "For more about a problem: optout explain external/broken\n"));
  }

  @Test
  void takesNoRefusalOfProgramsForABrokenAddress() {
    link("https://other.org/a", "https://other.org/b", "https://other.org/c");
    web.answer("https://other.org/a", 403);
    web.answer("https://other.org/b", 429);
    web.answer("https://other.org/c", 999);
    String start = "content/pages/home/en.md:%d:1: warning: https://other.org/%s could not be";
    String end =
        " looked at: the server does not show it to programs (%d) (open it in a browser)"
            + " [external/needs-a-person]\n";

    assertThat(check("--strict"))
        .isEqualTo(
            new ChildProcess(
                0,
                (start + end).formatted(6, "a", 403)
                    + (start + end).formatted(7, "b", 429)
                    + (start + end).formatted(8, "c", 999)
                    + "Read 13 files, asked for 5 addresses: 0 errors, 3 warnings. T s\n"));
  }

  @Test
  void saysWhereAPageIsFromNowOn() {
    link("https://other.org/old", "https://other.org/login");
    web.answer("https://other.org/old", 301, "/newer");
    web.answer("https://other.org/newer", 308, "https://example.org/newest");
    web.answer("https://example.org/newest", 200);
    web.answer("https://other.org/login", 302, HELP);

    assertThat(check())
        .isEqualTo(
            new ChildProcess(
                0,
                "content/pages/home/en.md:6:1: warning: https://other.org/old has moved for good"
                    + " (see whether it is the same page, and write https://example.org/newest)"
                    + " [external/moved]\n"
                    + "Read 13 files, asked for 4 addresses: 0 errors, 1 warning. T s\n"));
  }

  @Test
  void followsRedirectsAsFarAsTheyAreSafe() {
    link("https://other.org/a", "https://other.org/b", "https://other.org/c");
    web.answer("https://other.org/a", 301, "http://other.org/a");
    web.answer("https://other.org/b", 302, "https://other.org/b");
    web.answer("https://other.org/c", 302, "https://other.org/d");

    assertThat(check().output())
        .contains(
            "https://other.org/a could not be looked at: it redirects to 'http://other.org/a',")
        .contains("https://other.org/b could not be looked at: it redirects more than 5 times")
        .contains(
            "error: https://other.org/c leads nowhere: it redirects to https://other.org/d; there"
                + " the server says that there is no such page (404)");
  }

  @Test
  void leavesHostsThatDoNotAnswerToAPerson() {
    link("https://silent.org/");

    assertThat(check().output())
        .startsWith(
            "content/pages/home/en.md:6:1: warning: https://silent.org/ could not be looked at: ");
  }

  @Test
  void saysNothingOfAddressesWhenNobodyAnswers() {
    web.close();

    assertThat(check())
        .isEqualTo(
            new ChildProcess(
                3,
                "Read 13 files, asked for 2 addresses: 0 errors, 0 warnings. T s\n"
                    + "optout: no server answered (is this machine online?)\n"));
  }

  /** Puts links into the page, one a line, from line 6 on. */
  private void link(String... addresses) {
    String page = site.read(HOME).strip() + "\n\n";
    String links = Stream.of(addresses).map("[x](%s)\n"::formatted).collect(Collectors.joining());
    site.write(HOME, (page + links).getBytes(StandardCharsets.UTF_8));
  }

  private ChildProcess check(String... more) {
    List<String> arguments =
        Stream.concat(
                Stream.of("check", "--external", "--skip-sheets", "--date", "2026-11-23"),
                Stream.of(more))
            .toList();
    ChildProcess run = ChildProcess.run(folder, Main.class, arguments, web.options());
    return new ChildProcess(run.exitCode(), run.output().replaceAll("[0-9.]+ s\n", "T s\n"));
  }
}
