package optout.published;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import optout.testing.site.OnEveryPage;
import optout.testing.site.PublishedPage;
import optout.testing.site.SiteFixture;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages run nothing, load nothing from elsewhere, and tell nobody where a reader comes from. */
@ExtendWith(SiteFixture.class)
class PrivacyIT {
  private static final String POLICY =
      "default-src 'none'; style-src 'self' file:; img-src 'self' file:; base-uri 'none';"
          + " form-action 'none'";
  private static final String NOT_FOUND = "404.html";
  private static final Pattern EVENT_HANDLER = Pattern.compile("on[a-z]+");

  @OnEveryPage
  void containsNothingThatRuns(PublishedPage page) {
    // Their policies know the hashes of what is in them, and no more.
    String own =
        page.path().equals(NOT_FOUND)
            ? "script, iframe, "
            : page.isEmbed()
                ? "iframe, "
                : page.isForReuse()
                    ? "style, "
                    : page.isCheck() || page.isLetter()
                        ? "style, iframe, "
                        : "script, style, iframe, ";
    assertThat(page.all(own + "script[src], noscript, object, embed, base, [style], [ping]"))
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
    assertThat(head.get(1).attr("content")).isEqualTo(policyOf(page));
    assertThat(page.only("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
    assertThat(page.all("[referrerpolicy]:not([referrerpolicy=no-referrer])")).isEmpty();
  }

  /** Style and script are named by their hashes: nothing else runs, whoever writes it. */
  private static String policyOf(PublishedPage page) {
    if (page.path().equals(NOT_FOUND)) {
      return POLICY.replace("'self' file:; img-src", hash(page.only("style").data()) + "; img-src");
    }
    if (page.isEmbed()) {
      String script = "; script-src " + hash(page.only("script").data());
      return POLICY
          .replace("style-src 'self' file:", "style-src " + hash(page.only("style").data()))
          .replace("; img-src", script + "; img-src");
    }
    if (page.isCheck() || page.isLetter()) {
      List<Element> scripts = page.all("script:not([type])");
      return POLICY
          + "; connect-src 'none'; script-src "
          + hash(scripts.get(0).data())
          + " "
          + hash(scripts.get(1).data());
    }
    return page.isForReuse()
        ? POLICY + "; script-src " + hash(page.only("script").data()) + "; frame-src 'self' file:"
        : POLICY;
  }

  private static String hash(String text) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @OnEveryPage
  void announcesNothingButStylesIconsAndTranslations(PublishedPage page) {
    assertThat(page.all("link"))
        .extracting(link -> link.attr("rel"))
        .isSubsetOf("canonical", "alternate", "icon", "apple-touch-icon", "stylesheet");
  }
}
