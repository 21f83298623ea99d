package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Titles and headings tell where one is. */
@ExtendWith(SiteFixture.class)
class HeadingsIT {
  private static final String NOT_FOUND = "404.html";

  private static final int LONGEST_TITLE = 80;

  @OnEveryPage
  void thereIsOneMainHeadingAndNoLevelIsSkipped(PublishedPage page) {
    List<Integer> levels =
        page.all("h1, h2, h3, h4, h5, h6").stream()
            .map(heading -> Integer.parseInt(heading.tagName().substring(1)))
            .toList();
    assertThat(levels).startsWith(1).containsOnlyOnce(1);
    for (int i = 1; i < levels.size(); i++) {
      assertThat(levels.get(i)).as("heading %s of %s", i, page).isBetween(2, levels.get(i - 1) + 1);
    }
    assertThat(page.texts("h1, h2, h3, h4, h5, h6"))
        .hasSameSizeAs(levels)
        .allMatch(text -> !text.isBlank());
  }

  @OnEveryPage
  void theTitleIsShortAndBeginsWithTheMainHeading(PublishedPage page) {
    String title = page.html().title();
    assertThat(title).endsWith(" – " + Tables.yaml("site.yaml").path("title").asString());
    String own = title.substring(0, title.lastIndexOf(" – "));
    assertThat(own).as("%s", page).hasSizeBetween(5, LONGEST_TITLE + extra(page));
    if (!page.path().equals("index.html")) {
      assertThat(own).isEqualTo(page.only("h1").text());
    }
  }

  /** What such pages say before the title of their guide. */
  private static int extra(PublishedPage page) {
    String before =
        page.isForReuse()
            ? "Diese Anleitung auf deine Website stellen – "
            : page.isCheck() ? "Hilf beim Prüfen – " : "";
    return before.length();
  }

  /** Search engines, which show it, do not list the page for addresses that do not exist. */
  @OnEveryPage(except = NOT_FOUND)
  void theDescriptionIsASentenceOfItsOwn(PublishedPage page) {
    assertThat(page.only("meta[name=description]").attr("content"))
        .as("%s", page)
        .hasSizeBetween(10, 200);
  }

  @Test
  void noTwoPagesHaveTheSameTitleOrDescription(PublishedSite site) {
    // An embed is its guide again, and found as that alone.
    List<PublishedPage> pages = site.pages().stream().filter(page -> !page.isEmbed()).toList();
    assertThat(pages).extracting(page -> page.html().title()).doesNotHaveDuplicates();
    assertThat(pages)
        .filteredOn(page -> !page.path().equals(NOT_FOUND))
        .extracting(page -> page.only("meta[name=description]").attr("content"))
        .doesNotHaveDuplicates();
  }

  @OnEveryPage
  void everyIdIsUnique(PublishedPage page) {
    assertThat(page.all("[id]"))
        .extracting(one -> one.attr("id"))
        .doesNotHaveDuplicates()
        .contains("main");
  }
}
