package optout.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import optout.site.SitePath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {
  private static final String JSON =
      """
      {
        "generator": "optout",
        "files": [
          {"path": ".nojekyll", "size": 0, "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
          {"path": "de/index.html", "size": 3, "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"}
        ]
      }
      """;

  private static final Manifest MANIFEST =
      new Manifest(
          new TreeMap<>(
              Map.of(
                  SitePath.of("de/index.html"),
                  Manifest.Entry.of("abc".getBytes(UTF_8)),
                  SitePath.of(".nojekyll"),
                  Manifest.Entry.of(new byte[0]))));

  @Test
  void listsFilesByPathWithSizeAndHash() {
    assertThat(MANIFEST.toJson()).isEqualTo(JSON);
    assertThat(Manifest.EMPTY.toJson())
        .isEqualTo("{\n  \"generator\": \"optout\",\n  \"files\": []\n}\n");
  }

  @Test
  void isReadBack() {
    assertThat(Manifest.parse(JSON)).contains(MANIFEST);
    assertThat(Manifest.parse(JSON.replace("\n", "\r\n"))).contains(MANIFEST);
    assertThat(Manifest.parse(Manifest.EMPTY.toJson())).contains(Manifest.EMPTY);
  }

  @ParameterizedTest
  @CsvSource({
    "de/index.html, ../index.html",
    "de/index.html, /etc/passwd",
    ".nojekyll, index.html",
    "optout, webpack",
    "size, bytes",
    "ba78, BA78",
    "' 3,', ' -3,'",
    "' 3,', ' 03,'",
    "' 3,', ' 9999999999999999999,'",
    "'\"},', '\"}'",
    "files, file"
  })
  void isNotOursWithAnyDifference(String ours, String other) {
    assertThat(JSON).contains(ours);
    assertThat(Manifest.parse(JSON.replace(ours, other))).isEmpty();
  }

  @Test
  void isNotOursWhenCutOffAnywhere() {
    for (int i = 0; i < JSON.length(); i++) {
      assertThat(Manifest.parse(JSON.substring(0, i))).isEmpty();
    }
    assertThat(Manifest.parse(JSON + "\n")).isEmpty();
  }

  @Test
  void isNotOursWhenItIsNoFileOrNoText(@TempDir Path folder) throws Exception {
    assertThat(Manifest.in(folder)).isEmpty();
    assertThat(Manifest.in(folder.resolve("missing"))).isEmpty();

    Path list = folder.resolve(Manifest.NAME);
    Files.write(list, new byte[] {(byte) 0xff, (byte) 0xfe});
    assertThat(Manifest.in(folder)).isEmpty();

    Files.writeString(folder.resolve("elsewhere"), JSON);
    Files.delete(list);
    Files.createSymbolicLink(list, Path.of("elsewhere"));
    assertThat(Manifest.in(folder)).isEmpty();

    Files.delete(list);
    Files.writeString(list, JSON);
    assertThat(Manifest.in(folder)).contains(MANIFEST);
  }
}
