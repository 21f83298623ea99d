package optout.model;

import java.net.URI;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.address.Address;

/**
 * Stand-in for something that is still to be written: text marked as such, particulars of the
 * shipped {@code site.yaml}, and addresses under {@code .example} (RFC 2606), which lead nowhere.
 */
public final class Placeholder {
  private static final Pattern MARK =
      Pattern.compile(
          "\\((?i:placeholder)\\b|^(?i:placeholder):|\\b(?:TODO|FIXME)\\b|(?i:lorem ipsum)"
              + "|Example (?:Publisher|Person|Street|City)\\b");

  private Placeholder() {}

  /** Index of the first mark in a line of text. */
  public static OptionalInt in(String text) {
    Matcher matcher = MARK.matcher(text);
    return matcher.find() ? OptionalInt.of(matcher.start()) : OptionalInt.empty();
  }

  /** Tells whether an address leads nowhere: of the web, or of a letter to be written. */
  public static boolean is(URI address) {
    return isExample(
        "mailto".equals(address.getScheme())
            ? address.getSchemeSpecificPart()
            : String.valueOf(address.getHost()));
  }

  /** Tells whether a value of a table is a placeholder, be it a text, a mailbox or an address. */
  public static boolean is(String value) {
    return in(value).isPresent()
        || (Address.https(value) instanceof Address.Accepted address
            ? is(address.uri())
            : isExample(value));
  }

  private static boolean isExample(String hostOrMailbox) {
    String whole = hostOrMailbox.toLowerCase(Locale.ROOT);
    int end = whole.indexOf('?');
    return (end < 0 ? whole : whole.substring(0, end)).endsWith(".example");
  }
}
