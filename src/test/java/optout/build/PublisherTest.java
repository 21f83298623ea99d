package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.problem.Problem;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of the publisher, the hosting and the site's name comes from site.yaml. */
class PublisherTest {
  private static final String NOTICE = "This site has no publisher yet.";
  private static final Path CONTENT = Path.of("content");

  @TempDir private Path folder;
  private SampleSite site;

  @BeforeEach
  void addImprint() {
    site =
        SampleSite.in(folder)
            .with(
                """
                -- content/pages/imprint/page.yaml --
                menu: footer
                order: 1
                show: publisher
                -- content/pages/imprint/en.md --
                ---
                title: Imprint
                summary: Who publishes this site.
                slug: imprint
                ---
                """);
  }

  @Test
  void saysWhoRunsTheServer() {
    site.replace(
        "content/site.yaml",
        "languages: [en]",
        "hosting: {name: Sample Host, privacy: https://host.org/privacy}\nlanguages: [en]");

    assertThat(site.build("--strict").exitCode()).isZero();
    assertThat(imprint())
        .contains("Hosting: <a href=\"https://host.org/privacy\"><bdi>Sample Host</bdi></a></p>")
        .doesNotContain(NOTICE);
  }

  @Test
  void saysInAPreviewThatThereIsNoPublisherYet() {
    site.replace("content/site.yaml", "hello@sample.org", "hello@sample.example");

    assertThat(site.build().exitCode()).isZero();
    assertThat(imprint()).contains(NOTICE).doesNotContain("Hosting:");
  }

  @Test
  void readsTheNameOfTheSiteInItsOwnLanguage() {
    assertThat(site.build().exitCode()).isZero();
    assertThat(site.page("en/index.html").selectFirst("a.mark").attr("lang")).isEqualTo("en");

    site.replace("content/site.yaml", "title: Sample", "title: Muster\ntitle-language: de");

    assertThat(site.build().exitCode()).isZero();
    for (String path : List.of("404.html", "en/index.html")) {
      assertThat(site.page(path).selectFirst(".mark").attr("lang")).as(path).isEqualTo("de");
    }
    assertThat(site.page("en/switch-it-off/embed/index.html").select("footer [lang=de]").text())
        .isEqualTo("Muster");
  }

  @Test
  void isAllThatTheShippedSiteHasToBeToldBeforeItIsPublished() throws IOException {
    List<Problem> problems =
        new Build(
                new Build.Options(
                    CONTENT,
                    "content",
                    folder.resolve("site"),
                    Optional.empty(),
                    Optional.empty(),
                    LocalDate.parse("2026-11-27"),
                    true))
            .prepare()
            .problems();

    assertThat(problems)
        .extracting(problem -> problem.at().file() + " " + problem.code().id())
        .isNotEmpty()
        .containsOnly("content/site.yaml site/placeholder");
  }

  @Test
  void isNowhereTypedIntoAPage() throws IOException {
    try (Stream<Path> files = Files.walk(CONTENT.resolve("pages"))) {
      assertThat(files.filter(file -> file.toString().endsWith(".md")))
          .isNotEmpty()
          .allSatisfy(
              file ->
                  assertThat(Files.readString(file))
                      .doesNotContainIgnoringCase("placeholder")
                      .doesNotContainIgnoringCase("Platzhalter")
                      .doesNotContain("GitHub Pages"));
    }
  }

  private String imprint() {
    return site.published("en/imprint/index.html");
  }
}
