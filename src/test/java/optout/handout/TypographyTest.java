package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class TypographyTest {
  private static Document proofed(String body) throws Exception {
    return SheetDocument.of(
            SampleMarkup.of(body),
            source -> {
              throw new AssertionError(source);
            })
        .document();
  }

  private static String bold(String body) throws Exception {
    return SheetDocument.elements(proofed(body), "b").stream()
        .map(Element::getTextContent)
        .toList()
        .toString();
  }

  @Test
  void keepsAMarkWithTheLastWordBeforeIt() throws Exception {
    assertThat(bold("<p>Set <b>the switch</b>. Done.</p>")).isEqualTo("[the switch.]");
    assertThat(bold("<p>Set <b>the <i>x</i></b>. Done.</p>")).isEqualTo("[the x]");
  }

  @Test
  void keepsABracketWithTheFirstWordAfterIt() throws Exception {
    assertThat(bold("<p>Click (<b>your photo</b> there)</p>")).isEqualTo("[(your photo]");
  }

  @Test
  void keepsBothWithAWordOfItsOwn() throws Exception {
    assertThat(bold("<p>Click (<b><span>Me</span></b>).</p>")).isEqualTo("[(Me).]");
  }

  @Test
  void losesNoLetter() throws Exception {
    String body = "<p>Set “<b>the big switch</b>”, (<em>a</em>) and <code>x y</code>: done.</p>";

    assertThat(SheetDocument.elements(proofed(body), "p").get(0).getTextContent())
        .isEqualTo("Set “the big switch”, (a) and x y: done.");
  }

  @ParameterizedTest
  @CsvSource({
    // As many letters as a column can have, if the others leave it room.
    "Settings privacy|yes|no, Settings privacy yes no",
    "Werbeeinstellungen|yes|no, yes no",
    "Einstellung|Zustimmung|nie, Zustimmung nie",
    "Settings, Settings"
  })
  void keepsWordsOfTablesWholeAsFarAsThereIsRoom(String cells, String kept) throws Exception {
    String row = "<td>" + cells.replace("|", "</td><td>") + "</td>";

    assertThat(
            SheetDocument.elements(proofed("<table><tr>" + row + "</tr></table>"), "span").stream()
                .filter(span -> span.getAttribute("class").equals("piece"))
                .map(Element::getTextContent))
        .containsExactly(kept.split(" "));
  }

  @Test
  void putsLettersTogetherWithTheirMarks() throws Exception {
    assertThat(SheetDocument.elements(proofed("<p>a\u0308</p>"), "p").get(0).getTextContent())
        .isEqualTo("ä");
  }

  @Test
  void listsHeadingsOfTwoLevelsBesideThePages() throws Exception {
    Document document =
        proofed("<h1>One</h1><h2>Two\n  lines</h2><h3>Three</h3><h2 id=\"f\">Four</h2>");

    assertThat(SheetDocument.elements(document, "bookmark"))
        .extracting(
            mark ->
                mark.getAttribute("name")
                    + " "
                    + mark.getAttribute("href")
                    + " in "
                    + mark.getParentNode().getNodeName())
        .containsExactly(
            "One #heading-1 in bookmarks",
            "Two lines #heading-2 in bookmark",
            "Four #f in bookmark");
  }

  @Test
  void namesLinksByTheirWordsUnlessTheyHaveANameOfTheirOwn() throws Exception {
    assertThat(
            SheetDocument.elements(
                proofed("<p><a href=\"x\"> Help </a><a href=\"y\" title=\"More\">…</a></p>"), "a"))
        .extracting(link -> link.getAttribute("title"))
        .containsExactly("Help", "More");
  }
}
