package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

/** Text that runs over the panels of a sheet 100 mm high. */
class PanelsTest {
  private static final String STYLE =
      "@page { size: 200mm 100mm; margin: 0 } body { font: 10pt \"Noto Sans\" }"
          + " .panel { position: absolute; top: 0; width: 60mm; padding: 10mm 0 }"
          + " .second { left: 100mm } h1, p { margin: 0 } .a p { height: 36mm; font-size: 10pt }"
          + " .b p { height: 18mm }";

  private final Problems problems = new Problems();

  private static String sheet(String ways, String... parts) {
    return SampleMarkup.of(
        STYLE,
        "en",
        "<body data-fits=\"all\"><div class=\"whole panel\" id=\"first\" data-flow=\"text\""
            + " data-fits=\""
            + ways
            + "\">"
            + String.join("", parts)
            + "</div><div class=\"whole panel second\" id=\"second\" data-flow=\"text\"></div>"
            + "</body>");
  }

  /** Each word of the sheet, with L or R for its half. */
  private List<String> words(String markup) throws IOException {
    Optional<Print> print = SampleMarkup.print(markup, problems);
    List<String> words = new ArrayList<>();
    if (print.isEmpty()) {
      return words;
    }
    try (PDDocument document = Loader.loadPDF(print.get().pdf())) {
      PDFTextStripper stripper =
          new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
              boolean isLeft =
                  letters.get(0).getX() < document.getPage(0).getMediaBox().getWidth() / 2;
              words.add(text + (isLeft ? " L" : " R"));
            }
          };
      stripper.getText(document);
    }
    return words;
  }

  @Test
  void isSpreadEvenlyInTheFirstWayThatHasRoom() throws IOException {
    String sheet =
        sheet("a | b", "<h1>one</h1>", "<p>two</p>", "<p>three</p>", "<p>four</p>", "<p>five</p>");

    assertThat(words(sheet)).containsExactly("one L", "two L", "three L", "four R", "five R");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void staysInTheRoomiestWayIfThatHasRoom() throws IOException {
    assertThat(words(sheet("a | b", "<h1>one</h1>", "<p>two</p>", "<p>three</p>")))
        .containsExactly("one L", "two L", "three R");
  }

  @Test
  void isReportedIfNoWayHasRoom() throws IOException {
    String sheet =
        sheet("a", "<h1>1</h1>", "<p>2</p>", "<p>3</p>", "<p>4</p>", "<p>5</p>", "<p>6</p>");

    assertThat(words(sheet)).isEmpty();
    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsExactly(ProblemCode.HANDOUT_TOO_LONG);
  }
}
