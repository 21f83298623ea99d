package optout.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import optout.problem.Outcome;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {
  private final Problems problems = new Problems();
  private final PdfPrinter press = SampleMarkup.press();

  private Optional<Print> print(String markup) {
    return print(markup, Optional.empty());
  }

  private Optional<Print> print(String markup, Optional<byte[]> earlier) {
    return problems.take(press.print(SampleMarkup.order(markup), earlier));
  }

  private List<String> said() {
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  private void assertSaid(String at, ProblemCode code, String message, String hint) {
    assertThat(problems.sorted())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.at()).hasToString(at);
              assertThat(problem.code()).isEqualTo(code);
              assertThat(problem.message()).isEqualTo(message);
              assertThat(problem.hint()).isEqualTo(hint);
            });
  }

  @Test
  void saysInWhichLineMarkupIsNotWellFormed() {
    assertThat(print("<html>\n<body>\n<p>open</body></html>")).isEmpty();

    assertSaid(
        "templates/poster.ftlh:1:1",
        ProblemCode.HANDOUT_NOT_WELL_FORMED,
        "the markup of poster.pdf is not well-formed, in its line 3",
        "every element of a sheet is closed, as in <br/>");
  }

  @Test
  void printsNothingWithALetterThatNoFontHas() {
    assertThat(print(SampleMarkup.of("<h1>Smile 🙂</h1>"))).isEmpty();

    assertSaid(
        "content/guides/sample/en.md:1:1",
        ProblemCode.HANDOUT_NO_GLYPH,
        "no font of the handouts has the character '🙂', U+1F642 SLIGHTLY SMILING FACE",
        "write it in another way");
  }

  @Test
  void printsNothingInAScriptThatItCannotSet() {
    assertThat(print(SampleMarkup.of("<h1>न</h1>"))).isEmpty();

    assertSaid(
        "content/guides/sample/en.md:1:1",
        ProblemCode.HANDOUT_NO_GLYPH,
        "no font of the handouts has the character 'न', U+0928 DEVANAGARI LETTER NA",
        "write it in another way");
  }

  @Test
  void namesTheFontsThereAreWhenAnotherIsAskedFor() {
    String style = "body { font-family: Papyrus } @page { size: 210mm 297mm }";
    print(SampleMarkup.of(style, "en", "<body data-fits=\"all\"><h1>A</h1></body>"));

    assertThat(problems.sorted())
        .extracting(Problem::code)
        .containsOnly(ProblemCode.HANDOUT_NO_FONT);
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsOnly("a style sheet of poster.pdf asks for a font that handouts do not have");
  }

  @Test
  void warnsOfADeclarationThatItDoesNotUnderstandAndPrints() {
    String style = "body { font-family: \"Noto Sans\"; colour: red } @page { size: 210mm 297mm }";
    assertThat(print(SampleMarkup.of(style, "en", "<body data-fits=\"all\"><h1>A</h1></body>")))
        .isPresent();

    assertSaid(
        "templates/assets/poster.css:1:1",
        ProblemCode.HANDOUT_STYLE,
        "colour is an unrecognized CSS property",
        "or in paper.css");
  }

  @Test
  void saysThatTextIsTooLongForItsPaper() {
    assertThat(print(SampleMarkup.of("<h1>A</h1>" + "<p>line</p>".repeat(200)))).isEmpty();

    assertSaid(
        "content/guides/sample/en.md:1:1",
        ProblemCode.HANDOUT_TOO_LONG,
        "poster.pdf does not fit on 1 page",
        "shorten the text, or change templates/poster.ftlh");
  }

  @Test
  void takesTheFirstWayToSetItThatFits() {
    String style =
        "body { font: 10pt \"Noto Sans\" } .most p + p { display: none } @page { size: 210mm 297mm }";
    String body = "<h1>A</h1>" + "<p>line</p>".repeat(200);

    assertThat(
            print(SampleMarkup.of(style, "en", "<body data-fits=\"all|most\">" + body + "</body>")))
        .map(Print::pages)
        .contains(1);
    assertThat(said()).isEmpty();
  }

  @Test
  void takesAnEarlierPrintOfTheSameAsItIs() {
    String markup = SampleMarkup.of("<h1>A</h1>");
    byte[] earlier = print(markup).orElseThrow().pdf();

    assertThat(print(markup, Optional.of(earlier)).orElseThrow().pdf()).isSameAs(earlier);
    assertThat(print(SampleMarkup.of("<h1>B</h1>"), Optional.of(earlier)).orElseThrow().pdf())
        .isNotEqualTo(earlier);
  }

  @Test
  void printsAnewWhatHadProblemsSoThatTheyAreToldAgain() {
    String style = "body { font-family: \"Noto Sans\"; colour: red } @page { size: 210mm 297mm }";
    String markup = SampleMarkup.of(style, "en", "<body data-fits=\"all\"><h1>A</h1></body>");
    Outcome<Optional<Print>> first = press.print(SampleMarkup.order(markup), Optional.empty());
    byte[] earlier = first.value().orElseThrow().pdf();

    Outcome<Optional<Print>> second = press.print(SampleMarkup.order(markup), Optional.of(earlier));

    assertThat(first.problems()).hasSize(1);
    assertThat(second.problems()).isEqualTo(first.problems());
    assertThat(second.value().orElseThrow().pdf()).isEqualTo(earlier);
  }

  @Test
  void printsTheSameBytesOnEveryThreadAtOnce() {
    String markup = SampleMarkup.of("<h1>Ärger 123</h1><p><b>bold</b> and plain</p>");
    byte[] alone = SampleMarkup.print(markup, problems).orElseThrow().pdf();

    assertThat(IntStream.range(0, 12).parallel().mapToObj(i -> print(markup).orElseThrow().pdf()))
        .allSatisfy(pdf -> assertThat(pdf).isEqualTo(alone));
    assertThat(said()).isEmpty();
  }

  @Test
  void breaksNoLineAfterTheApostropheOfAWord() throws IOException {
    StringBuilder narrow = new StringBuilder("<h1>Lines</h1>");
    for (int width = 60; width < 120; width += 6) {
      narrow.append("<p style=\"width: ").append(width);
      narrow.append("pt\">your internet connection’s address</p>");
    }
    try (PDDocument document =
        Loader.loadPDF(print(SampleMarkup.of(narrow.toString())).orElseThrow().pdf())) {
      List<String> lines =
          new PDFTextStripper().getText(document).lines().map(String::strip).toList();
      assertThat(lines).hasSizeGreaterThan(20).noneMatch(line -> line.matches("s\\b.*"));
    }
    assertThat(said()).isEmpty();
  }
}
