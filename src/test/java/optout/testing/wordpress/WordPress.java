package optout.testing.wordpress;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * What WordPress does with the address of a site it does not know: it looks for an oEmbed answer in
 * the page, and lets little of the answer's markup through. After {@code WP_oEmbed::discover} and
 * {@code wp_filter_oembed_result} of WordPress 6.
 */
public final class WordPress {
  /** In the place of one made by chance. */
  public static final String SECRET = "Abc123xyZ9";

  private static final int MOST = 150 * 1024;
  private static final Pattern LINK =
      Pattern.compile("<link([^<>]+?)/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern ALLOWED =
      Pattern.compile("(<blockquote>.*?</blockquote>)?.*(<iframe.*?></iframe>)", Pattern.DOTALL);
  private static final Pattern ADDRESS = Pattern.compile(" src=\"(.*?)\"");

  private WordPress() {}

  /** The address of the oEmbed answer that a page announces. */
  public static Optional<String> discover(byte[] page) {
    byte[] read = Arrays.copyOf(page, Math.min(page.length, MOST));
    String html = new String(read, StandardCharsets.UTF_8);
    int end = html.toLowerCase(Locale.ROOT).indexOf("</head>");
    Matcher link = LINK.matcher(end < 0 ? html : html.substring(0, end));
    while (link.find()) {
      Element one = Jsoup.parseBodyFragment(link.group()).selectFirst("link");
      if (one.attr("type").equals("application/json+oembed") && one.hasAttr("href")) {
        return Optional.of(one.attr("href"));
      }
    }
    return Optional.empty();
  }

  /** What it prints of an answer's markup; nothing if it refuses it. */
  public static Optional<String> filter(String html) {
    Safelist few =
        new Safelist()
            .addTags("a", "blockquote", "iframe")
            .addAttributes("a", "href")
            .addAttributes(
                "iframe",
                "src",
                "width",
                "height",
                "frameborder",
                "marginwidth",
                "marginheight",
                "scrolling",
                "title");
    String clean = Jsoup.clean(html, "", few, new OutputSettings().prettyPrint(false));
    Matcher parts = ALLOWED.matcher(clean);
    if (!parts.find()) {
      return Optional.empty();
    }
    String quote = parts.group(1) == null ? "" : parts.group(1);
    String hidden =
        quote.isEmpty() ? "" : " style=\"position: absolute; clip: rect(1px, 1px, 1px, 1px);\"";
    Matcher address = ADDRESS.matcher(parts.group(2));
    String frame =
        address.replaceFirst(" src=\"$1#?secret=" + SECRET + "\" data-secret=\"" + SECRET + "\"");
    return Optional.of(
        quote.replace(
                "<blockquote",
                "<blockquote class=\"wp-embedded-content\" data-secret=\"" + SECRET + "\"")
            + frame.replace(
                "<iframe",
                "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\""
                    + hidden));
  }

  /** The script of its pages that listens to frames, shortened to what it does. */
  public static final String SCRIPT =
      """
      window.heard = [];
      window.went = [];
      addEventListener('message', event => {
        const said = event.data;
        if (!said || !(said.secret || said.message || said.value)) return;
        window.heard.push(said);
        if (/[^a-zA-Z0-9]/.test(said.secret)) return;
        const of = kind => document.querySelectorAll(kind + '[data-secret="' + said.secret + '"]');
        of('blockquote').forEach(quote => { quote.style.display = 'none'; });
        of('iframe').forEach(frame => {
          if (event.source !== frame.contentWindow) return;
          frame.removeAttribute('style');
          if (said.message === 'height') {
            frame.height = Math.min(1000, Math.max(200, parseInt(said.value, 10)));
          }
          if (said.message === 'link') {
            const from = new URL(frame.getAttribute('src'));
            const to = new URL(said.value);
            if (/^https?:$/.test(to.protocol) && to.host === from.host && document.activeElement === frame) {
              window.top.location.href = said.value;
            }
          }
        });
      });
      addEventListener('DOMContentLoaded', () => {
        document.querySelectorAll('iframe.wp-embedded-content').forEach(frame => {
          frame.contentWindow.postMessage({ message: 'ready', secret: frame.dataset.secret }, '*');
        });
      });
      """;
}
