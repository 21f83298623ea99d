package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages run nothing, load nothing from elsewhere, and tell nobody where a reader comes from. */
@ExtendWith(SiteFixture.class)
class PrivacyIT {
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none';"
          + " form-action 'none'";
  private static final Pattern EVENT_HANDLER = Pattern.compile("on[a-z]+");

  @OnEveryPage
  void containsNothingThatRuns(PublishedPage page) {
    assertThat(page.all("script, noscript, style, iframe, object, embed, base, [style], [ping]"))
        .as("%s", page)
        .isEmpty();
    assertThat(page.all("*"))
        .flatExtracting(element -> element.attributes().asList())
        .extracting(Attribute::getKey)
        .noneMatch(name -> EVENT_HANDLER.matcher(name).matches());
  }

  @OnEveryPage
  void statesItsPolicyBeforeAnythingElse(PublishedPage page) {
    List<Element> head = page.only("head").children();
    assertThat(head.get(0).outerHtml()).isEqualTo("<meta charset=\"utf-8\">");
    assertThat(head.get(1).attr("http-equiv")).isEqualTo("Content-Security-Policy");
    assertThat(head.get(1).attr("content")).isEqualTo(POLICY);
    assertThat(page.only("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
    assertThat(page.all("[referrerpolicy]")).isEmpty();
  }

  @OnEveryPage
  void announcesNothingButStylesIconAndTranslations(PublishedPage page) {
    assertThat(page.all("link"))
        .extracting(link -> link.attr("rel"))
        .isSubsetOf("canonical", "alternate", "icon", "stylesheet");
  }
}
