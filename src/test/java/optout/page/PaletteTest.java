package optout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import optout.template.Palette;
import optout.template.TemplateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The colours of the screen are in one style sheet. */
class PaletteTest {
  private static Map<String, String> styles(Assets assets) {
    return Map.of(
        "site", new String(assets.content(assets.styles()), StandardCharsets.UTF_8),
        "frame", assets.embedStyle().text(),
        "not-found", assets.notFoundStyle().text());
  }

  /** Assets in colours of one's own. */
  private static Assets with(String colour, String own, Path overlay) throws IOException {
    String palette = TemplateFiles.builtIn().text(Palette.FILE);
    assertThat(palette).contains(colour);
    Files.createDirectories(overlay.resolve("assets"));
    Files.writeString(overlay.resolve(Palette.FILE), palette.replace(colour, own));
    TemplateFiles files = new TemplateFiles(Optional.of(overlay));
    return new Assets(files, Palette.read(files).value().orElseThrow());
  }

  @ParameterizedTest
  @ValueSource(strings = {"site", "frame", "not-found"})
  void aPaletteOfOnesOwnColoursPagesAndFrames(String style, @TempDir Path overlay)
      throws IOException {
    Map<String, String> styles = styles(with("#0b6b4f", "#102030", overlay));

    assertThat(styles.get(style)).contains("--action: #102030;").doesNotContain("#0b6b4f");
  }

  @Test
  void aPaletteOfOnesOwnColoursTheIcon(@TempDir Path overlay) throws IOException {
    Assets assets = with("#63d4a9", "#203040", overlay);

    assertThat(new String(assets.content(assets.icon()), StandardCharsets.UTF_8))
        .contains("fill=\"#0b6b4f\"", "{svg{fill:#203040}}");
  }

  @Test
  void aPaletteOfOnesOwnColoursWhatIsAroundPages(@TempDir Path overlay) throws IOException {
    assertThat(with("#11161b", "#000010", overlay).theme())
        .isEqualTo(new FrameView.Theme("#fdfdfb", "#000010"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "guide", "embed", "not-found", "status", "practice", "reuse"})
  void noOtherStyleSheetHasColoursOfItsOwn(String name) {
    assertThat(TemplateFiles.builtIn().text("assets/" + name + ".css"))
        .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b");
  }

  @Test
  void everyColourIsThereForEachMedium() {
    String palette = TemplateFiles.builtIn().text("assets/palette.css");

    assertThat(palette.split("--[a-z-]+: #", -1)).hasSize(1 + 3 * 9);
  }
}
