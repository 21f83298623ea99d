package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The reader modes of browsers guess by classes and ids what is text. Nothing that holds a heading
 * or a step may look like something else, whatever ids writers choose.
 */
@ExtendWith(SiteFixture.class)
class ReaderModeIT {
  /** Parts of a class or an id that the library of Firefox's reader takes for no text. */
  private static final List<String> UNLIKELY =
      List.of(
          "-ad-",
          "ad-break",
          "agegate",
          "ai2html",
          "banner",
          "breadcrumbs",
          "combx",
          "comment",
          "community",
          "cover-wrap",
          "disqus",
          "extra",
          "footer",
          "gdpr",
          "header",
          "legends",
          "menu",
          "pager",
          "pagination",
          "popup",
          "related",
          "remark",
          "replies",
          "rss",
          "shoutbox",
          "sidebar",
          "skyscraper",
          "social",
          "sponsor",
          "supplemental",
          "yom-remote");

  /** Parts that make it drop a heading. */
  private static final List<String> NEGATIVE =
      List.of(
          "-ad-",
          "banner",
          "combx",
          "com-",
          "comment",
          "contact",
          "footer",
          "gdpr",
          "hidden",
          "masthead",
          "media",
          "meta",
          "outbrain",
          "promo",
          "related",
          "scroll",
          "share",
          "shopping",
          "shoutbox",
          "sidebar",
          "skyscraper",
          "sponsor",
          "tags",
          "widget");

  /** Parts that make a short text the name of who wrote the page. */
  private static final List<String> BYLINE = List.of("author", "byline", "dateline", "writtenby");

  @Test
  void nothingWithAHeadingOrAStepLooksLikeAnythingElse(PublishedSite site) {
    // Pages to practise on and to check with are not read: they are filled in.
    List<PublishedPage> read =
        site.pages().stream()
            .filter(page -> !page.path().matches(".*/(practice|check)/index\\.html"))
            .toList();
    assertThat(read).isNotEmpty().allSatisfy(ReaderModeIT::assertIsRead);
  }

  private static void assertIsRead(PublishedPage page) {
    List<Element> text = page.all("main :is(h1, h2, h3, h4, h5, h6, li)");
    assertThat(text).isNotEmpty();
    assertThat(text.stream().flatMap(one -> Stream.concat(Stream.of(one), one.parents().stream())))
        .filteredOn(one -> !one.is("body, html"))
        .allSatisfy(one -> assertThat(mistaken(one)).as(one.cssSelector()).isEmpty());
  }

  @Test
  void theRulesAreThoseThatLostStepsAndHeadings() {
    assertThat(mistaken(new Element("li").id("open-menu"))).containsExactly("menu");
    assertThat(mistaken(new Element("h2").id("authorities"))).containsExactly("author");
    assertThat(mistaken(new Element("h3").id("what-is-shared"))).containsExactly("share");
    assertThat(mistaken(new Element("li").id("measure-ad-success"))).containsExactly("-ad-");
    assertThat(mistaken(new Element("li").addClass("step"))).isEmpty();
  }

  private static List<String> mistaken(Element one) {
    String names = (one.className() + " " + one.id()).toLowerCase(Locale.ROOT);
    Stream<String> parts = Stream.concat(UNLIKELY.stream(), BYLINE.stream());
    if (one.tagName().matches("h[1-6]")) {
      parts = Stream.concat(parts, NEGATIVE.stream());
    }
    return parts.filter(names::contains).distinct().toList();
  }
}
