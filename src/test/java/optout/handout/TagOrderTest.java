package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import optout.problem.Problems;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Cells of a sheet that runs from right to left stand in one order and are read in the other. */
class TagOrderTest {
  private static final String STYLE =
      """
      body { font: 10pt "Noto Sans", "Noto Sans Hebrew" } @page { size: 210mm 297mm }
      .cells { display: table; width: 100% } .cell { display: table-cell }
      """;
  private static final String BODY =
      """
      <body data-fits="all"><h1>א</h1><div class="cells">
      <div class="cell"><h2>ב</h2></div><div class="cell"><h2>ג</h2></div></div></body>
      """;

  /** In two ways: side by side, and one below the other with the words beside the heading. */
  private static final String STEPS =
      """
      <body data-fits="FITS"><h1>א</h1><div data-list="narrow"><div class="cells">
      <div class="cell"><div class="step"><h2>ב</h2><div><h3>ג</h3></div></div></div>
      <div class="cell"><div class="step"><h2>ד</h2><div><h3>ה</h3></div></div></div>
      </div></div></body>
      """;

  private static final String LISTED =
      STYLE
          + """
          .list .cells, .list .cell { display: block } .list .step { display: table; width: 100% }
          .list .step h2, .list .step div { display: table-cell } .huge { font-size: 400pt }
          """;

  @Test
  void readsTheFirstCellFirstAndDrawsItLast() throws Exception {
    assertReadAndDrawn(SampleMarkup.of(STYLE, "he", BODY), "אבג", "אגב");
  }

  @Test
  void drawsTheHeadingOfAListedStepLastAndTheStepsInTheirOrder() throws Exception {
    String sideBySide = SampleMarkup.of(LISTED, "he", STEPS.replace("FITS", "wide"));
    assertReadAndDrawn(sideBySide, "אבגדה", "אדבהג");
    String listed = SampleMarkup.of(LISTED, "he", STEPS.replace("FITS", "narrow"));
    assertReadAndDrawn(listed, "אבגדה", "אגבהד");
    String afterAnotherWay = SampleMarkup.of(LISTED, "he", STEPS.replace("FITS", "huge | narrow"));
    assertReadAndDrawn(afterAnotherWay, "אבגדה", "אגבהד");
  }

  private static void assertReadAndDrawn(String markup, String inOrder, String drawn)
      throws Exception {
    Problems problems = new Problems();
    byte[] pdf = SampleMarkup.print(markup, problems).orElseThrow().pdf();

    assertThat(problems.sorted()).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> read = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), read);
      assertThat(String.join("", read)).isEqualTo(inOrder);
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      assertThat(stripper.getText(document).replaceAll("\\s+", "")).isEqualTo(drawn);
    }
  }

  private static void collect(PDStructureNode node, List<String> read) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getActualText() != null) {
          read.add(element.getActualText());
        }
        collect(element, read);
      }
    }
  }
}
