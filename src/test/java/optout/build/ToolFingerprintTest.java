package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolFingerprintTest {
  @TempDir Path folder;
  private Path classes;
  private Path library;

  @BeforeEach
  void makeATool() throws IOException {
    classes = Files.createDirectories(folder.resolve("classes"));
    Files.createDirectories(classes.resolve("a"));
    Files.writeString(classes.resolve("a/A.class"), "code");
    library = jar("Library.class", "old");
  }

  private Path jar(String member, String content) throws IOException {
    Path jar = folder.resolve("library.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry(member));
      zip.write(content.getBytes(UTF_8));
    }
    return jar;
  }

  private String fingerprint() throws IOException {
    return ToolFingerprint.of(List.of(classes, library));
  }

  @Test
  void isTheSameWhereverTheToolIs() throws IOException {
    String before = fingerprint();
    classes = Files.move(classes, folder.resolve("elsewhere"));

    assertThat(fingerprint()).isEqualTo(before).matches("[0-9a-f]{64}");
  }

  @Test
  void changesWithAnyClassAndAnyLibrary() throws IOException {
    String before = fingerprint();

    Files.writeString(classes.resolve("a/A.class"), "Code");
    assertThat(fingerprint()).isNotEqualTo(before);
    Files.move(classes.resolve("a/A.class"), classes.resolve("a/B.class"));
    Files.writeString(classes.resolve("a/B.class"), "code");
    assertThat(fingerprint()).isNotEqualTo(before);
    Files.move(classes.resolve("a/B.class"), classes.resolve("a/A.class"));
    assertThat(fingerprint()).isEqualTo(before);

    jar("Library.class", "new");
    assertThat(fingerprint()).isNotEqualTo(before);
    jar("Other.class", "old");
    assertThat(fingerprint()).isNotEqualTo(before);
    jar("Library.class", "old");
    assertThat(fingerprint()).isEqualTo(before);
    assertThat(ToolFingerprint.of(List.of(classes))).isNotEqualTo(before);
  }

  @Test
  void isKnownOfTheRunningTool() {
    assertThat(ToolFingerprint.ofRunning().join()).matches("[0-9a-f]{64}");
  }
}
