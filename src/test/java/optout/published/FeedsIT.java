package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.WireFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import com.rometools.rome.io.WireFeedOutput;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import optout.testing.site.FeedRules;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import optout.testing.site.SiteFixture;
import optout.testing.site.Tables;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Feed readers that others made understand every feed. */
@ExtendWith(SiteFixture.class)
class FeedsIT {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void everyFeedOfTheSiteIsUnderstood(PublishedSite site) throws FeedException {
    check(site, Tables.languages().stream().sorted().toList());
  }

  @Test
  void everyFeedOfASampleWithManyChangesIsUnderstood(@TempDir Path folder) throws FeedException {
    SampleSite sample = SampleSite.named("multilingual", folder);
    assertThat(sample.build().exitCode()).isZero();
    check(new PublishedSite(folder.resolve("site")), List.of("de", "en", "sv"));
  }

  private static void check(PublishedSite site, List<String> languages) throws FeedException {
    assertThat(feeds(site, ".xml"))
        .containsExactlyElementsOf(languages.stream().map(one -> one + "/feed.xml").toList());
    assertThat(feeds(site, ".json"))
        .containsExactlyElementsOf(languages.stream().map(one -> one + "/feed.json").toList());
    for (String language : languages) {
      String atom = site.text(language + "/feed.xml");
      String json = site.text(language + "/feed.json");
      assertThat(FeedRules.againstAtom(atom)).as(language).isEmpty();
      assertThat(FeedRules.againstJson(json)).as(language).isEmpty();
      assertThat(xml(atom).selectFirst("feed").attr("xml:lang")).isEqualTo(language);
      assertThat(facts(read(atom))).as(language).containsExactlyInAnyOrderElementsOf(facts(atom));
      List<String> ids = xml(atom).select("entry > id").eachText();
      assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
      assertThat(JSON.readTree(json).path("items").valueStream())
          .extracting(item -> item.path("id").asString())
          .isEqualTo(ids);
    }
  }

  private static List<String> feeds(PublishedSite site, String ending) {
    return site.files().stream().filter(path -> path.endsWith("/feed" + ending)).toList();
  }

  /** What ROME read of a feed, written again. */
  private static String read(String atom) throws FeedException {
    WireFeed feed = new WireFeedInput().build(new StringReader(atom));
    return new WireFeedOutput().outputString(feed);
  }

  /**
   * Every text and attribute with the path to it; not the language, which ROME has no place for.
   */
  private static List<String> facts(String xml) {
    return xml(xml).getAllElements().stream().flatMap(FeedsIT::facts).toList();
  }

  private static Stream<String> facts(Element element) {
    Element entry = element.closest("entry");
    String path =
        (entry == null ? "" : entry.select("id").text() + " ")
            + element.parents().stream().map(Element::tagName).toList()
            + element.tagName()
            + (element.tagName().equals("link") ? element.attr("href") : "");
    return Stream.concat(
        element.attributes().asList().stream()
            .filter(one -> !one.getKey().equals("xml:lang"))
            .map(one -> path + " " + one),
        Stream.of(element.ownText())
            .filter(text -> !text.isBlank())
            .map(text -> path + ": " + text));
  }

  private static Document xml(String text) {
    return Jsoup.parse(text, "", Parser.xmlParser());
  }

  /** A feed is good, and each change of it, from a pattern to a text, makes it a broken one. */
  private static void assertRefused(
      String feed, Function<String, List<String>> mistakes, List<List<String>> changes) {
    assertThat(mistakes.apply(feed)).isEmpty();
    for (List<String> change : changes) {
      String broken = feed.replaceFirst(change.get(0), change.get(1));
      assertThat(broken).as("%s", change).isNotEqualTo(feed);
      assertThat(mistakes.apply(broken)).as("%s", change).isNotEmpty();
    }
  }

  @Test
  void brokenAtomIsRefused(PublishedSite site) {
    String atom = site.text("de/feed.xml");
    assertRefused(
        atom,
        FeedRules::againstAtom,
        List.of(
            List.of("<updated>[^<]*</updated>\n<author>", "<author>"),
            List.of("T00:00:00Z", "T00:00:00"),
            List.of("T00:00:00Z", " 00:00"),
            List.of("<author>.*</author>\n", ""),
            List.of("<title>", "<title type=\"xml\">"),
            List.of("<title>[^<]*</title>", "<title> </title>"),
            List.of("<id>[^<]*</id>", "<id>de/feed.xml</id>"),
            List.of("<id>[^<]*</id>", "$0$0"),
            List.of("rel=\"self\"", "rel=\"me\""),
            List.of("href=\"https://[^\"]*\"", "href=\"../\""),
            List.of("<category term=\"[^\"]*\"", "<category"),
            List.of("</entry>", "<pubDate>2026</pubDate></entry>"),
            List.of("</feed>", ""),
            List.of("2005/Atom", "2005/atom")));
  }

  @Test
  void brokenJsonIsRefused(PublishedSite site) {
    String json = site.text("de/feed.json");
    assertRefused(
        json,
        FeedRules::againstJson,
        List.of(
            List.of("version/1.1", "version/1"),
            List.of("\"version\"", "\"Version\""),
            List.of("\"items\"", "\"entries\""),
            List.of("\"id\": ?\"[^\"]*\"", "\"id\": 1"),
            List.of("\"content_text\"", "\"_content_text\""),
            List.of("T00:00:00Z", ""),
            List.of("https://", "//"),
            List.of("\"authors\": ?\\[", "\"authors\": [{},"),
            List.of("\"language\": ?\"de\"", "\"language\": \"Deutsch!\"")));
  }

  @Test
  void aReaderThatLosesSomethingIsNoticed(PublishedSite site) throws FeedException {
    String atom = site.text("de/feed.xml");
    String more = atom.replaceFirst("<category ", "<category unknown=\"x\" ");
    assertThat(facts(more)).hasSize(facts(read(more)).size() + 1);
  }
}
