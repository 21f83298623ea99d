package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optout.testing.pdf.PdfRules;
import optout.testing.pdf.PrintedSheet;
import optout.testing.site.SampleSite;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The publisher's logo is on every sheet of paper, and nowhere else. */
class LogoOnPaperTest {
  private static final List<String> SHEETS = List.of("handout", "handout-large", "flyer", "poster");

  @TempDir static Path folder;
  private static SampleSite drawn;

  @TempDir static Path other;
  private static SampleSite photographed;

  @BeforeAll
  static void build() {
    drawn = SampleSite.named("multilingual", folder);
    assertThat(drawn.build().output()).isEmpty();
    photographed = SampleSite.named("right-to-left", other);
    assertThat(photographed.build().output()).isEmpty();
  }

  private static PrintedSheet sheet(SampleSite site, String guide, String name) {
    String path = guide + name + ".pdf";
    return new PrintedSheet(path, site.published(path).getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aDrawingIsSpokenAsTheNameOfThePublisherOnce() {
    for (String name : SHEETS) {
      assertThat(sheet(drawn, "en/switch-it-off/", name).figures())
          .as(name)
          .containsOnlyOnce("Sample Publisher");
    }
  }

  @Test
  void soIsAPictureOfPixels() {
    for (String name : SHEETS) {
      assertThat(sheet(photographed, "ar/awqifhu/", name).figures())
          .as(name)
          .containsOnlyOnce("Sample Publisher");
    }
  }

  @Test
  void sheetsWithADrawingKeepPdfUa1AndPdfA2a() {
    for (String name : SHEETS) {
      PrintedSheet sheet = sheet(drawn, "en/switch-it-off/", name);
      assertThat(PdfRules.broken(sheet)).as(name).isEmpty();
    }
  }

  @Test
  void itIsAsLargeAsItsPlace() throws IOException {
    for (String name : SHEETS) {
      List<Rectangle> places = new ArrayList<>();
      try (PDDocument document = sheet(drawn, "en/switch-it-off/", name).open()) {
        for (int page = 0; page < document.getNumberOfPages(); page++) {
          coloured(new PDFRenderer(document).renderImage(page)).ifPresent(places::add);
        }
      }
      assertThat(places).as(name).hasSize(1);
      boolean isPoster = name.equals("poster");
      assertThat(places.get(0).height).as(name).isBetween(points(3), points(isPoster ? 20 : 12));
      assertThat(places.get(0).width).as(name).isBetween(points(12), points(isPoster ? 80 : 40));
    }
  }

  private static int points(double millimetres) {
    return (int) Math.ceil(millimetres * 72 / 25.4);
  }

  /** Around what is red or blue, in points: nothing of a sheet is but the logo. */
  private static Optional<Rectangle> coloured(BufferedImage page) {
    Rectangle around = new Rectangle(-1, -1);
    for (int x = 0; x < page.getWidth(); x++) {
      for (int y = 0; y < page.getHeight(); y++) {
        Color colour = new Color(page.getRGB(x, y));
        if (Math.abs(colour.getRed() - colour.getBlue()) > 100) {
          around.add(new Rectangle(x, y, 1, 1));
        }
      }
    }
    return Optional.of(around).filter(place -> !place.isEmpty());
  }

  @Test
  void webPagesDoNotShowIt() {
    assertThat(drawn.published()).doesNotContainKey("logo.svg");
    assertThat(drawn.published("en/switch-it-off/index.html")).doesNotContain("logo");
  }

  @Test
  void anotherLogoMakesAnotherSheet(@TempDir Path own) {
    SampleSite site = SampleSite.in(own);
    site.replace("content/site.yaml", "publisher.org/\n", "publisher.org/\n  logo: a.svg\n");
    site.with(logo("#123"));
    assertThat(site.build().output()).isEmpty();
    String before = site.published("en/switch-it-off/poster.pdf");
    site.with(logo("#124"));
    assertThat(site.build().output()).isEmpty();

    assertThat(site.published("en/switch-it-off/poster.pdf")).isNotEqualTo(before);
  }

  private static String logo(String colour) {
    return """
        -- content/a.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9">
        <rect width="9" height="9" fill="%s"/></svg>
        """
        .formatted(colour);
  }
}
