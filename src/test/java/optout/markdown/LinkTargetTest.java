package optout.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import optout.model.Inline;
import optout.model.Prose;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No address gets past the allow-list, whatever Markdown does to it. */
class LinkTargetTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "javascript\\:alert(1)",
        "javascript&#58;alert(1)",
        "javascript&#x3a;alert(1)",
        "javascript&colon;alert(1)",
        "javascript&amp;colon;alert(1)",
        "javascript%3Aalert(1)",
        "&#x6A;avascript:alert(1)",
        "&#106;avascript:alert(1)",
        "&#0000106;avascript:alert(1)",
        "java&#115;cript:alert(origin)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "java&#9;script:alert(1)",
        "java&#0;script:alert(1)",
        "java&shy;script:alert(1)",
        "&#1;javascript:alert(1)",
        "&nbsp;javascript:alert(1)",
        "java\u00ADscript:alert(1)",
        "vbscript:x",
        "vbscript&#58;x",
        "data:text/html;base64,PHNjcmlwdD4=",
        "d&#97;ta:text/html,x",
        "file:///etc/passwd",
        "http://example.org",
        "//example.org",
        "&sol;/example.org",
        "/\\\\example.org",
        "https:\\\\example.org",
        "https://a@example.org",
        "https://a&commat;example.org",
        "unknown:x",
      })
  void refusesABadAddressInEveryKindOfLink(String address) {
    for (String markdown :
        List.of(
            "[text](" + address + ")",
            "[text](<" + address + ">)",
            "*a [text](" + address + ") b*",
            "[[[label]]](" + address + ")",
            "[text][r]\n\n[r]: " + address,
            "[r]\n\n[r]: <" + address + ">",
            "> - | [text](" + address + ") | b |\n>   |---|---|",
            "## [text](" + address + ") {#id}")) {
      Problems problems = new Problems();
      assertThat(targets(markdown, problems)).as(markdown).isEmpty();
      assertThat(problems.sorted().stream().map(Problem::code))
          .as(markdown)
          .contains(ProblemCode.MARKDOWN_ADDRESS);
    }
    // Pointed brackets make no link of some of these.
    assertThat(targets("<" + address + ">", new Problems())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "[t](https://example.org/a_b*c), https://example.org/a_b*c",
    "[t](https://example.org/?a=1&amp;b=2), https://example.org/?a=1&b=2",
    "[t](https://example.org/?a=1&b=2&copy=3), https://example.org/?a=1&b=2&copy=3",
    "[t](https://example.org/\\(x\\)), https://example.org/(x)",
    "[t](https://example.org/(x(y))), https://example.org/(x(y))",
    "[t](https://example.org/%C3%BC), https://example.org/%C3%BC",
    "[t](https://example.org/ü), https://example.org/%C3%BC",
    "[t](https://example.org/&uuml;), https://example.org/%C3%BC",
    "[t](<https://example.org/>), https://example.org/",
    "<https://example.org/?a=1&b=2>, https://example.org/?a=1&b=2",
    "<a@example.org>, mailto:a@example.org",
    "[t](guide:a-b#c), guide:a-b#c"
  })
  void keepsAGoodAddressAsItIsMeant(String markdown, String target) {
    Problems problems = new Problems();
    assertThat(targets(markdown, problems)).containsExactly(target);
    assertThat(problems.sorted()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "tr"})
  void findsDefinitionsUnderEveryLocale(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(Outline.of("[WIKI] [x][wiki] [Wiki][]\n\n[wiKI]: page:about\n"))
          .isEqualTo(
              "paragraph: <a href=\"page:about\">WIKI</a> <a href=\"page:about\">x</a>"
                  + " <a href=\"page:about\">Wiki</a>\n");
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> targets(String markdown, Problems problems) {
    return Prose.inlines(Markdown.parse("x.md", markdown, 1, problems), Inline.Link.class)
        .map(link -> link.target().uri().toString())
        .toList();
  }
}
