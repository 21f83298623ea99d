package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import optout.testing.browser.Browser;
import optout.testing.browser.InChromium;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.Tables;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whoever prints a page has on paper what it says, and nothing that only a screen can do. */
@InChromium
class PrintIT {
  /** Text without links: behind those, paper has their address. */
  private static final String TEXT = ":is(h2, h3, p, summary span, li:not(:has(p))):not(:has(a))";

  private static final String FOR_SCREENS =
      ".where, .ways, .next, .fix, .screen, .go, .act, .else, summary > strong";

  @OnEveryGuide
  void aGuideIsWholeOnPaperWithAllThatIsFolded(
      GuideEdition guide, PublishedSite site, Browser browser) {
    if (Tables.languages().contains(guide.language())) {
      PublishedPage page = site.page(guide.page());
      String paper = printed(browser.open(page));
      assertThat(paper).contains(seen(page, "main"));
      for (Element screen :
          page.all("#regions legend, .go, .fix, footer > ul > li:first-child a")) {
        assertThat(paper).doesNotContain(letters(screen.text()));
      }
    }
  }

  @OnEveryGuide
  void aFrameIsWholeOnPaper(GuideEdition guide, PublishedSite site, Browser browser) {
    if (Tables.languages().contains(guide.language())) {
      PublishedPage frame = site.page(guide.page().replace("index.html", "embed/index.html"));
      String paper = printed(browser.open(frame));
      assertThat(paper).contains(seen(frame, "details"));
      assertThat(paper).doesNotContain(letters(frame.only(".go").text()));
    }
  }

  @OnEveryPage
  void aLetterIsAloneOnPaper(PublishedPage page, Browser browser) {
    if (page.isLetter() && Tables.languages().contains(page.language())) {
      browser.open(page);
      Object letter = browser.evaluate("return document.querySelector('#the_letter').textContent");
      assertThat(printed(browser)).isNotEmpty().isEqualTo(letters(letter.toString()));
    }
  }

  /** The texts within an element that are meant to be seen, not only heard. */
  private static List<String> seen(PublishedPage page, String within) {
    Document html = page.html().clone();
    html.select(FOR_SCREENS + ", .vh, .done, .num span").remove();
    List<String> texts =
        html.select(within + " " + TEXT).eachText().stream().map(PrintIT::letters).toList();
    assertThat(texts).hasSizeGreaterThan(20);
    return texts;
  }

  private static String printed(Browser browser) {
    Map<String, Object> answer =
        browser.ask("Page.printToPDF", Map.of("paperWidth", 8.27, "paperHeight", 11.69));
    byte[] pdf = Base64.getDecoder().decode(answer.get("data").toString());
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      return letters(new PDFTextStripper().getText(paper));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String letters(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
