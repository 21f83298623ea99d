package optout.markdown;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.address.Address;
import optout.model.Inline;

/**
 * Addresses in running text, without any marks around them, which become links as they do on GitHub
 * (GFM 6.9): of the web, with their scheme or beginning with {@code www.}, and of e-mail.
 */
final class BareAddresses {
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_/@.:+-])(?:"
              + "(?:https?://|www\\.)[\\p{L}\\p{N}_-]++(?:\\.[\\p{L}\\p{N}_-]++)++[^\\s<>]*+"
              + "|(?<mail>[a-z0-9._+-]++@[a-z0-9_-]++(?:\\.[a-z0-9_-]++)++))",
          Pattern.CASE_INSENSITIVE);

  /** Characters that belong to the sentence if they stand at the end. */
  private static final String SENTENCE = "?!.,:;*_~'\"“”„‘’«»‹›…";

  private final Report report;

  BareAddresses(Report report) {
    this.report = report;
  }

  /**
   * Adds a text with its addresses as links.
   *
   * @param written the text as it stands in the file
   * @param offset at which it begins
   */
  void add(String written, int offset, InlineList list) {
    Matcher matcher = ADDRESS.matcher(written);
    int done = 0;
    while (matcher.find(done)) {
      String found = matcher.group();
      String address = found.substring(0, end(found));
      text(written.substring(done, matcher.start()), offset + done, list);
      done = matcher.start() + address.length();
      String scheme = "";
      if (matcher.group("mail") != null) {
        scheme = "mailto:";
      } else if (found.regionMatches(true, 0, "www.", 0, 4)) {
        scheme = "https://";
      }
      link(scheme, address, offset + matcher.start(), list);
    }
    text(written.substring(done), offset + done, list);
  }

  private void link(String scheme, String written, int offset, InlineList list) {
    String shown = Escaping.unescapeString(written);
    Optional<Address.Accepted> target = Links.target(scheme + shown, offset, report);
    if (target.isEmpty()) {
      text(written, offset, list);
      return;
    }
    List<Inline> content = List.of(new Inline.Text(shown, report.position(offset)));
    list.add(new Inline.Link(target.get(), content, report.position(offset)));
  }

  private static void text(String written, int offset, InlineList list) {
    if (!written.isEmpty()) {
      list.text(Escaping.unescapeString(written), offset);
    }
  }

  /** End of an address, without what closes the sentence or a bracket that opened before it. */
  private static int end(String found) {
    int end = found.length();
    while (end > 0) {
      char last = found.charAt(end - 1);
      boolean isOpen = last == ')' && isClosedTooOften(found.substring(0, end));
      if (SENTENCE.indexOf(last) < 0 && !isOpen) {
        return end;
      }
      end--;
    }
    return end;
  }

  private static boolean isClosedTooOften(String address) {
    return address.chars().filter(c -> c == ')').count()
        > address.chars().filter(c -> c == '(').count();
  }
}
