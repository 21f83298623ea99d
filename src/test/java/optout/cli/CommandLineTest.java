package optout.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import optout.problem.ProblemCode;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the command line says, and how it ends. */
class CommandLineTest {
  private static final String MISTAKE =
      """
      -- content/guides/example/guide.yaml -- changed
      -minutes: 2
      +minutes: two
      """;

  private static final String WARNING =
      """
      -- content/languages/en.yaml -- changed
      -  skip-to-content: Skip to content
      +  skip-to-content: Skip to content
      +  greeting: Welcome
      """;

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void begin() {
    site = SampleSite.in(folder);
  }

  @Test
  void explainsItself() {
    assertThat(site.run("--help"))
        .isEqualTo(
            new SampleSite.Run(
                0,
                """
                Usage: optout [-hV] [COMMAND]
                Turns Markdown guides into a multilingual site of opt-out instructions.
                  -h, --help      Show this help message and exit.
                  -V, --version   Print version information and exit.
                Commands:
                  build         Checks the content and makes the site, all of it or nothing.
                  check         Finds all problems that a build would find, and writes nothing.
                  new           Writes files to begin with, which build at once. What is
                                  missing is marked.
                  revisions     Notes in finished translations which revision of each part they
                                  translate.
                  picture       Stores screenshots: cut, painted over where they are personal,
                                  and marked.
                  status        Says what is translated into each language and what is to be
                                  done, in reading order.
                  translate     Hands all texts to translators' programs as PO files, and takes
                                  them back.
                  verification  Takes in reports of those who walked a route on an account of
                                  their own.
                  explain       Says what a problem means and what to do about it, with an
                                  example.

                Exit codes:
                  0   fine
                  1   problems in the content; nothing was published
                  2   wrong usage
                  3   environment: disk full, out of memory, another build running

                Example: optout build --base-url https://guides.example.org/
                """,
                ""));
  }

  @Test
  void explainsHowToBuild() {
    assertThat(site.run("build", "--help").output())
        .startsWith(
            """
            Usage: optout build [-hV] [--strict] [--base-url=ADDRESS] [--date=YYYY-MM-DD]
                                [--format=FORMAT] [--output=FOLDER] [--templates=FOLDER]
                                [--content=FOLDER]...
            Checks the content and makes the site, all of it or nothing.
                  --content=FOLDER     Where guides and tables are (default: content).
                                       Of several, a later one's files take the place of an
                                         earlier one's.
                  --templates=FOLDER   Templates that replace built-in ones of the same
                                         name.
            """);
    assertThat(site.run("revisions", "--help").output())
        .startsWith("Usage: optout revisions [-hV] [--content=FOLDER] FILE...\n");
  }

  @Test
  void knowsItsVersion() {
    assertThat(site.run("--version"))
        .isEqualTo(new SampleSite.Run(0, "optout (not packaged)\n", ""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          biuld                         | Unmatched argument at index 0: 'biuld'\\nDid you mean: optout build?
          build --outptu=x              | Unknown option: '--outptu=x'\\nPossible solutions: --output
          build more                    | Unmatched argument at index 1: 'more'
          build --date                  | Missing required parameter for option '--date' (YYYY-MM-DD)
          build --date 2026-13-01       | Invalid value for option '--date': '2026-13-01' is not a date such as 2026-11-23
          build --date 0000-01-01       | Invalid value for option '--date': '0000-01-01' is not a date such as 2026-11-23
          build --date +99999-01-01     | Invalid value for option '--date': '+99999-01-01' is not a date such as 2026-11-23
          build @content/site.yaml      | Unmatched argument at index 1: '@content/site.yaml'
          build --content=              | --content: there is no folder ''
          build --format xml            | Invalid value for option '--format': expected one of [TEXT, JSON, GITHUB, SARIF] (case-insensitive) but was 'xml'
          build --only pages            | Unknown options: '--only', 'pages'
          build --content nowhere       | --content: there is no folder 'nowhere'
          build --content pom.xml       | --content: there is no folder 'pom.xml'
          build --templates nowhere     | --templates: there is no folder 'nowhere'
          build --base-url http://x.org | --base-url: address 'http://x.org/' refused: the scheme 'http' is not allowed (write https://)
          build --base-url x.org        | --base-url: address 'x.org/' refused: it lacks its scheme (write https://x.org/)
          build --base-url https://x.org/?a | --base-url: 'https://x.org/?a' has a '?' or '#', so it is not the address of a folder
          build --base-url https://x.org/#a | --base-url: 'https://x.org/#a' has a '?' or '#', so it is not the address of a folder
          build --base-url https://me@x.org | --base-url: address 'https://me@x.org/' refused: it contains a user name (leave out everything up to the '@')
          check --output x              | Unknown options: '--output', 'x'
          check --content nowhere       | --content: there is no folder 'nowhere'
          check --base-url x.org        | --base-url: address 'x.org/' refused: it lacks its scheme (write https://x.org/)
          explain guide/duplicate-stap  | unknown code 'guide/duplicate-stap' (did you mean 'guide/duplicate-step'?)
          explain unheard-of            | unknown code 'unheard-of' ('optout explain' lists all)
          explain guide/dates more      | Unmatched argument at index 2: 'more'
          revisions                     | Missing required parameter: 'FILE'
          revisions --content nowhere x | --content: there is no folder 'nowhere'
          """)
  void refusesWrongUsageInALineWithAHint(String arguments, String message) {
    SampleSite.Run run = site.run(arguments.split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.output()).isEmpty();
    assertThat(run.errors())
        .startsWith("optout: " + message.replace("\\n", "\n") + "\n")
        .endsWith(
            arguments.startsWith("biuld")
                ? "Try 'optout --help'.\n"
                : "Try 'optout " + arguments.split(" ")[0] + " --help'.\n");
    assertThat(run.errors().lines().count()).isLessThanOrEqualTo(3);
  }

  @Test
  void explainsAProblemWithItsSmallestExample() {
    assertThat(site.run("explain", "guide/bad-value"))
        .isEqualTo(
            new SampleSite.Run(
                0,
                """
                guide/bad-value: A value is not one that is allowed here: write one of those that \
                the report names.

                A site with this change

                    -- content/guides/example/guide.yaml -- changed
                    -minutes: 2
                    +minutes: two

                is reported as

                    content/guides/example/guide.yaml:5:10: error: 'minutes' is 'two' (a whole \
                number from 1 to 240) [guide/bad-value]
                """,
                ""));
  }

  @Test
  void showsCharactersThatCannotBeSeenInAnExample() {
    assertThat(site.run("explain", "markdown/character").output())
        .contains("[U+202E]")
        .doesNotContain("\u202e");
  }

  @Test
  void explainsAProblemThatNoSiteCanHave() {
    assertThat(site.run("explain", "markdown/unreadable").output())
        .startsWith("markdown/unreadable: ")
        .hasLineCount(1);
  }

  @Test
  void listsAllProblemsByTheirArea() {
    SampleSite.Run run = site.run("explain");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .startsWith(
            """
            address: the list of published addresses, addresses.yaml
                address/bad-value: A value is not\
            """)
        .contains("\n\nguide: the data of guides, guide.yaml\n");
    for (ProblemCode code : ProblemCode.values()) {
      assertThat(run.output()).contains("    " + code.id() + ": " + code.sentence() + "\n");
    }
  }

  @Test
  void asksForACommand() {
    assertThat(site.run())
        .isEqualTo(
            new SampleSite.Run(
                2, "", "optout: Missing required subcommand\nTry 'optout --help'.\n"));
  }

  @Test
  void countsWhatWasMadeKeptAndRemoved() {
    assertThat(summary(site.build()))
        .isEqualTo("Read 13 files, made 45 files, 0 unchanged, 0 removed. T s\n");
    assertThat(summary(site.build()))
        .isEqualTo("Read 13 files, made 0 files, 45 unchanged, 0 removed. T s\n");

    site.replace("content/guides/example/en.md", "the past.", "what was.");

    assertThat(summary(site.build()))
        .isEqualTo("Read 13 files, made 11 files, 34 unchanged, 0 removed. T s\n");

    site.replace("content/guides/example/en.md", "slug: switch-it-off", "slug: off");

    assertThat(summary(site.build()))
        .isEqualTo("Read 13 files, made 18 files, 27 unchanged, 12 removed. T s\n");
  }

  @Test
  void countsProblems() {
    assertThat(summary(site.with(WARNING).build()))
        .isEqualTo(
            "Read 13 files, made 45 files, 0 unchanged, 0 removed; 0 errors, 1 warning. T s\n");
    assertThat(summary(site.with(MISTAKE).build()))
        .isEqualTo(
            "Read 13 files: 1 error, 1 warning. Nothing was published. T s\n"
                + "For more about a problem: optout explain guide/bad-value\n");
    assertThat(
            summary(
                site.replace("content/guides/example/guide.yaml", "minutes: two", "minutes: 2")
                    .build("--strict")))
        .isEqualTo(
            "Read 13 files: 1 error, 0 warnings. Nothing was published. T s\n"
                + "For more about a problem: optout explain language/unused-message\n");
  }

  @Test
  void takesTodayFromTheCaller() {
    String notice = "This guide should have been checked again after 23 February 2027.";

    site.build("--date", "2027-02-23");
    assertThat(site.page("en/switch-it-off/index.html").select(".alert")).isEmpty();

    site.build("--date", "2027-02-24");
    assertThat(site.page("en/switch-it-off/index.html").select(".alert").text())
        .isEqualTo("Warning " + notice + " Names and paths may have changed.");
  }

  @Test
  void reportsProblemsAsJson() {
    SampleSite.Run run = site.with(MISTAKE).build("--format", "json");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output())
        .isEqualTo(
            """
            {
              "problems": [
                {
                  "severity": "error",
                  "file": "content/guides/example/guide.yaml",
                  "line": 5,
                  "column": 10,
                  "code": "guide/bad-value",
                  "message": "'minutes' is 'two'",
                  "hint": "a whole number from 1 to 240"
                }
              ]
            }
            """);
  }

  @Test
  void reportsProblemsAsGithubReadsThem() {
    assertThat(site.with(MISTAKE).build("--format", "GitHub").output())
        .isEqualTo(
            "::error file=content/guides/example/guide.yaml,line=5,col=10,title=guide/bad-value::"
                + "'minutes' is 'two' (a whole number from 1 to 240)\n");
  }

  @Test
  void reportsProblemsAsCodeScanningReadsThem() {
    JsonNode result =
        new JsonMapper()
            .readTree(site.with(MISTAKE).build("--format", "sarif").output())
            .at("/runs/0/results/0");

    assertThat(result.at("/ruleId").asString()).isEqualTo("guide/bad-value");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("content/guides/example/guide.yaml");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "github"})
  void saysNothingOnStandardOutputIfNothingIsWrong(String format) {
    assertThat(site.build("--format", format).output()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "content/site, is inside the input folder 'content'",
    "content, is the input folder 'content'",
    "., contains the input folder 'content'"
  })
  void refusesAnOutputFolderThatHoldsTheInput(String output, String why) {
    SampleSite.Run run = site.buildTo(output);

    String folder = output.equals(".") ? site.folder().toString() : output;
    assertThat(run.errors())
        .isEqualTo("optout: '" + folder + "' " + why + " (choose another folder with --output)\n");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(site.files("content")).hasSize(13);
  }

  @Test
  void refusesAnOutputFolderWithFilesOfSomebodyElse() {
    site.with("-- site/thesis.txt --\nTen years of work.\n");

    SampleSite.Run run = site.build();

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.errors()).startsWith("optout: 'site' ").contains("thesis.txt").hasLineCount(1);
    assertThat(site.files("site")).containsOnlyKeys("thesis.txt");
  }

  @Test
  void refusesToBuildWhereAnotherBuildIsWriting() throws IOException {
    site.build();
    Path lock = folder.resolve(".site.optout-lock");

    try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
        FileLock held = channel.lock()) {
      assertThat(held.isValid()).isTrue();
      SampleSite.Run run = site.build();

      assertThat(run.exitCode()).isEqualTo(3);
      assertThat(run.errors()).startsWith("optout: ").contains("another build").hasLineCount(1);
    }
    assertThat(site.build().exitCode()).isZero();
  }

  @Test
  void blamesTheDiskForWhatIsTheDisksFault() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");

    SampleSite.Run run = site.buildTo("file/site");

    assertThat(file).isRegularFile();
    assertThat(run.exitCode()).isIn(2, 3);
    assertThat(run.errors()).startsWith("optout: ").hasLineCount(1);
  }

  @Test
  void namesParticularsThatAreStillToBeFilledIn() {
    site.with(
        """
        -- content/site.yaml --
        title: Sample
        address: https://a.example/
        publisher:
          name: Sample Publisher
          postal-address: [Sample Street 1]
          email: hello@b.example
          responsible: Sample Person
          website: https://publisher.org/
        licence: {name: CC BY 4.0, url: https://creativecommons.org/licenses/by/4.0/}
        corrections: {email: corrections@c.example}
        languages: [en]
        """);

    SampleSite.Run run = site.build();
    SampleSite.Run strict = site.build("--strict");

    assertThat(run.exitCode()).isZero();
    assertThat(run.output())
        .isEqualTo(
            """
            content/site.yaml:2:10: warning: 'address' is a placeholder: https://a.example/ (fill it in before publishing; --strict refuses it) [site/placeholder]
            content/site.yaml:6:10: warning: 'publisher.email' is a placeholder: hello@b.example (fill it in before publishing; --strict refuses it) [site/placeholder]
            content/site.yaml:10:22: warning: 'corrections.email' is a placeholder: corrections@c.example (fill it in before publishing; --strict refuses it) [site/placeholder]
            """);
    assertThat(strict.exitCode()).isEqualTo(1);
    assertThat(strict.output()).isEqualTo(run.output().replace(": warning: ", ": error: "));
  }

  @Test
  void countsTheAddressGivenForThePlaceholder() {
    site.replace(
        "content/site.yaml", "address: https://sample.org/", "address: https://a.example/");

    assertThat(site.build("--strict", "--base-url", "https://a.org").exitCode()).isZero();
  }

  /** The summary without the time it took. */
  private static String summary(SampleSite.Run run) {
    return run.errors().replaceAll("[0-9]+\\.[0-9]+ s\n", "T s\n");
  }
}
