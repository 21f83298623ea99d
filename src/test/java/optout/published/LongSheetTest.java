package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import optout.build.Build;
import optout.build.Planned;
import optout.handout.Fonts;
import optout.handout.PdfPrinter;
import optout.handout.Print;
import optout.picture.Schematic;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.site.Output;
import optout.site.Recipe;
import optout.site.Sheet;
import optout.site.SitePath;
import optout.testing.pdf.Ink;
import optout.testing.pdf.LongerMarkup;
import optout.testing.pdf.PrintedSheet;
import optout.testing.site.SampleSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sheets of the shipped guides, and of a sample in Arabic, if every text were two fifths longer.
 */
class LongSheetTest {
  private static final double MM = 72 / 25.4;
  private static final double SAFE = 5 * MM;

  /** How much of a letter may lie on another: joined ones touch. */
  private static final double MOST_OVERLAP = 0.3;

  @TempDir static Path folder;
  private static final Fonts FONTS = Fonts.load().join();
  private static final List<String> made = new ArrayList<>();
  private static Prepared shipped;
  private static Prepared arabic;

  /** A site of which only the markup of sheets is made. */
  private record Prepared(Planned site) {
    static Prepared of(Path folder) {
      Build build =
          new Build(
              new Build.Options(
                  folder,
                  "content",
                  Path.of("none"),
                  Optional.empty(),
                  Optional.empty(),
                  LocalDate.of(2026, 11, 23),
                  false));
      return new Prepared(build.prepare().value().site().orElseThrow());
    }

    Stream<Case> cases(String language) {
      return site.plan().outputs().stream()
          .filter(output -> site.plan().original(output).equals(output.path()))
          .filter(output -> output.recipe() instanceof Recipe.Handout)
          .filter(output -> output.path().path().startsWith(language))
          .map(output -> new Case(this, output));
    }
  }

  /** One sheet, in its longer form. */
  record Case(Prepared prepared, Output output) {
    Sheet sheet() {
      return ((Recipe.Handout) output.recipe()).sheet();
    }

    private SortedMap<SitePath, Schematic> pictures() {
      Recipe.Handout paper = (Recipe.Handout) output.recipe();
      return prepared.site.pictures().drawn(paper.guide(), paper.language());
    }

    Optional<Print> print(Problems problems) {
      String markup =
          new String(
              prepared.site.pages().render(output).value().orElseThrow(), StandardCharsets.UTF_8);
      return problems.take(
          new PdfPrinter(FONTS)
              .print(
                  new PdfPrinter.Order(
                      output.path(),
                      sheet(),
                      "en.md",
                      LongerMarkup.of(markup),
                      pictures(),
                      prepared.site.content().site().publisher().logo()),
                  Optional.empty()));
    }

    @Override
    public String toString() {
      return output.path().path();
    }
  }

  @BeforeAll
  static void read() {
    shipped = Prepared.of(Path.of("content"));
    arabic = Prepared.of(SampleSite.named("right-to-left", folder).folder().resolve("content"));
  }

  static Stream<Case> cases() {
    return Stream.concat(shipped.cases(""), arabic.cases("ar/"));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isWholeOrNotMade(Case one) throws IOException {
    Problems problems = new Problems();
    Optional<Print> print = one.print(problems);

    if (print.isEmpty()) {
      assertThat(problems.sorted())
          .as(problems.sorted().toString())
          .extracting(Problem::code)
          .containsExactly(ProblemCode.HANDOUT_TOO_LONG);
      return;
    }
    assertThat(problems.sorted()).isEmpty();
    made.add(one.sheet().id());
    assertThat(print.get().pages()).isBetween(1, one.sheet().mostPages());
    PrintedSheet sheet = new PrintedSheet(one.toString(), print.get().pdf());
    List<Ink> pages = Ink.of(sheet);
    try (PDDocument document = sheet.open()) {
      for (int i = 0; i < pages.size(); i++) {
        var paper = document.getPage(i).getMediaBox();
        Rectangle2D safe =
            new Rectangle2D.Double(
                SAFE, SAFE, paper.getWidth() - 2 * SAFE, paper.getHeight() - 2 * SAFE);
        assertThat(pages.get(i).missing()).isZero();
        assertThat(safe.contains(pages.get(i).bounds()))
            .as("page " + (i + 1) + ": " + pages.get(i).bounds())
            .isTrue();
        List<Letter> letters = Letter.of(document, i);
        assertThat(letters).isNotEmpty();
        assertThat(Letter.overlaps(letters)).as("page " + (i + 1)).isEmpty();
        if (one.sheet() == Sheet.FLYER) {
          assertThat(letters)
              .as("page " + (i + 1))
              .noneMatch(letter -> letter.isNear(paper.getWidth() / 3))
              .noneMatch(letter -> letter.isNear(paper.getWidth() / 3 * 2));
        }
      }
    }
  }

  @AfterAll
  static void mostAreMade() {
    assertThat(made).contains("handout", "handout-large", "flyer", "poster");
    assertThat(made).filteredOn("handout-large"::equals).hasSizeGreaterThanOrEqualTo(7);
  }

  @Test
  void seesTextThatLiesOnOther() throws IOException {
    String markup =
        """
        <html lang="en" dir="ltr"><head><title>Sample</title>
        <meta name="author" content="Sample"/><meta name="subject" content="Sample"/>
        <meta name="date" content="2026-11-23"/>
        <style>@page { size: 210mm 297mm } body { font: 10pt "Noto Sans" }
        .b { position: absolute; top: 2mm; left: 0 }</style></head>
        <body data-fits="all"><h1>Switch it off</h1><div%s><p>Above or below</p></div></body></html>
        """;
    assertThat(overlaps(markup.formatted(""))).isEmpty();
    assertThat(overlaps(markup.formatted(" class=\"b\""))).isNotEmpty();
  }

  private static List<String> overlaps(String markup) throws IOException {
    Problems problems = new Problems();
    SitePath path = new SitePath("en/sample/poster.pdf");
    byte[] pdf =
        problems
            .take(
                new PdfPrinter(FONTS)
                    .print(
                        new PdfPrinter.Order(
                            path, Sheet.POSTER, "en.md", markup, new TreeMap<>(), Optional.empty()),
                        Optional.empty()))
            .orElseThrow()
            .pdf();
    assertThat(problems.sorted()).isEmpty();
    try (PDDocument document = new PrintedSheet("poster.pdf", pdf).open()) {
      return Letter.overlaps(Letter.of(document, 0));
    }
  }

  @Test
  void isLongerByTwoFifths() {
    assertThat(
            LongerMarkup.of(
                "<html><head><title>Title</title></head><body><h1>Switch it off</h1>"
                    + "<p>1 <a href=\"https://a.example/\">https://a.example/</a></p></body></html>"))
        .isEqualTo(
            "<html><head><title>Title</title></head><body><h1>Swîtçh ît öff åéîöû</h1>"
                + "<p>1 <a href=\"https://a.example/\">https://a.example/</a></p></body></html>");
  }

  /** A letter: the middle of it, where marks above and below others do not reach. */
  private record Letter(String text, Rectangle2D box) {
    static List<Letter> of(PDDocument document, int page) throws IOException {
      List<Letter> letters = new ArrayList<>();
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void processTextPosition(TextPosition text) {
              double size = text.getFontSizeInPt() * 0.45;
              if (!text.getUnicode().isBlank() && text.getWidth() > 0.5) {
                letters.add(
                    new Letter(
                        text.getUnicode(),
                        new Rectangle2D.Double(
                            text.getX(), text.getY() - size, text.getWidth(), size)));
              }
            }
          };
      stripper.setStartPage(page + 1);
      stripper.setEndPage(page + 1);
      stripper.getText(document);
      return letters;
    }

    static List<String> overlaps(List<Letter> letters) {
      List<String> overlaps = new ArrayList<>();
      for (int i = 0; i < letters.size(); i++) {
        for (int k = i + 1; k < letters.size(); k++) {
          Rectangle2D a = letters.get(i).box;
          Rectangle2D b = letters.get(k).box;
          if (a.intersects(b)) {
            Rectangle2D both = a.createIntersection(b);
            double smaller = Math.min(area(a), area(b));
            if (area(both) > MOST_OVERLAP * smaller) {
              overlaps.add(letters.get(i) + " and " + letters.get(k));
            }
          }
        }
      }
      return overlaps;
    }

    private static double area(Rectangle2D box) {
      return box.getWidth() * box.getHeight();
    }

    boolean isNear(double fold) {
      return box.getMaxX() > fold - SAFE && box.getMinX() < fold + SAFE;
    }
  }
}
