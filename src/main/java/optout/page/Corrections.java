package optout.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import optout.language.Phrases;
import optout.model.Site;

/**
 * Addresses with which a reader reports a mistake: filled with what they were reading, and nothing
 * about the reader.
 */
final class Corrections {
  private final Site.Corrections target;
  private final Phrases phrases;
  private final String page;
  private final String language;

  /**
   * @param page address of the page below the site's root
   * @param language of the edition
   */
  Corrections(Site.Corrections target, Phrases phrases, String page, String language) {
    this.target = target;
    this.phrases = phrases;
    this.page = page;
    this.language = language;
  }

  /**
   * The address for a part of the page.
   *
   * @param part id of the step, or empty for the page as a whole
   * @param revision of the text
   */
  String address(String part, String revision) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("page", page);
    if (!part.isEmpty()) {
      fields.put("step", part);
    }
    fields.put("language", language);
    fields.put("revision", revision);
    return target.form().map(form -> form(form.toString(), fields)).orElseGet(() -> mail(fields));
  }

  private static String form(String form, Map<String, String> fields) {
    StringBuilder address = new StringBuilder(form);
    fields.forEach(
        (name, value) ->
            address
                .append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(encode(value)));
    return address.toString();
  }

  private String mail(Map<String, String> fields) {
    StringBuilder body = new StringBuilder();
    fields.forEach((name, value) -> body.append(name).append(": ").append(value).append("\r\n"));
    body.append("\r\n");
    String subject = phrases.message("correction.subject", Map.of("page", page));
    return "mailto:"
        + target.email()
        + "?subject="
        + encode(subject)
        + "&body="
        + encode(body.toString());
  }

  /** Percent-encodes a query's value; mail programs do not read {@code +} as a space. */
  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
