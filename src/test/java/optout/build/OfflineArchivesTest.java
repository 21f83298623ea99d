package optout.build;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.stream.Stream;
import optout.testing.site.SampleSite;
import optout.testing.site.UnpackedCopy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A copy in one language has what its readers need, and nothing else. */
class OfflineArchivesTest {
  @TempDir static Path folder;
  private static SampleSite site;

  @BeforeAll
  static void build() {
    site = SampleSite.named("multilingual", folder);
    assertThat(site.build().output()).isEmpty();
  }

  private static UnpackedCopy copy(String language) throws IOException {
    byte[] archive = site.published("optout-" + language + ".zip").getBytes(ISO_8859_1);
    return UnpackedCopy.of(archive, language, URI.create("https://sample.org/"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "sv"})
  void hasWhatItsPagesShowAndNothingElse(String language) throws IOException {
    UnpackedCopy copy = copy(language);

    assertThat(copy.missing()).isEmpty();
    assertThat(copy.unneeded()).isEmpty();
    assertThat(copy.pictures()).isNotEmpty();
  }

  @Test
  void hasThePicturesOfItsLanguage() throws IOException {
    assertThat(copy("en").pictures()).noneMatch(path -> path.matches(".*-(de|sv)-[^-]*"));
  }

  @Test
  void hasThePicturesAndSheetsOfATextThatStandsInForATranslation() throws IOException {
    UnpackedCopy swedish = copy("sv");

    assertThat(swedish.pictures()).anyMatch(path -> path.matches(".*-(en|de)-[^-]*"));
    assertThat(swedish.files().keySet())
        .filteredOn(path -> path.endsWith(".pdf"))
        .isNotEmpty()
        .allMatch(site.published()::containsKey)
        .anyMatch(path -> !path.startsWith("sv/"));
  }

  @Test
  void leadsToTheSiteForWhatItIsWithout() throws IOException {
    UnpackedCopy copy = copy("en");

    assertThat(Stream.of("de/index.html", "en/status/index.html").map(copy::text))
        .allMatch(page -> page.contains("<meta http-equiv=\"refresh\" content=\"0; url=https://"));
  }
}
