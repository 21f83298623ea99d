package optout.page;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Site;

/**
 * Addresses with which a reader reports a mistake: filled with what they were reading, and nothing
 * about the reader.
 */
public final class Corrections {
  public static final MessageKey SUBJECT = MessageKey.of("correction.subject", "page");

  private static final String COLON = "%3A%20";
  private static final String LINE_END = "%0D%0A";

  private final Optional<String> form;
  private final String recipient;
  private final String mail;
  private final String page;
  private final String language;

  /**
   * @param page address of the page below the site's root
   * @param language of the edition
   */
  Corrections(Site.Corrections target, Phrases phrases, String page, String language) {
    this.page = encode(page);
    this.language = encode(language);
    form = target.form().map(URI::toString);
    String subject = phrases.message(SUBJECT, page);
    recipient = "mailto:" + target.email();
    mail = recipient + "?subject=" + encode(subject) + "&body=";
  }

  /**
   * The address for a part of the page.
   *
   * @param part id of the step, or empty for the page as a whole
   * @param revision of the text, or empty if it has none
   */
  String address(String part, String revision) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("page", page);
    if (!part.isEmpty()) {
      fields.put("step", encode(part));
    }
    fields.put("language", language);
    if (!revision.isEmpty()) {
      fields.put("revision", encode(revision));
    }
    return form.isPresent() ? form(form.get(), fields) : mail(fields);
  }

  /** The beginning of the address of a mail; its text follows, {@linkplain #encode encoded}. */
  public String mailWith(String subject) {
    return recipient + "?subject=" + encode(subject) + "&body=";
  }

  /** The beginning of the form's address, if there is one; what was found follows, encoded. */
  public Optional<String> formWithText() {
    return form.map(
        start -> form(start, Map.of("page", page)) + "&language=" + language + "&problem=");
  }

  private static String form(String form, Map<String, String> fields) {
    StringBuilder address = new StringBuilder(form);
    fields.forEach(
        (name, value) ->
            address
                .append(address.indexOf("?") < 0 ? '?' : '&')
                .append(name)
                .append('=')
                .append(value));
    return address.toString();
  }

  private String mail(Map<String, String> fields) {
    StringBuilder address = new StringBuilder(mail);
    fields.forEach(
        (name, value) -> address.append(name).append(COLON).append(value).append(LINE_END));
    return address.append(LINE_END).toString();
  }

  /** Percent-encodes a query's value; mail programs do not read {@code +} as a space. */
  public static String encode(String value) {
    if (isPlain(value)) {
      return value;
    }
    return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static boolean isPlain(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean plain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
      if (!plain) {
        return false;
      }
    }
    return true;
  }
}
