package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import optout.testing.wordpress.WordPress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** WordPress finds how to show a guide, and what it lets through is enough. */
@ExtendWith(SiteFixture.class)
class OEmbedIT {
  private final JsonMapper json = new JsonMapper();

  @OnEveryGuide
  void isFoundInTheHeadOfThePage(GuideEdition guide, PublishedSite site) {
    assertThat(WordPress.discover(site.bytes(guide.page())))
        .contains(PublishedSite.absolute(guide.page().replace("index.html", "oembed.json")));
  }

  @OnEveryGuide
  void isARichAnswerOfVersionOne(GuideEdition guide, PublishedSite site) {
    JsonNode answer = answer(guide, site);
    assertThat(answer.path("version").isString()).isTrue();
    assertThat(answer.path("version").asString()).isEqualTo("1.0");
    assertThat(answer.path("type").asString()).isEqualTo("rich");
    assertThat(answer.path("title").asString())
        .isEqualTo(site.page(guide.page()).only("h1").text());
    assertThat(answer.path("provider_url").asString()).isEqualTo(PublishedSite.ADDRESS.toString());
    assertThat(answer.path("width").asInt()).isEqualTo(600);
    assertThat(answer.path("height").asInt()).isEqualTo(700);
  }

  @OnEveryGuide
  void keepsALinkAndAFrameInWordPress(GuideEdition guide, PublishedSite site) {
    String html = answer(guide, site).path("html").asString();
    List<Element> kept =
        Jsoup.parseBodyFragment(WordPress.filter(html).orElseThrow()).select("body *");
    assertThat(kept).extracting(Element::tagName).containsExactly("blockquote", "a", "iframe");
    assertThat(kept.get(1).attr("href"))
        .isEqualTo(PublishedSite.absolute(guide.page().replace("index.html", "")));
    assertThat(kept.get(1).text()).isEqualTo(kept.get(2).attr("title")).isNotBlank();
    assertThat(kept.get(2).attr("src"))
        .isEqualTo(
            PublishedSite.absolute(guide.page().replace("index.html", "embed/"))
                + "#?secret="
                + WordPress.SECRET);
    assertThat(kept.get(2).attributes().asList())
        .extracting(attribute -> attribute.getKey())
        .contains("width", "height", "frameborder", "marginwidth", "marginheight", "title");
    assertThat(site.find(guide.page().replace("index.html", "embed/index.html"))).isPresent();
  }

  @Test
  void wordPressWouldRefuseOtherAnswers() {
    assertThat(WordPress.filter("<div><p>All of it</p></div>")).isEmpty();
    assertThat(WordPress.filter("<script src=x></script><iframe src='https://a.example/'>").get())
        .doesNotContain("script src", "style=");
    assertThat(WordPress.discover(("<title>x</title>" + " ".repeat(160_000) + link()).getBytes()))
        .isEmpty();
    assertThat(WordPress.discover(("<title>x</title></head>" + link()).getBytes())).isEmpty();
    assertThat(WordPress.discover(("<title>x</title>" + link()).getBytes())).contains("https://a/");
  }

  private static String link() {
    return "<link type=application/json+oembed href=https://a/ >";
  }

  private JsonNode answer(GuideEdition guide, PublishedSite site) {
    return json.readTree(site.text(guide.page().replace("index.html", "oembed.json")));
  }
}
