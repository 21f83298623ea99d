package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Tables;
import optout.testing.site.UnpackedCopy;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A copy works wherever it is unpacked: no link within it leads nowhere. */
@ExtendWith(SiteFixture.class)
class CopiesIT {
  @TempDir Path folder;

  @Test
  void aCopyOfEachLanguageIsWholeInItself(PublishedSite site) throws IOException {
    for (String language : Tables.languages()) {
      unpack(site, "optout-" + language + ".zip");
      for (String at : List.of("", "any/deep/path/")) {
        assertThat(broken(folder.resolve(at + "optout-" + language), at)).isEmpty();
      }
      assertThat(new PublishedSite(folder.resolve("optout-" + language)).pages())
          .filteredOn(page -> page.path().startsWith(language + "/"))
          .hasSameSizeAs(
              site.pages().stream()
                  .filter(page -> page.path().startsWith(language + "/"))
                  .toList());
    }
  }

  @Test
  void aCopyOfALanguageHasWhatItsPagesShowAndNothingElse(PublishedSite site) throws IOException {
    for (String language : Tables.languages()) {
      byte[] archive = site.bytes("optout-" + language + ".zip");
      UnpackedCopy copy = UnpackedCopy.of(archive, language, PublishedSite.ADDRESS);
      assertThat(copy.missing()).isEmpty();
      assertThat(copy.unneeded()).isEmpty();
      assertThat(copy.pictures()).isNotEmpty();
    }
  }

  @Test
  void aCopyOfAllHasEveryFileAsItWasPublished(PublishedSite site) throws IOException {
    unpack(site, "optout-all.zip");
    PublishedSite copy = new PublishedSite(folder.resolve("optout-all"));
    assertThat(copy.files())
        .containsExactlyElementsOf(
            site.files().stream()
                .filter(path -> !path.endsWith(".zip") && !path.equals("manifest.json"))
                .toList());
    copy.files().forEach(path -> assertThat(copy.bytes(path)).isEqualTo(site.bytes(path)));
    assertThat(broken(folder.resolve("optout-all"), "")).isEmpty();
  }

  private void unpack(PublishedSite site, String name) throws IOException {
    for (String at : List.of("", "any/deep/path/")) {
      try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(site.bytes(name)))) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          Path file = folder.resolve(at + entry.getName());
          Files.createDirectories(file.getParent());
          Files.write(file, zip.readAllBytes());
        }
      }
    }
  }

  /** Links and files that a copy needs and does not have. */
  private static List<String> broken(Path copy, String at) {
    List<String> broken = new ArrayList<>();
    PublishedSite site = new PublishedSite(copy);
    assertThat(site.pages()).as(at).hasSizeGreaterThan(20);
    for (PublishedPage page : site.pages()) {
      for (Element one : page.all("[href], [src]")) {
        String address = one.hasAttr("href") ? one.attr("href") : one.attr("src");
        URI target = URI.create(address);
        if (!target.isAbsolute() && !target.getPath().isEmpty()) {
          Path file = copy.resolve(page.path()).resolveSibling(target.getPath()).normalize();
          if (!file.startsWith(copy) || !Files.isRegularFile(file)) {
            broken.add(page + ": " + address);
          }
        }
      }
    }
    return broken;
  }
}
