package optout.testing.wordpress;

import java.util.List;
import java.util.Map;
import optout.published.WordPressIT;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * What WordPress keeps of the markup of an article ({@code wp_kses_post}), as far as guides need
 * it. {@link WordPressIT} compares this with a real one.
 */
public final class WordPressArticle {
  /** Elements that are kept. */
  static final List<String> ELEMENTS =
      List.of(
          "h2",
          "h3",
          "h4",
          "h5",
          "p",
          "a",
          "b",
          "strong",
          "em",
          "br",
          "code",
          "pre",
          "div",
          "ul",
          "ol",
          "li",
          "blockquote",
          "img",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td");

  /** Attributes that are kept, by element. */
  static final Map<String, List<String>> ATTRIBUTES =
      Map.of(
          ":all", List.of("lang", "dir"),
          "a", List.of("href"),
          "ol", List.of("start"),
          "th", List.of("scope"),
          "img", List.of("src", "alt", "width", "height"));

  private static final OutputSettings PLAIN = new OutputSettings().prettyPrint(false);

  private WordPressArticle() {}

  /** What is left of some markup. */
  public static String filtered(String html) {
    Safelist list = new Safelist().addTags(ELEMENTS.toArray(String[]::new));
    ATTRIBUTES.forEach(
        (element, names) -> list.addAttributes(element, names.toArray(String[]::new)));
    list.addProtocols("a", "href", "https", "mailto", "tel").addProtocols("img", "src", "https");
    return Jsoup.clean(html, "", list, PLAIN);
  }

  /** Markup in one way of writing it. */
  public static String parsed(String html) {
    return Jsoup.parseBodyFragment(html).outputSettings(PLAIN).body().html();
  }
}
