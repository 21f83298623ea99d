package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import optout.testing.pdf.Ink;
import optout.testing.pdf.PdfRules;
import optout.testing.pdf.PrintedSheet;
import optout.testing.pdf.TaggedText;
import optout.testing.pdf.TypeSizes;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Tables;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every guide is to be had on paper: accessible, complete, and the same as the page. */
@ExtendWith(SiteFixture.class)
class HandoutIT {
  private static final Map<String, String> SIZES =
      Map.of(
          "handout", "210 x 297",
          "handout-large", "210 x 297",
          "flyer", "297 x 210",
          "poster", "297 x 420");
  private static final Map<String, Integer> MOST_PAGES =
      Map.of("handout", 2, "handout-large", 8, "flyer", 2, "poster", 1);

  /** Printers leave this much of a page's edge white. */
  private static final double SAFE = 5 * 72 / 25.4;

  @OnEveryGuide
  void itsPageLinksEverySheetWithItsPaperAndMostPages(GuideEdition guide, PublishedSite site) {
    PublishedPage page = site.page(guide.page());
    List<Element> links = page.all(".sheets li");
    assertThat(links)
        .extracting(item -> item.selectFirst("a").attr("href"))
        .containsExactly("handout.pdf", "handout-large.pdf", "flyer.pdf", "poster.pdf");
    assertThat(links)
        .extracting(item -> item.selectFirst(".quiet").text())
        .satisfiesExactly(
            file -> assertThat(file).matches("\\(PDF, A4, \\p{L}+( \\p{L}+)? 2 \\p{L}+\\)"),
            file -> assertThat(file).isEqualTo("(PDF, A4)"),
            file -> assertThat(file).matches("\\(PDF, A4, \\p{L}+( \\p{L}+)? 2 \\p{L}+\\)"),
            file -> assertThat(file).matches("\\(PDF, A3, 1 \\p{L}+\\)"));
    for (Element item : links) {
      assertThat(sheet(page, site, item.selectFirst("a").attr("href")).sizes()).isNotEmpty();
    }
  }

  @OnEveryGuide
  void keepsPdfUa1AndPdfA2a(GuideEdition guide, PublishedSite site) {
    for (PrintedSheet sheet : sheets(guide, site)) {
      assertThat(PdfRules.broken(sheet)).as(sheet.path()).isEmpty();
    }
  }

  @OnEveryGuide
  void hasItsPaperAndNoMorePagesThanItMay(GuideEdition guide, PublishedSite site) {
    for (PrintedSheet sheet : sheets(guide, site)) {
      assertThat(sheet.sizes())
          .as(sheet.path())
          .containsOnly(SIZES.get(sheet.kind()))
          .hasSizeLessThanOrEqualTo(MOST_PAGES.get(sheet.kind()));
    }
  }

  @OnEveryGuide
  void printsNothingOutsideTheSafeAreaAndNoLetterThatIsMissing(
      GuideEdition guide, PublishedSite site) throws IOException {
    for (PrintedSheet sheet : sheets(guide, site)) {
      List<Ink> pages = Ink.of(sheet);
      try (PDDocument document = sheet.open()) {
        for (int i = 0; i < pages.size(); i++) {
          String name = sheet + ", page " + (i + 1);
          var paper = document.getPage(i).getMediaBox();
          assertThat(pages.get(i).letters()).as(name).isPositive();
          assertThat(pages.get(i).missing()).as(name).isZero();
          Rectangle2D safe =
              new Rectangle2D.Double(
                  SAFE, SAFE, paper.getWidth() - 2 * SAFE, paper.getHeight() - 2 * SAFE);
          assertThat(safe.contains(pages.get(i).bounds()))
              .as(name + ": " + pages.get(i).bounds())
              .isTrue();
        }
      }
    }
  }

  @OnEveryGuide
  void nothingIsPrintedTooSmallToRead(GuideEdition guide, PublishedSite site) {
    for (PrintedSheet sheet : sheets(guide, site)) {
      assertThat(TypeSizes.of(sheet, false)).as(sheet.path()).isNotEmpty();
      assertThat(TypeSizes.of(sheet, false).stream().filter(text -> text.points() < 9.5))
          .as(sheet.path())
          .isEmpty();
      // Three steps abreast leave 7 pt to names of controls, and less to addresses above them.
      double least = sheet.kind().equals("handout") ? 5.6 : 7;
      assertThat(TypeSizes.of(sheet, true).stream().filter(text -> text.points() < least))
          .as(sheet + ", in pictures")
          .isEmpty();
    }
  }

  @OnEveryGuide
  void itsHandoutShowsPictures(GuideEdition guide, PublishedSite site) {
    PrintedSheet handout = sheet(site.page(guide.page()), site, "handout.pdf");
    assertThat(handout.figures()).as(handout.path()).hasSizeGreaterThan(1);
  }

  @OnEveryGuide
  void itsCodeIsReadAsTheAddressThatIsPrinted(GuideEdition guide, PublishedSite site)
      throws IOException {
    PublishedPage page = site.page(guide.page());
    String address = PublishedSite.absolute(page.address());
    for (PrintedSheet sheet : sheets(guide, site)) {
      assertThat(sheet.codes()).as(sheet.path()).containsOnly(address);
      assertThat(sheet.links()).as(sheet.path()).contains(address);
      // An address may be broken at the end of a line.
      assertThat(read(sheet).replace(" ", "")).as(sheet.path()).contains(address);
    }
  }

  @OnEveryGuide
  void stepsAreReadInTheOrderOfThePage(GuideEdition guide, PublishedSite site) throws IOException {
    PublishedPage page = site.page(guide.page());
    List<String> steps = new ArrayList<>();
    for (Element heading : page.all(".step h3")) {
      steps.add(heading.selectFirst(".num").ownText() + " " + heading.ownText());
    }
    for (String kind : List.of("handout", "handout-large", "flyer")) {
      PrintedSheet sheet = sheet(page, site, kind + ".pdf");
      try (PDDocument document = sheet.open()) {
        assertThat(TaggedText.of(document, "H3")).as(sheet.path()).isEqualTo(steps);
      }
    }
  }

  /** In languages that somebody speaks: made-up ones are longer on purpose. */
  @OnEveryGuide
  void aPageOfLargePrintHasTwoSteps(GuideEdition guide, PublishedSite site) throws IOException {
    if (Tables.languages().contains(guide.language())) {
      PrintedSheet large = sheet(site.page(guide.page()), site, "handout-large.pdf");
      try (PDDocument document = large.open()) {
        int pages = 0;
        int steps = 0;
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setStartPage(page);
          stripper.setEndPage(page);
          String drawn = stripper.getText(document).replaceAll("\\s+", "");
          long here =
              TaggedText.of(document, "H3").stream()
                  .filter(step -> drawn.contains(step.replaceAll("\\s+", "")))
                  .count();
          pages += here > 0 ? 1 : 0;
          steps += (int) here;
        }
        assertThat(steps).as(large.path()).isGreaterThan(3);
        assertThat((double) steps / pages).as(large.path()).isGreaterThanOrEqualTo(1.5);
      }
    }
  }

  @OnEveryGuide
  void everyLinkHasItsWords(GuideEdition guide, PublishedSite site) throws IOException {
    for (PrintedSheet sheet : sheets(guide, site)) {
      try (PDDocument document = sheet.open()) {
        List<String> links = TaggedText.of(document, "Link");
        assertThat(links).as(sheet.path()).isNotEmpty().allMatch(words -> !words.isBlank());
        // An address over several lines is several links.
        assertThat(String.join("", links))
            .as(sheet.path())
            .contains(PublishedSite.absolute(site.page(guide.page()).address()));
      }
    }
  }

  @OnEveryGuide
  void everyStepHasAllItsWords(GuideEdition guide, PublishedSite site) throws IOException {
    PublishedPage page = site.page(guide.page());
    List<String> words = new ArrayList<>();
    for (Element said : page.all(".step p:not(.open, .state, .quiet), .step li")) {
      Element copy = said.clone();
      copy.select("sup").remove();
      words.add(copy.text());
    }
    assertThat(words).isNotEmpty();
    List<String> joined = words.stream().map(HandoutIT::withoutSpaces).toList();
    for (String kind : List.of("handout", "handout-large", "flyer")) {
      PrintedSheet sheet = sheet(page, site, kind + ".pdf");
      try (PDDocument document = sheet.open()) {
        List<String> read = new ArrayList<>(TaggedText.of(document, "P"));
        read.addAll(TaggedText.of(document, "LBody"));
        assertThat(withoutSpaces(String.join("\n", read))).as(sheet.path()).contains(joined);
        // As programs find it that copy and search what is drawn, one after the other.
        String drawn = withoutSpaces(new PDFTextStripper().getText(document));
        assertThat(drawn).as(sheet.path()).contains(page.isRightToLeft() ? runs(words) : joined);
      }
    }
  }

  private static String withoutSpaces(String text) {
    return text.replaceAll("[\\s\u00a0]+", "");
  }

  /** Words of one direction: each program puts those of two in an order of its own. */
  private static List<String> runs(List<String> texts) {
    return texts.stream().flatMap(text -> Stream.of(text.split("[^\\p{L}\\p{M}]+"))).toList();
  }

  @OnEveryGuide
  void itsPicturesSayTheSameAsOnThePage(GuideEdition guide, PublishedSite site) {
    PublishedPage page = site.page(guide.page());
    List<String> words =
        page.all("figure.shot img").stream().map(image -> image.attr("alt")).toList();
    PrintedSheet large = sheet(page, site, "handout-large.pdf");

    assertThat(large.figures()).as(large.path()).hasSizeGreaterThan(1);
    for (PrintedSheet sheet : sheets(guide, site)) {
      assertThat(sheet.figures().stream().filter(alt -> !alt.contains("https://")))
          .as(sheet.path())
          .isSubsetOf(words);
    }
  }

  @OnEveryGuide
  void headingsMakeNoJumpsAndAreListedBesideThePages(GuideEdition guide, PublishedSite site)
      throws IOException {
    for (PrintedSheet sheet : sheets(guide, site)) {
      List<String> headings = sheet.headings();
      assertThat(headings.get(0)).as(sheet.path()).isEqualTo("H1");
      for (int i = 1; i < headings.size(); i++) {
        assertThat(headings.get(i).charAt(1) - headings.get(i - 1).charAt(1))
            .as(sheet + ": " + headings)
            .isLessThanOrEqualTo(1);
      }
      try (PDDocument document = sheet.open()) {
        PDOutlineItem title = document.getDocumentCatalog().getDocumentOutline().getFirstChild();
        if (sheet.kind().equals("poster")) {
          assertThat(title.getTitle()).as(sheet.path()).hasSizeBetween(1, 60);
        } else {
          assertThat(title.getTitle()).isEqualTo(site.page(guide.page()).only("h1").text());
        }
      }
    }
  }

  @OnEveryGuide
  void saysItsLanguageAndTitle(GuideEdition guide, PublishedSite site) throws IOException {
    PublishedPage page = site.page(guide.page());
    for (PrintedSheet sheet : sheets(guide, site)) {
      try (PDDocument document = sheet.open()) {
        var catalog = document.getDocumentCatalog();
        assertThat(catalog.getLanguage()).isEqualTo(guide.language());
        assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo(page.only("h1").text());
        assertThat(PrintedSheet.tags(document).get(0).getLanguage()).isEqualTo(guide.language());
      }
    }
  }

  @OnEveryGuide
  void saysWhenItWasCheckedAndByWhomItIs(GuideEdition guide, PublishedSite site)
      throws IOException {
    PublishedPage page = site.page(guide.page());
    // Before them may be a time, if anybody has estimated it; a link to the check page follows.
    List<String> facts = page.texts("main > .facts li:not(:has(a))");
    List<String> last = facts.subList(facts.size() - 2, facts.size());
    for (PrintedSheet sheet : sheets(guide, site)) {
      assertThat(read(sheet))
          .as(sheet.path())
          .contains(last)
          .contains("CC BY 4.0")
          .contains(Tables.yaml("site.yaml").path("publisher").path("name").asString());
    }
  }

  /** What a screen reader reads. */
  private static String read(PrintedSheet sheet) throws IOException {
    try (PDDocument document = sheet.open()) {
      return TaggedText.all(document);
    }
  }

  private static List<PrintedSheet> sheets(GuideEdition guide, PublishedSite site) {
    List<PrintedSheet> sheets = PrintedSheet.beside(site.page(guide.page()), site);
    assertThat(sheets).hasSize(4);
    return sheets;
  }

  private static PrintedSheet sheet(PublishedPage page, PublishedSite site, String name) {
    String path = page.address() + name;
    return new PrintedSheet(path, site.bytes(path));
  }
}
