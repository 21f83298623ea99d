package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every link leads somewhere, and those within the site are relative. */
@ExtendWith(SiteFixture.class)
class LinksIT {
  private static final String NOT_FOUND = "404.html";
  private static final String ABSOLUTE_BY_DESIGN =
      "link[rel=canonical], link[rel=alternate], [type=application/zip]";

  @OnEveryPage
  void linksWithinTheSiteLeadToFilesAndPlacesThatExist(PublishedPage page, PublishedSite site) {
    List<String> broken = new ArrayList<>();
    for (Element link : page.all("[href]:not(" + ABSOLUTE_BY_DESIGN + ")")) {
      pathWithin(page, link.attr("href"))
          .filter(target -> !exists(site, target) || !namesAFile(page, target))
          .ifPresent(target -> broken.add(link.outerHtml()));
    }
    assertThat(page.all("[href]")).isNotEmpty();
    assertThat(broken).as("%s", page).isEmpty();
  }

  @OnEveryPage
  void linksOutOfTheSiteAreEncryptedOrForLetters(PublishedPage page) {
    assertThat(page.all("[href]"))
        .extracting(link -> link.attr("href"))
        .filteredOn(href -> URI.create(href).isAbsolute())
        .allMatch(href -> href.startsWith("https://") || href.startsWith("mailto:"), "https");
    assertThat(page.all("[src]:not(img, iframe), [srcset], [action], [data], [poster]"))
        .as("%s", page)
        .isEmpty();
  }

  @OnEveryPage
  void everyPictureIsAFileOfTheSite(PublishedPage page, PublishedSite site) {
    for (Element picture : page.all("img")) {
      Optional<URI> path = pathWithin(page, picture.attr("src"));
      assertThat(path).as(picture.outerHtml()).isPresent();
      assertThat(site.files()).contains(path.get().getPath());
      assertThat(URI.create(picture.attr("src")).isAbsolute()).isFalse();
    }
  }

  @OnEveryPage
  void onlyThePageForMissingPagesNeedsTheAddressOfTheSite(PublishedPage page, PublishedSite site) {
    String address = PublishedSite.ADDRESS.toString();
    if (page.path().equals(NOT_FOUND)) {
      assertThat(page.all("a[href]"))
          .isNotEmpty()
          .allMatch(link -> link.attr("href").startsWith(address));
    } else if (page.isForReuse() || page.isCheck()) {
      // What one copies from it works on other sites, or says which site this is.
      assertThat(page.all("[href], iframe"))
          .filteredOn(one -> !one.is(ABSOLUTE_BY_DESIGN))
          .isNotEmpty()
          .noneMatch(one -> one.outerHtml().contains(address));
    } else {
      // What readers see on paper has no scheme and is no link.
      String text = site.text(page.path());
      for (Element allowed : page.all(ABSOLUTE_BY_DESIGN)) {
        text = text.replaceFirst("href=\"" + allowed.attr("href") + "\"", "");
      }
      for (Element shared : page.all("meta[property=og:url], meta[property=og:image]")) {
        text = text.replace("content=\"" + shared.attr("content") + "\"", "");
      }
      assertThat(text).as("%s", page).doesNotContain(address);
    }
  }

  /** The path and fragment below the site's root, if the link stays within the site. */
  private static Optional<URI> pathWithin(PublishedPage page, String href) {
    URI root = PublishedSite.ADDRESS;
    URI there =
        href.startsWith("#")
            ? URI.create(PublishedSite.absolute(page.path()) + href)
            : root.resolve(page.path()).resolve(href);
    return Optional.of(root.relativize(there)).filter(target -> !target.isAbsolute());
  }

  /** Links to folders work with a server alone; the page for missing pages is shown by one. */
  private static boolean namesAFile(PublishedPage page, URI target) {
    return page.path().equals(NOT_FOUND) || target.getPath().matches(".*[^/]");
  }

  private static boolean exists(PublishedSite site, URI target) {
    boolean byServer = target.getPath().isEmpty() || target.getPath().endsWith("/");
    String path = byServer ? target.getPath() + "index.html" : target.getPath();
    if (!site.files().contains(path)) {
      return false;
    }
    String id = target.getFragment();
    return id == null || site.page(path).html().getElementById(id) != null;
  }
}
