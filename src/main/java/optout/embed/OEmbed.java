package optout.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import optout.json.Json;
import optout.page.PageContext;
import optout.prose.Html;
import optout.site.Recipe;

/**
 * Writes oEmbed answers (oembed.com, type {@code rich}).
 *
 * <p>WordPress keeps of an unknown site's markup only a quotation followed by a frame, with the
 * attributes written here. It hides the frame until that says how high it is, and shows the
 * quotation until then.
 */
public final class OEmbed {
  /** Other sites keep these for years, so they must not follow the guide's length. */
  static final int WIDTH = 600;

  static final int HEIGHT = 700;

  private OEmbed() {}

  public static byte[] of(PageContext context, Recipe.OEmbed recipe) {
    URI root = context.content().site().address();
    String language = recipe.language();
    String title = recipe.title();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("version", "1.0");
    answer.put("type", "rich");
    answer.put("title", title);
    answer.put("provider_name", context.content().site().title());
    answer.put("provider_url", root.toString());
    answer.put("width", WIDTH);
    answer.put("height", HEIGHT);
    context
        .places()
        .card(recipe.guide(), language)
        .ifPresent(
            card -> {
              answer.put("thumbnail_url", card.under(root).toString());
              answer.put("thumbnail_width", Recipe.ShareCard.WIDTH);
              answer.put("thumbnail_height", Recipe.ShareCard.HEIGHT);
            });
    answer.put(
        "html",
        html(
            title,
            context.places().find(recipe.guide(), language).orElseThrow().under(root).toString(),
            context.places().embed(recipe.guide(), language).orElseThrow().under(root).toString()));
    return Json.write(answer).getBytes(UTF_8);
  }

  private static String html(String title, String guide, String embed) {
    return new Html()
        .raw("<blockquote><a")
        .attribute("href", guide)
        .raw(">")
        .text(title)
        .raw("</a></blockquote><iframe")
        .attribute("src", embed)
        .attribute("title", title)
        .attribute("width", Integer.toString(WIDTH))
        .attribute("height", Integer.toString(HEIGHT))
        .attribute("frameborder", "0")
        .attribute("marginwidth", "0")
        .attribute("marginheight", "0")
        .raw("></iframe>")
        .toString();
  }
}
