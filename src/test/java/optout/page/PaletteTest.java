package optout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
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

  @ParameterizedTest
  @ValueSource(strings = {"site", "frame", "not-found"})
  void aPaletteOfOnesOwnColoursPagesAndFrames(String style, @TempDir Path overlay)
      throws Exception {
    String palette = TemplateFiles.builtIn().text("assets/palette.css");
    String own = palette.replace("--action: #0b6b4f;", "--action: #102030;");
    assertThat(own).isNotEqualTo(palette);
    Files.createDirectories(overlay.resolve("assets"));
    Files.writeString(overlay.resolve("assets/palette.css"), own);

    Map<String, String> styles = styles(new Assets(new TemplateFiles(Optional.of(overlay))));

    assertThat(styles.get(style)).startsWith(own).doesNotContain("#0b6b4f");
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
