package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import optout.testing.pdf.Ink;
import optout.testing.pdf.PdfRules;
import optout.testing.pdf.PrintedSheet;
import optout.testing.pdf.TaggedText;
import optout.testing.pdf.TypeSizes;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page's section to pass on is one sheet of paper that says what the page says. */
@ExtendWith(SiteFixture.class)
class NoticeSheetIT {
  private static final String LINK = "a[href=notice.pdf][type=application/pdf]";

  private static List<PublishedPage> pages(PublishedSite site) {
    List<PublishedPage> pages =
        site.pages().stream().filter(page -> !page.all(LINK).isEmpty()).toList();
    assertThat(pages).hasSizeGreaterThanOrEqualTo(2);
    return pages;
  }

  private static PrintedSheet sheet(PublishedPage page, PublishedSite site) {
    String path = page.address() + "notice.pdf";
    return new PrintedSheet(path, site.bytes(path));
  }

  @Test
  void isOneSheetByPdfUa1AndPdfA2aWithoutALetterMissing(PublishedSite site) {
    for (PublishedPage page : pages(site)) {
      PrintedSheet sheet = sheet(page, site);
      assertThat(sheet.sizes()).as(sheet.path()).containsExactly("210 x 297");
      assertThat(PdfRules.broken(sheet)).as(sheet.path()).isEmpty();
      assertThat(Ink.of(sheet)).as(sheet.path()).allMatch(ink -> ink.missing() == 0);
      assertThat(TypeSizes.of(sheet, false))
          .as(sheet.path())
          .isNotEmpty()
          .allMatch(text -> text.points() >= 9.5);
    }
  }

  @Test
  void saysWhatFollowsItsLinkOnThePage(PublishedSite site) throws IOException {
    for (PublishedPage page : pages(site)) {
      Element heading = page.only("p:has(" + LINK + ")").nextElementSibling();
      assertThat(heading.tagName()).isEqualTo("h2");
      StringBuilder words = new StringBuilder(heading.text());
      Element next = heading.nextElementSibling();
      while (next != null && !next.is("h2, section")) {
        Element said = next.clone();
        said.select("sup").remove();
        words.append(said.text());
        next = next.nextElementSibling();
      }
      PrintedSheet sheet = sheet(page, site);
      try (PDDocument document = sheet.open()) {
        assertThat(plain(TaggedText.withoutFigures(document)))
            .as(sheet.path())
            .startsWith(plain(words.toString()));
      }
      List<String> headings = sheet.headings();
      assertThat(headings.get(0)).isEqualTo("H1");
      assertThat(headings.stream().skip(1).collect(Collectors.toSet())).containsExactly("H2");
    }
  }

  /** Without space and the numbers of lists, which browsers write. */
  private static String plain(String text) {
    return text.replaceAll("\\s|[0-9]+\\.", "");
  }

  @Test
  void leadsToItsPage(PublishedSite site) {
    for (PublishedPage page : pages(site)) {
      String address = PublishedSite.absolute(page.address());
      PrintedSheet sheet = sheet(page, site);
      assertThat(sheet.codes()).as(sheet.path()).containsExactly(address);
      assertThat(sheet.text().replace(" ", "")).as(sheet.path()).contains(address);
      assertThat(sheet.text()).contains("CC BY 4.0");
    }
  }
}
