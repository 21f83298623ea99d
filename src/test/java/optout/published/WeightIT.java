package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Tables;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages are light: they open over Tor and on old telephones. */
@ExtendWith(SiteFixture.class)
class WeightIT {
  private static final int PAGE = 50 * 1024;
  private static final int GUIDE = 45 * 1024;
  private static final Pattern PICTURE = Pattern.compile("(?s)<figure class=\"shot\">.*?</figure>");

  /** Counted apart, as they grow with the site: links to the same page in other languages. */
  private static final String LANGUAGES =
      "header nav, #other-languages, link[hreflang], meta[property='og:locale:alternate']";

  private static final int CARD = 40 * 1024;
  private static final int STYLES = 18 * 1024;

  /** Those who write and translate want all pictures on one page. */
  private static final int FOR_WRITERS = 512 * 1024;

  private static final int OWN_STYLES = 8 * 1024;
  private static final String WITH_STYLES_OF_ITS_OWN = ".*/(practice|status|check)/index\\.html";

  @OnEveryPage
  void aPageHasAtMost50KiBWithoutPicturesAndAGuide45(PublishedPage page, PublishedSite site) {
    boolean guide = site.guides().stream().anyMatch(one -> one.page().equals(page.path()));
    boolean status = page.path().endsWith("/status/index.html");
    int most = status ? FOR_WRITERS : guide ? GUIDE : PAGE;
    String text = PICTURE.matcher(site.text(page.path())).replaceAll("");
    int languages =
        page.all(LANGUAGES).stream().mapToInt(element -> element.outerHtml().length()).sum();
    assertThat(text.length() - languages).as("%s", page).isLessThanOrEqualTo(most);
  }

  @Test
  void picturesAreCountedApart(PublishedSite site) {
    assertThat(PICTURE.matcher(site.text("en/linkedin-ai-training/index.html")).results())
        .hasSizeGreaterThan(5)
        .allSatisfy(picture -> assertThat(picture.group().length()).isLessThan(600));
  }

  @OnEveryPage(except = "404.html") // It has its style in itself.
  void aPageLoadsOneStyleSheetOfAtMost18KiBAndAnIcon(PublishedPage page, PublishedSite site) {
    if (page.isEmbed()) {
      // Browsers ask for the icon of a page of its own, not of one in a frame.
      assertThat(page.all("link"))
          .as("one file: %s", page)
          .extracting(link -> link.attr("rel"))
          .containsExactlyInAnyOrder("canonical", "icon");
      assertThat(page.only("style").data()).doesNotContain("url(", "@import", "@font-face");
    } else {
      assertLoadsFewStyles(page, site);
    }
  }

  private static void assertLoadsFewStyles(PublishedPage page, PublishedSite site) {
    List<Element> styles = page.all("link[rel=stylesheet]");
    assertThat(styles)
        .hasSize(
            page.isForReuse() || page.isLetter() || page.path().matches(WITH_STYLES_OF_ITS_OWN)
                ? 2
                : 1);
    for (Element sheet : styles) {
      String path = sheet.absUrl("href").substring(PublishedSite.ADDRESS.toString().length());
      assertThat(site.bytes(path))
          .hasSizeBetween(512, sheet == styles.get(0) ? STYLES : OWN_STYLES);
      assertThat(site.text(path)).doesNotContain("url(", "@import", "@font-face");
    }
    assertThat(page.only("link[rel=icon][type]").attr("type")).isEqualTo("image/svg+xml");
  }

  @OnEveryGuide
  void thePictureBesideLinksHasAtMost40KiB(GuideEdition guide, PublishedSite site) {
    String address = site.page(guide.page()).only("meta[property=og:image]").attr("content");
    String path = address.substring(PublishedSite.ADDRESS.toString().length());
    assertThat(site.bytes(path)).hasSizeBetween(4 * 1024, CARD);
    assertThat(site.bytes("favicon.ico")).hasSizeLessThan(1024);
    assertThat(site.bytes("apple-touch-icon.png")).hasSizeLessThan(2 * 1024);
  }

  @Test
  void thereAreNoOtherKindsOfFiles(PublishedSite site) {
    Set<String> kinds = new TreeSet<>();
    site.files().forEach(path -> kinds.add(path.substring(path.lastIndexOf('.') + 1)));
    assertThat(kinds)
        .containsExactlyInAnyOrder(
            "html",
            "css",
            "js",
            "svg",
            "png",
            "ico",
            "xml",
            "txt",
            "json",
            "pdf",
            "zip",
            "nojekyll");
    assertThat(site.files())
        .filteredOn(path -> path.endsWith(".json"))
        .hasSize(2 + 2 * site.guides().size() + Tables.languages().size());
  }
}
