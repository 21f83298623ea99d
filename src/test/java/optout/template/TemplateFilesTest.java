package optout.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateFilesTest {
  private static final Path FOLDER = Path.of("templates");

  @Test
  void listsEveryFileOfTheTemplatesFolder() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      assertThat(TemplateFiles.builtIn().names())
          .containsAll(
              files
                  .filter(Files::isRegularFile)
                  .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                  .toList());
    }
  }

  @Test
  void readsWhatShipsWithTheProgram() throws IOException {
    assertThat(TemplateFiles.builtIn().read("fonts/NotoSans-Bold.ttf"))
        .isEqualTo(Files.readAllBytes(FOLDER.resolve("fonts/NotoSans-Bold.ttf")));
    assertThat(TemplateFiles.builtIn().shown("home.ftlh")).isEqualTo("templates/home.ftlh");
  }

  @Test
  void putsFilesOfTheOverlayFirst(@TempDir Path own) throws IOException {
    Files.createDirectories(own.resolve("assets"));
    Files.writeString(own.resolve("assets/print.css"), "/* für Papier */");
    Files.writeString(own.resolve("extra.ftlh"), "");
    TemplateFiles files = new TemplateFiles(Optional.of(own));

    assertThat(files.text("assets/print.css")).isEqualTo("/* für Papier */");
    assertThat(files.shown("assets/print.css")).isEqualTo(own + "/assets/print.css");
    assertThat(files.shown("home.ftlh")).isEqualTo("templates/home.ftlh");
    assertThat(files.names()).contains("assets/print.css", "extra.ftlh", "home.ftlh");
    assertThat(files.has("extra.ftlh")).isTrue();
    assertThat(TemplateFiles.builtIn().has("extra.ftlh")).isFalse();
  }

  @Test
  void saysWhichFileIsMissing() {
    assertThatThrownBy(() -> TemplateFiles.builtIn().read("assets/none.css"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("not in the jar: templates/assets/none.css");
  }
}
