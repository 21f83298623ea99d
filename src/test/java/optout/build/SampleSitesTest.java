package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nu.validator.client.SimpleCommandLineValidator;
import optout.cli.ChildProcess;
import optout.cli.Main;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for each of the sample sites. */
class SampleSitesTest {
  private static final String SIZE_OF_PDF = "(\\(PDF[^()]*) \\p{Nd}+ ";
  private static final List<String> NAMES = List.of("minimal", "multilingual", "right-to-left");

  @TempDir static Path folder;
  private static final TreeMap<String, SampleSite> SITES = new TreeMap<>();

  @BeforeAll
  static void build() {
    for (String name : NAMES) {
      SampleSite site = SampleSite.named(name, folder.resolve(name));
      assertThat(site.build().output()).isEmpty();
      SITES.put(name, site);
    }
  }

  static Stream<SampleSite> sites() {
    return SITES.values().stream();
  }

  @Test
  void areValidHtml() throws IOException {
    Files.writeString(
        folder.resolve("planted.html"),
        "<!doctype html>\n<html lang=en><title>x</title>\n<p id=a>\n<p id=a>\n");

    ChildProcess checker =
        ChildProcess.run(
            folder,
            SimpleCommandLineValidator.class,
            List.of(
                "--also-check-css",
                "--also-check-svg",
                // Read from a disk, 'self' means nothing to the checker. It knows no part that is
                // folded, and nothing of Safari, which wants the role of lists without marks.
                "--filterpattern",
                ".*(Content Security Policy|details-content|The “list” role).*",
                "--skip-non-html",
                "."));

    assertThat(checker.output().replaceAll("\"file:[^\"]*/(.*)\":[0-9.-]*", "$1"))
        .isEqualTo(
            """
            planted.html: error: Duplicate ID “a”.
            planted.html: info warning: The first occurrence of ID “a” was here.
            """);
  }

  @Test
  void areTheSameBytesInEveryLocaleAndTimeZone() {
    for (Locale locale :
        List.of(Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"))) {
      sites()
          .forEach(
              site -> {
                String again = "again-" + locale.getLanguage();
                SampleSite.Run run =
                    in(
                        locale,
                        TimeZone.getTimeZone("Pacific/Kiritimati"),
                        () -> site.buildTo(again));

                assertThat(run.output()).isEmpty();
                assertSame(site.files(again), site.files("site"));
              });
    }
  }

  private static void assertSame(Map<String, String> files, Map<String, String> expected) {
    assertThat(files.keySet()).isEqualTo(expected.keySet());
    expected.forEach((path, text) -> assertThat(files.get(path)).as(path).isEqualTo(text));
  }

  private static <T> T in(Locale locale, TimeZone zone, Supplier<T> action) {
    Locale formerLocale = Locale.getDefault();
    TimeZone formerZone = TimeZone.getDefault();
    try {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
      return action.get();
    } finally {
      Locale.setDefault(formerLocale);
      TimeZone.setDefault(formerZone);
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void changeAbsoluteAddressesAloneWhenTheyMove(SampleSite site) {
    site.buildTo("moved", "--base-url", "https://elsewhere.org/a/b");
    TreeMap<String, String> moved = new TreeMap<>(site.files("moved"));
    TreeMap<String, String> expected = new TreeMap<>(site.files("site"));
    // They hold a hash of each file.
    moved.keySet().removeIf(path -> path.matches(".*\\.zip|manifest\\.json"));
    expected.keySet().removeIf(path -> path.matches(".*\\.zip|manifest\\.json"));
    assertThat(moved.keySet()).isEqualTo(expected.keySet());
    // The address is drawn in them, as text and as a code.
    moved.keySet().removeIf(path -> path.endsWith(".pdf"));
    expected.keySet().removeIf(path -> path.endsWith(".pdf"));
    moved.replaceAll((path, text) -> withoutSizes(text));
    expected.replaceAll(
        (path, text) ->
            withoutSizes(text)
                .replace("https://sample.org/", "https://elsewhere.org/a/b/")
                .replace("https%3A%2F%2Fsample.org%2F", "https%3A%2F%2Felsewhere.org%2Fa%2Fb%2F")
                .replace("tag:sample.org,", "tag:elsewhere.org,")
                .replace(
                    "<strong dir=\"ltr\">sample.org/", "<strong dir=\"ltr\">elsewhere.org/a/b/"));

    assertSame(moved, expected);
  }

  /** A report's model has the address of the site in it, and so has its hash. */
  private static String withoutSizes(String text) {
    return text.replaceAll(SIZE_OF_PDF, "$1").replaceAll("sha256-[A-Za-z0-9+/=]+", "sha256-");
  }

  @ParameterizedTest
  @MethodSource("sites")
  void linkToThemselvesByRelativeAddressesThatExist(SampleSite site) {
    TreeSet<String> broken = new TreeSet<>();
    int links = 0;
    for (String path : site.files("site").keySet()) {
      if (!path.endsWith(".html") || path.equals("404.html")) {
        continue;
      }
      for (var link : site.page(path).select("a[href], link[rel~=icon|stylesheet]")) {
        String href = link.attr("href");
        if (href.startsWith("https://sample.org/")) {
          broken.add(path + " leads to " + href);
        } else if (!href.matches("(?:https|mailto):.*")) {
          links++;
          String[] parts = href.split("#", 2);
          Path target =
              site.folder().resolve("site").resolve(path).resolveSibling(parts[0]).normalize();
          if (!parts[0].isEmpty() && !Files.isRegularFile(target)) {
            broken.add(path + " leads to " + href);
          }
          String there =
              parts[0].isEmpty()
                  ? path
                  : site.folder().resolve("site").relativize(target).toString().replace('\\', '/');
          if (parts.length == 2 && site.page(there).getElementById(parts[1]) == null) {
            broken.add(path + " leads to " + href);
          }
        }
      }
    }
    assertThat(broken).isEmpty();
    assertThat(links).isGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("sites")
  void answerForMissingPagesWithAbsoluteLinksOfThisSite(SampleSite site) {
    String root = "https://elsewhere.org/a/b/";
    site.buildTo("moved", "--base-url", root);

    List<String> links =
        Jsoup.parse(site.read("moved/404.html")).select("a, link, [src]").eachAttr("href");

    assertThat(links).hasSizeGreaterThan(3).allMatch(link -> link.startsWith(root));
    assertThat(links)
        .allSatisfy(
            link -> {
              String path = link.substring(root.length());
              String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
              assertThat(site.folder().resolve("moved").resolve(file)).isRegularFile();
            });
  }

  @Test
  void areBuiltWithTheJarsTemplatesFromAnyFolder() {
    SampleSite site = SITES.get("minimal");

    ChildProcess build =
        ChildProcess.run(
            site.folder(),
            Main.class,
            List.of("build", "--output", "elsewhere", "--date", "2026-11-23"));

    assertThat(build.output())
        .matches("Read 13 files, made 45 files, 0 unchanged, 0 removed\\. [0-9.]+ s\\R");
    assertThat(build.exitCode()).isZero();
    assertSame(site.files("elsewhere"), site.files("site"));
  }

  @Test
  void takeSingleTemplatesAndAssetsFromAnotherFolder(@TempDir Path own) {
    SampleSite site =
        SampleSite.in(own)
            .with(
                """
                -- theme/home.ftlh --
                <!doctype html>
                <html lang="${page.frame.language.code}">
                <title>${page.frame.title} & more</title>
                <h1>${f("languages")}</h1>
                </html>
                -- theme/assets/print.css --
                @media print { nav { display: none; } }
                """);

    SampleSite.Run run = site.build("--templates", site.path("theme"));

    assertThat(run.output()).isEmpty();
    assertThat(site.published("en/index.html"))
        .isEqualTo(
            """
            <!doctype html>
            <html lang="en">
            <title>Sample guides & more</title>
            <h1>Language</h1>
            </html>
            """);
    SampleSite plain = SITES.get("minimal");
    String guide = "en/switch-it-off/index.html";
    String styles =
        site.page(guide).selectFirst("link[rel=stylesheet]").attr("href").replace("../../", "");
    assertThat(site.published(styles)).endsWith("@media print { nav { display: none; } }\n");
    assertThat(plain.files("site")).doesNotContainKey(styles);
    assertThat(site.page(guide).body().html()).isEqualTo(plain.page(guide).body().html());
  }

  @Test
  void mayLackTextsInOwnTemplatesThatTheJarsTemplatesSay(@TempDir Path own) {
    SampleSite site = SampleSite.in(own).with("-- theme/guide.ftlh --\n<p>${page.frame.title}\n");

    assertThat(site.build("--templates", site.path("theme")).output()).isEmpty();
  }

  @Test
  void escapeWhatContentSaysInTemplatesOfOthers(@TempDir Path own) {
    SampleSite site =
        SampleSite.in(own)
            .with(
                """
                -- content/pages/home/en.md --
                ---
                title: <b>"Guides" & 'more'</b>
                summary: Guides for a sample service.
                ---
                -- theme/home.ftlh --
                <p title="${page.frame.title}">${page.frame.title}</p>
                """);

    site.build("--templates", site.path("theme"));

    assertThat(site.published("en/index.html"))
        .isEqualTo(
            "<p title=\"&lt;b&gt;&quot;Guides&quot; &amp; &#39;more&#39;&lt;/b&gt;\">"
                + "&lt;b&gt;&quot;Guides&quot; &amp; &#39;more&#39;&lt;/b&gt;</p>\n");
  }
}
