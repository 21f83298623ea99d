package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import optout.testing.pdf.PrintedSheet;
import optout.testing.pdf.TaggedText;
import optout.testing.site.SampleSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a poster says first. */
class PosterTest {
  @TempDir private Path folder;

  private List<String> tagged(SampleSite site, String tag) throws IOException {
    assertThat(site.build().exitCode()).isZero();
    byte[] pdf =
        site.published("en/switch-it-off/poster.pdf").getBytes(StandardCharsets.ISO_8859_1);
    try (PDDocument document = new PrintedSheet("poster.pdf", pdf).open()) {
      return TaggedText.of(document, tag);
    }
  }

  @Test
  void isItsClaim() throws IOException {
    SampleSite site =
        SampleSite.named("minimal", folder)
            .with(
                """
                -- content/guides/example/en.md -- changed
                 summary: One switch keeps your data out.
                +poster: Example uses your data. Switch it off.
                """);

    assertThat(tagged(site, "H1")).containsExactly("Example uses your data. Switch it off.");
    assertThat(tagged(site, "P")).startsWith("Off");
  }

  @Test
  void isTheTitleOfAGuideWithoutClaim() throws IOException {
    assertThat(tagged(SampleSite.named("minimal", folder), "H1")).containsExactly("Switch it off");
  }
}
