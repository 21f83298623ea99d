package optout.published;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import optout.testing.pdf.Ink;
import optout.testing.pdf.LetterWords;
import optout.testing.pdf.PdfRules;
import optout.testing.pdf.PrintedSheet;
import optout.testing.pdf.TaggedText;
import optout.testing.site.SampleSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets of a language that is written from right to left. */
class RightToLeftSheetTest {
  private static final String PAGE = "ar/awqifhu/";

  @TempDir static Path folder;
  private static SampleSite site;

  @BeforeAll
  static void build() {
    site = SampleSite.named("right-to-left", folder);
    assertThat(site.build().output()).isEmpty();
  }

  private static PrintedSheet sheet(String name) {
    return new PrintedSheet(name, site.published(PAGE + name + ".pdf").getBytes(ISO_8859_1));
  }

  @Test
  void areReadInTheOrderOfTheirWordsNotOfTheirLetters() throws IOException {
    List<String> steps =
        site.page(PAGE + "index.html").select(".step h3").stream()
            .map(heading -> heading.selectFirst(".num").ownText() + " " + heading.ownText())
            .toList();
    assertThat(steps).hasSize(2);
    for (String name : List.of("handout", "handout-large", "flyer")) {
      try (PDDocument document = sheet(name).open()) {
        assertThat(TaggedText.of(document, "H3")).as(name).isEqualTo(steps);
      }
    }
  }

  @Test
  void saysWhatOneReadsInEveryParagraphEvenBetweenWordsOfAnotherDirection() throws IOException {
    Element page = site.page(PAGE + "index.html").body();
    try (PDDocument document = sheet("handout").open()) {
      assertThat(TaggedText.of(document, "H1")).containsExactly(page.selectFirst("h1").text());
      assertThat(TaggedText.of(document, "P"))
          .contains(
              page.selectFirst(".lead").text(),
              "اضبط Use my data? على",
              page.selectFirst(".step p").text());
    }
  }

  @Test
  void sayArticlesOfLawsWithTheirBracketsTheRightWayRound(@TempDir Path own) throws IOException {
    SampleSite law =
        SampleSite.named("right-to-left", own)
            .with(
                """
                -- content/guides/example/ar.md -- changed
                -أوقف [[training-switch]]. ثم `Ctrl+R`.
                +المادة 21(2) GDPR (لا UK GDPR).
                """);
    assertThat(law.build().exitCode()).isZero();
    byte[] pdf = law.published(PAGE + "handout.pdf").getBytes(ISO_8859_1);
    try (PDDocument document = new PrintedSheet("handout", pdf).open()) {
      assertThat(TaggedText.of(document, "P")).contains("المادة 21(2) GDPR (لا UK GDPR).");
    }
  }

  @Test
  void keepPdfUa1AndPdfA2a() {
    for (String name : List.of("handout", "handout-large", "flyer", "poster")) {
      assertThat(PdfRules.broken(sheet(name))).as(name).isEmpty();
      assertThat(Ink.of(sheet(name))).as(name).allMatch(page -> page.missing() == 0);
    }
  }

  @Test
  void haveLettersThatSayWhatTheirTextFilesSay() {
    for (String kind : List.of("eea-with", "eea-without", "other-with", "other-without")) {
      String name = "ar/risala/letter-" + kind;
      PrintedSheet letter =
          new PrintedSheet(name, site.published(name + ".pdf").getBytes(ISO_8859_1));
      assertThat(LetterWords.of(letter)).isEqualTo(LetterWords.of(site.published(name + ".txt")));
      assertThat(PdfRules.broken(letter)).as(name).isEmpty();
      assertThat(letter.figures()).as(name).contains("اسمك", "سببك", "التاريخ");
    }
  }

  @Test
  void showListsWhoseItemsEndInEmphasisAndAFullStop(@TempDir Path own) throws IOException {
    SampleSite list =
        SampleSite.named("right-to-left", own)
            .with(
                """
                -- content/guides/example/en.md -- changed
                 Switch off [[training-switch]].
                +
                +## What this does not do {#limits}
                +
                +- It does not undo **the past**.
                -- content/guides/example/ar.md -- changed
                 أوقف [[training-switch]]. ثم `Ctrl+R`.
                +
                +## ما لا يفعله {#limits}
                +
                +- لا يلغي **الماضي**.
                """);
    assertThat(list.build().exitCode()).isZero();
    for (String name : List.of("handout", "handout-large", "flyer")) {
      byte[] pdf = list.published(PAGE + name + ".pdf").getBytes(ISO_8859_1);
      try (PDDocument document = new PrintedSheet(name, pdf).open()) {
        assertThat(TaggedText.of(document, "LBody")).as(name).containsExactly("لا يلغي الماضي.");
      }
    }
  }
}
