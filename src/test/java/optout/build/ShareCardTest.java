package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The picture beside links to a guide. */
class ShareCardTest {
  private static final int PAPER = 0xfdfdfb;
  private static final int MARGIN = 60;

  @TempDir Path folder;

  @Test
  void isNamedInTheHeadWithWhatStandsOnIt() throws IOException {
    SampleSite site = SampleSite.in(folder);
    assertThat(site.build().output()).isEmpty();
    Document page = site.page("en/switch-it-off/index.html");

    assertThat(page.select("meta[property^=og:image], meta[name=twitter:card]"))
        .extracting(meta -> meta.attr("content"))
        .containsExactly(
            "https://sample.org/en/switch-it-off/card.png",
            "1200",
            "630",
            "Switch it off. Set to: Off",
            "summary_large_image");
    assertThat(site.published("en/switch-it-off/oembed.json"))
        .contains("\"thumbnail_url\": \"https://sample.org/en/switch-it-off/card.png\"");
    assertThat(site.page("en/index.html").select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary");
    BufferedImage card = card(site, "en/switch-it-off/card.png");
    assertThat(card.getWidth()).isEqualTo(1200);
    assertThat(card.getHeight()).isEqualTo(630);
    assertThat(ink(card, 0, 600)).as("the switch begins where the text does").isGreaterThan(5_000);
    assertThat(ink(card, 600, 1200)).isLessThan(ink(card, 0, 600) / 2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Off",
        "Switch off whatever this service does with your words and pictures and with all that it"
            + " has learned about you from others and keep it off for good",
        "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbeamtengesellschaft"
      })
  void setsTitlesOfAnyLengthWithinItsMargins(String title) throws IOException {
    SampleSite site =
        SampleSite.in(folder)
            .replace("content/guides/example/en.md", "title: Switch it off", "title: " + title);
    site.build();

    assertThat(marginsAreFree(card(site, "en/switch-it-off/card.png"))).isTrue();
  }

  @Test
  void isMirroredWhereTextRunsFromTheRight() throws IOException {
    SampleSite site = SampleSite.named("right-to-left", folder);
    site.build();
    BufferedImage card = card(site, "ar/awqifhu/card.png");

    assertThat(ink(card, 600, 1200)).isGreaterThan(5_000);
    assertThat(ink(card, 0, 600)).isLessThan(ink(card, 600, 1200) / 2);
    assertThat(marginsAreFree(card)).isTrue();
  }

  @Test
  void takesItsColoursFromThePalette() throws IOException {
    SampleSite site = SampleSite.in(folder);
    site.build();

    assertThat(card(site, "en/switch-it-off/card.png").getRGB(0, 0) & 0xffffff).isEqualTo(PAPER);
    BufferedImage icon = card(site, "apple-touch-icon.png");
    assertThat(icon.getWidth()).isEqualTo(180);
    assertThat(icon.getRGB(0, 0) & 0xffffff).isEqualTo(0x0b6b4f);
  }

  private static BufferedImage card(SampleSite site, String path) throws IOException {
    return ImageIO.read(site.folder().resolve("site").resolve(path).toFile());
  }

  /** Number of dark pixels of the lower half, where the switch is. */
  private static long ink(BufferedImage card, int from, int to) {
    long ink = 0;
    for (int y = 400; y < 630; y++) {
      for (int x = from; x < to; x++) {
        if ((card.getRGB(x, y) & 0xff00) < 0x4000) {
          ink++;
        }
      }
    }
    return ink;
  }

  private static boolean marginsAreFree(BufferedImage card) {
    for (int y = 0; y < card.getHeight(); y++) {
      for (int x = 0; x < card.getWidth(); x++) {
        boolean margin = Math.min(x, card.getWidth() - 1 - x) < MARGIN || y < 50 || y > 580;
        if (margin && (card.getRGB(x, y) & 0xffffff) != PAPER) {
          return false;
        }
      }
    }
    return true;
  }
}
