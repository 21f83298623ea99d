package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Skeleton;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A translated page has the elements of the English one, with the same classes and ids in the same
 * order. So what tests find in a browser, in four languages, holds for all. Not a status page: each
 * lists the labels without evidence and the states of the texts of its own language.
 */
@ExtendWith(SiteFixture.class)
class SkeletonIT {
  @OnEveryPage(except = {"404.html", "index.html", "*/status/index.html"})
  void isThatOfTheEnglishPage(PublishedPage page, PublishedSite site) {
    assertThat(Skeleton.of(page)).isEqualTo(Skeleton.of(english(page, site)));
  }

  /** The same page in English; of a page that is not translated, the one it is made from. */
  private static PublishedPage english(PublishedPage page, PublishedSite site) {
    PublishedPage original = at(page.only("link[rel=canonical]"), site);
    PublishedPage english =
        original.all("link[rel=alternate][hreflang=en]").stream()
            .map(link -> at(link, site))
            .findFirst()
            .orElse(original);
    assertThat(english.path()).startsWith("en/");
    return page.isEmbed()
        ? site.page(english.path().replace("index.html", "embed/index.html"))
        : english;
  }

  private static PublishedPage at(Element link, PublishedSite site) {
    URI address = PublishedSite.ADDRESS.relativize(URI.create(link.attr("href")));
    return site.page(address + "index.html");
  }

  @Test
  void isAnotherWithoutAnElementAClassOrAnIdOrInAnotherOrder(PublishedSite site) {
    PublishedPage page = site.page("en/linkedin-ai-training/index.html");
    assertThat(after(page, step -> {})).isEqualTo(Skeleton.of(page));
    List<Consumer<Element>> changes =
        List.of(
            step -> step.selectFirst("figure").remove(),
            step -> step.removeClass("step"),
            step -> step.selectFirst("[id]").removeAttr("id"),
            step -> step.appendChild(step.child(0)));
    assertThat(changes).noneMatch(change -> after(page, change).equals(Skeleton.of(page)));
  }

  private static String after(PublishedPage page, Consumer<Element> change) {
    Document copy = page.html().clone();
    change.accept(copy.selectFirst(".step:has(figure)"));
    return Skeleton.of(new PublishedPage(page.path(), copy));
  }
}
