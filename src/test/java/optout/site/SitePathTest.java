package optout.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitePathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "404.html",
        ".nojekyll",
        "de/linkedin-ki-training/embed/index.html",
        "zh-Hant/index.html",
        "_redirects",
        "a..b/c.tar.gz",
        "console/comx/com10",
        "x"
      })
  void takesNamesThatAreSafeEverywhere(String path) {
    assertThat(SitePath.of(path)).hasToString(path);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                | ''
          /                 | ''
          /etc/passwd       | ''
          de/               | ''
          de//index.html    | ''
          .                 | .
          ./index.html      | .
          ..                | ..
          de/../index.html  | ..
          .htaccess         | .htaccess
          de/.nojekyll      | .nojekyll
          .git/config       | .git
          de\\index.html     | de\\index.html
          C:/index.html     | C:
          -rf               | -rf
          ende./index.html  | ende.
          con               | con
          de/NUL.html       | NUL.html
          Lpt1.tar.gz       | Lpt1.tar.gz
          über/index.html   | über
          a b/index.html    | a b
          a%20b             | a%20b
          what?             | what?
          a~1               | a~1
          """)
  void refusesWhatIsUnsafeSomewhere(String path, String culprit) {
    assertThatThrownBy(() -> SitePath.of(path))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a site path: '%s' because of '%s'", path, culprit);
  }

  @Test
  void refusesControlCharactersAndLineEnds() {
    for (char c : new char[] {0, '\n', '\r', '\t', 0x7f, 0x2028, 0x202e}) {
      assertThat(SitePath.isName("a" + c)).isFalse();
      assertThat(SitePath.isName(c + "a")).isFalse();
    }
  }

  @Test
  void refusesALengthThatWindowsCannotUnpack() {
    String longest = "x".repeat(SitePath.MAX_LENGTH);

    assertThat(SitePath.of(longest).path()).hasSize(200);
    assertThatThrownBy(() -> SitePath.of(longest + "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a site path: '%sx' is longer than 200 characters", longest);
  }

  @Test
  void judgesANameAlone() {
    assertThat(SitePath.isName("linkedin-ki-training")).isTrue();
    assertThat(SitePath.isName("de/linkedin")).isFalse();
    assertThat(SitePath.isName("")).isFalse();
  }

  @Test
  void isMadeOfPartsAndTakenApart() {
    SitePath guide = SitePath.of("de", "linkedin/embed", "index.html");

    assertThat(guide).isEqualTo(new SitePath("de/linkedin/embed/index.html"));
    assertThat(guide.name()).isEqualTo("index.html");
    assertThat(guide.folder()).isEqualTo("de/linkedin/embed/");
    assertThat(guide.sibling("handout.pdf")).hasToString("de/linkedin/embed/handout.pdf");
    assertThat(SitePath.of("404.html").folder()).isEmpty();
    assertThat(SitePath.of("404.html").sibling("robots.txt")).hasToString("robots.txt");
  }

  @ParameterizedTest
  @CsvSource({
    "index.html,         404.html,            404.html",
    "index.html,         de/index.html,       de/index.html",
    "de/index.html,      index.html,          ../index.html",
    "de/index.html,      en/index.html,       ../en/index.html",
    "de/a/index.html,    en/b/index.html,     ../../en/b/index.html",
    "de/a/index.html,    de/b/index.html,     ../b/index.html",
    "de/a/index.html,    de/a/index.html,     index.html",
    "de/a/index.html,    de/a/embed/x.html,   embed/x.html",
    "de/a/embed/x.html,  de/a/index.html,     ../index.html",
    "de/ab/x.html,       de/a/x.html,         ../a/x.html",
    "de/a/x.html,        de/ab/x.html,        ../ab/x.html",
    "de/x.html,          de.html,             ../de.html",
    "de.html,            de/x.html,           de/x.html",
  })
  void linksToAnotherFileRelatively(String from, String to, String link) {
    assertThat(SitePath.of(from).relativize(SitePath.of(to))).isEqualTo(link);
    assertThat(URI.create("file:/site/" + from).resolve(link)).hasToString("file:/site/" + to);
  }

  @Test
  void hasAnAbsoluteAddressWithoutTheNameOfTheIndex() {
    URI root = URI.create("https://example.org/optout/");

    assertThat(SitePath.of("index.html").under(root)).hasToString("https://example.org/optout/");
    assertThat(SitePath.of("de/a/index.html").under(root))
        .hasToString("https://example.org/optout/de/a/");
    assertThat(SitePath.of("de/a/handout.pdf").under(root))
        .hasToString("https://example.org/optout/de/a/handout.pdf");
  }

  @Test
  void isSortedByCharacters() {
    assertThat(SitePath.of("Z.html")).isLessThan(SitePath.of("a.html"));
    assertThat(SitePath.of("a-b/x")).isLessThan(SitePath.of("a/x"));
  }
}
