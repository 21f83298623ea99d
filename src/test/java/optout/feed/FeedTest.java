package optout.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whoever has a guide in their pages hears of changes that matter. */
class FeedTest {
  private SampleSite site;

  @BeforeEach
  void build(@TempDir Path folder) {
    site = SampleSite.named("multilingual", folder);
    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void tellsTheNewestFirst() {
    assertThat(site.published("sv/feed.xml"))
        .startsWith(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
            <id>https://sample.org/sv/feed.xml</id>
            """)
        .contains("<updated>2026-10-02T00:00:00Z</updated>\n<author>");
    assertThat(atom("sv").select("entry > id").eachText())
        .containsExactly(
            "tag:sample.org,2026-10-02:adverts/sv/law",
            "tag:sample.org,2026-08-01:adverts/sv/published",
            "tag:sample.org,2026-08-01:adverts/sv/step",
            "tag:sample.org,2026-08-01:adverts/sv/step-2");
  }

  @Test
  void saysWhatChangedWhoSaysSoAndWhatFollows() {
    assertThat(site.published("sv/feed.xml"))
        .contains(
            """
            <entry>
            <id>tag:sample.org,2026-08-01:adverts/sv/step</id>
            <title>Mindre reklam: Ett steg har ändrats.</title>
            <updated>2026-08-01T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://sample.org/sv/mindre-reklam/"/>
            <link rel="via" href="https://example.org/terms" title="Nutzungsbedingungen"/>
            <category term="step"/>
            <category term="major"/>
            <content type="text">Ett steg har ändrats. Sidan heter något annat. Tidigare inklistrad \
            text bör ersättas.</content>
            </entry>
            """);
    // No German sentence: the original's.
    assertThat(site.published("de/feed.xml"))
        .contains("geändert. The page &lt;moved&gt; &amp; has another name. Früher");
  }

  @Test
  void tellsOfLettersToo() {
    assertThat(site.published("en/feed.xml"))
        .contains(
            """
            <id>tag:sample.org,2026-07-01:letter/example/en/published</id>
            <title>Write to Example: The letter is new.</title>
            <updated>2026-07-01T00:00:00Z</updated>
            <link rel="alternate" type="text/html" href="https://sample.org/en/letter/"/>
            """);
    assertThat(site.published("en/feed.json")).contains("2026-07-01:letter/example/en/published");
    // There is no German letter.
    assertThat(site.published("de/feed.xml")).doesNotContain("letter");
  }

  @Test
  void saysTheSameAsJson() {
    JsonNode feed = JsonMapper.shared().readTree(site.published("sv/feed.json"));
    assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
    assertThat(feed.path("feed_url").asString()).isEqualTo("https://sample.org/sv/feed.json");
    assertThat(feed.path("items").valueStream().map(item -> item.path("id").asString()).toList())
        .isEqualTo(atom("sv").select("entry > id").eachText());
    assertThat(feed.at("/items/0/date_published").asString()).isEqualTo("2026-10-02T00:00:00Z");
    assertThat(feed.at("/items/0/tags").toString()).isEqualTo("[\"law\",\"major\"]");
  }

  @Test
  void isEmptyWhereNothingWasNoted() {
    site.replace("content/guides/adverts/guide.yaml", "changes:", "changes: []\n#");
    String data = site.read("content/guides/adverts/guide.yaml");
    site.write(
        "content/guides/adverts/guide.yaml", data.substring(0, data.indexOf('#')).getBytes(UTF_8));
    assertThat(site.build().output()).isEmpty();
    assertThat(atom("de").select("entry")).isEmpty();
    assertThat(atom("de").select("updated").text()).isEqualTo("2026-11-23T00:00:00Z");
  }

  @Test
  void doesNotChangeWithTheDay() {
    String before = site.published("de/feed.xml") + site.published("de/feed.json");
    assertThat(site.build("--date", "2027-01-01").exitCode()).isZero();
    assertThat(site.published("de/feed.xml") + site.published("de/feed.json")).isEqualTo(before);
  }

  @Test
  void isAnnouncedOnEveryPage() {
    assertThat(
            site.page("de/schalte-es-ab/index.html")
                .selectFirst("link[type=application/atom+xml]")
                .attr("href"))
        .isEqualTo("../feed.xml");
  }

  private Document atom(String language) {
    return Jsoup.parse(site.published(language + "/feed.xml"), "", Parser.xmlParser());
  }
}
