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

  @Test
  void readsTheFirstCellFirstAndDrawsItLast() throws Exception {
    Problems problems = new Problems();
    byte[] pdf =
        SampleMarkup.print(SampleMarkup.of(STYLE, "he", BODY), problems).orElseThrow().pdf();

    assertThat(problems.sorted()).isEmpty();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      List<String> read = new ArrayList<>();
      collect(document.getDocumentCatalog().getStructureTreeRoot(), read);
      assertThat(read).containsExactly("א", "ב", "ג");
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      assertThat(stripper.getText(document).replaceAll("\\s+", "")).isEqualTo("אגב");
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
