package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are light: they open over Tor and on old telephones. */
@ExtendWith(SiteFixture.class)
class WeightIT {
  private static final int PAGE = 60 * 1024;
  private static final int STYLES = 16 * 1024;

  @OnEveryPage
  void aPageHasAtMost60KiB(PublishedPage page, PublishedSite site) {
    assertThat(site.bytes(page.path())).as("%s", page).hasSizeLessThanOrEqualTo(PAGE);
  }

  @OnEveryPage
  void aPageLoadsOneStyleSheetOfAtMost16KiBAndAnIcon(PublishedPage page, PublishedSite site) {
    String styles = page.only("link[rel=stylesheet]").absUrl("href");
    String path = styles.substring(PublishedSite.ADDRESS.toString().length());
    assertThat(site.bytes(path)).hasSizeBetween(1024, STYLES);
    assertThat(site.text(path)).doesNotContain("url(", "@import", "@font-face");
    assertThat(page.only("link[rel=icon]").attr("type")).isEqualTo("image/svg+xml");
  }

  @Test
  void thereAreNoOtherKindsOfFiles(PublishedSite site) {
    Set<String> kinds = new TreeSet<>();
    site.files().forEach(path -> kinds.add(path.substring(path.lastIndexOf('.') + 1)));
    assertThat(kinds)
        .containsExactlyInAnyOrder("html", "css", "svg", "xml", "txt", "json", "nojekyll");
    assertThat(site.files()).filteredOn(path -> path.endsWith(".json")).hasSize(1);
  }
}
