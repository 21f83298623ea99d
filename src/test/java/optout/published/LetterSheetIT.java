package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import optout.testing.pdf.Ink;
import optout.testing.pdf.LetterWords;
import optout.testing.pdf.PdfRules;
import optout.testing.pdf.PrintedSheet;
import optout.testing.pdf.TypeSizes;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every letter can be printed and filled in by hand, and says what its text file says. */
@ExtendWith(SiteFixture.class)
class LetterSheetIT {
  private static final double SAFE = 5 * 72 / 25.4;
  private static final double MILLIMETRE = 72 / 25.4;

  private static Stream<PublishedPage> pages(PublishedSite site) {
    return site.pages().stream().filter(PublishedPage::isLetter);
  }

  private static List<PrintedSheet> sheets(PublishedSite site) {
    List<PrintedSheet> sheets =
        pages(site).flatMap(page -> PrintedSheet.beside(page, site).stream()).toList();
    assertThat(sheets).hasSizeGreaterThanOrEqualTo(5 * 2 * 6);
    return sheets;
  }

  @Test
  void itsPageLinksOneBesideEachTextFile(PublishedSite site) {
    assertThat(pages(site))
        .isNotEmpty()
        .allSatisfy(
            page -> {
              List<String> texts = links(page, "text/plain");
              assertThat(links(page, "application/pdf"))
                  .isNotEmpty()
                  .isEqualTo(texts.stream().map(file -> file.replace(".txt", ".pdf")).toList())
                  .allMatch(file -> site.files().contains(page.address() + file));
            });
  }

  private static List<String> links(PublishedPage page, String type) {
    return page.all(".blanks a[type=" + type + "]").stream()
        .map((Element link) -> link.attr("href"))
        .toList();
  }

  @Test
  void saysWhatItsTextFileSays(PublishedSite site) {
    for (PrintedSheet sheet : sheets(site)) {
      String text = site.text(sheet.path().replace(".pdf", ".txt"));
      assertThat(LetterWords.of(sheet)).as(sheet.path()).isEqualTo(LetterWords.of(text));
    }
  }

  @Test
  void keepsPdfUa1AndPdfA2a(PublishedSite site) {
    for (PrintedSheet sheet : sheets(site)) {
      assertThat(PdfRules.broken(sheet)).as(sheet.path()).isEmpty();
    }
  }

  @Test
  void isLargeEnoughToReadAndToWriteOn(PublishedSite site) {
    for (PrintedSheet sheet : sheets(site)) {
      assertThat(sheet.sizes()).as(sheet.path()).containsOnly("210 x 297").hasSizeBetween(1, 2);
      // The number of the page stands in no tag.
      assertThat(TypeSizes.of(sheet, false).stream().filter(text -> !text.words().contains("/")))
          .as(sheet.path())
          .isNotEmpty()
          .allMatch(text -> text.points() >= 10.5);
      assertThat(TypeSizes.of(sheet, true)).as(sheet.path()).allMatch(text -> text.points() >= 7.9);
      for (Ink page : Ink.of(sheet)) {
        for (Rectangle2D line : page.rules()) {
          assertThat(page.rules())
              .as(sheet.path())
              .filteredOn(other -> other != line && beside(line, other))
              .allMatch(other -> Math.abs(other.getY() - line.getY()) > 8 * MILLIMETRE);
        }
      }
    }
  }

  private static boolean beside(Rectangle2D one, Rectangle2D other) {
    return one.getX() < other.getMaxX() && other.getX() < one.getMaxX();
  }

  @Test
  void namesEachLineForThoseWhoListen(PublishedSite site) {
    for (PrintedSheet sheet : sheets(site)) {
      assertThat(sheet.figures())
          .as(sheet.path())
          .hasSizeGreaterThanOrEqualTo(5)
          .allMatch(name -> !name.isBlank());
    }
  }

  @Test
  void printsNothingOutsideTheSafeAreaAndNoLetterThatIsMissing(PublishedSite site)
      throws IOException {
    for (PrintedSheet sheet : sheets(site)) {
      List<Ink> pages = Ink.of(sheet);
      try (PDDocument document = sheet.open()) {
        for (int i = 0; i < pages.size(); i++) {
          var paper = document.getPage(i).getMediaBox();
          Rectangle2D safe =
              new Rectangle2D.Double(
                  SAFE, SAFE, paper.getWidth() - 2 * SAFE, paper.getHeight() - 2 * SAFE);
          assertThat(pages.get(i).missing()).as(sheet.path()).isZero();
          assertThat(safe.contains(pages.get(i).bounds())).as(sheet.path()).isTrue();
        }
      }
    }
  }

  @Test
  void hasItsSubjectForAHeadingAndSaysItsLanguageAndTitle(PublishedSite site) throws IOException {
    for (PrintedSheet sheet : sheets(site)) {
      String folder = sheet.path().substring(0, sheet.path().lastIndexOf('/') + 1);
      assertThat(sheet.headings()).as(sheet.path()).containsExactly("H1");
      try (PDDocument document = sheet.open()) {
        assertThat(document.getDocumentCatalog().getLanguage())
            .isEqualTo(sheet.path().substring(0, 2));
        assertThat(document.getDocumentInformation().getTitle())
            .isEqualTo(site.page(folder + "index.html").only("h1").text());
      }
    }
  }

  /** DIN 5008, form B: the address stands in the window, the subject below it. */
  @Test
  void aGermanLetterHasItsAddressInTheWindowOfAnEnvelope(PublishedSite site) throws IOException {
    List<PrintedSheet> german =
        sheets(site).stream().filter(sheet -> sheet.path().startsWith("de/")).toList();
    assertThat(german).isNotEmpty();
    for (PrintedSheet sheet : german) {
      String text = site.text(sheet.path().replace(".pdf", ".txt"));
      String first = text.split("\n\n")[1].lines().findFirst().orElseThrow();
      if (!first.startsWith("_")) {
        Point2D place = Ink.words(sheet, first);
        assertThat(place.getX() / MILLIMETRE).as(sheet.path()).isBetween(24.5, 26.0);
        assertThat(297 - place.getY() / MILLIMETRE).as(sheet.path()).isBetween(62.7, 68.0);
      }
    }
  }
}
