package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import optout.testing.pdf.Ink;
import optout.testing.pdf.PdfRules;
import optout.testing.pdf.PrintedSheet;
import optout.testing.pdf.TaggedText;
import optout.testing.site.SampleSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Signs of interfaces on sheets, and characters that no font has. */
class SymbolsOnPaperTest {
  private static final String PAGE = "en/switch-it-off/";

  private final SampleSite sample;

  SymbolsOnPaperTest(@TempDir Path folder) {
    sample = SampleSite.in(folder);
  }

  @Test
  void signsOfInterfacesArePrinted() throws IOException {
    sample.with(
        """
        -- content/guides/example/en.md -- changed
        -Click [[settings]].
        +Menu → Settings ▸ Privacy, then ⋮ or ☰, ⚙ or ⚠️. **✓ ▸** `⌘ ⇧`
        """);

    assertThat(sample.build().output()).isEmpty();

    for (String name : List.of("handout", "handout-large", "flyer", "poster")) {
      PrintedSheet sheet =
          new PrintedSheet(
              name, sample.published(PAGE + name + ".pdf").getBytes(StandardCharsets.ISO_8859_1));
      assertThat(Ink.of(sheet)).as(name).allMatch(page -> page.missing() == 0);
      assertThat(PdfRules.broken(sheet)).as(name).isEmpty();
      if (!name.equals("poster")) {
        try (PDDocument document = sheet.open()) {
          assertThat(TaggedText.of(document, "P"))
              .as(name)
              .contains("Menu → Settings ▸ Privacy, then ⋮ or ☰, ⚙ or ⚠. ✓ ▸ ⌘ ⇧");
        }
      }
    }
  }

  @Test
  void aCharacterThatNoFontHasIsToldAtItsPlaceAndThePageStays() {
    sample.with(
        """
        -- content/guides/example/en.md -- changed
        -Click [[settings]].
        +Click here
        +and 🙂, then **bold `☺`**.
        -- content/services/example/labels.yaml -- changed
        -    en: {text: Settings, confidence: high, evidence: [https://example.org/help]}
        +    en: {text: Settings 🛠, confidence: high, evidence: [https://example.org/help]}
        """);

    SampleSite.Run run = sample.build();

    assertThat(run.exitCode()).isZero();
    assertThat(run.output().lines().filter(line -> line.contains("[handout/no-glyph]")))
        .extracting(line -> line.substring(0, line.indexOf(" (write")))
        .containsExactly(
            "content/guides/example/en.md:13:5: warning: no handouts are made of this text: "
                + "no font of the handouts has the character '🙂', U+1F642 SLIGHTLY SMILING FACE",
            "content/guides/example/en.md:13:22: warning: no handouts are made of this text: "
                + "no font of the handouts has the character '☺', U+263A WHITE SMILING FACE",
            "content/services/example/labels.yaml:1:10: warning: no handouts are made of this text: "
                + "no font of the handouts has the character '🛠', U+1F6E0 HAMMER AND WRENCH");
    assertThat(sample.page(PAGE + "index.html").select(".sheets")).isEmpty();
  }
}
