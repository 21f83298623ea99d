package optout.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import optout.problem.Suggestion;
import optout.problem.Visible;

/** The allow-list behind {@link Address}. */
final class AddressCheck {
  /** Characters that addresses may have besides letters and digits (RFC 3986, section 2). */
  private static final String CHARACTERS = "-._~:/?#[]@!$&'()*+,;=%";

  private static final int LONGEST = 2000;

  /** Nobody needs more layers of encoding than this. */
  private static final int ROUNDS = 5;

  private static final List<String> SCHEMES =
      List.of("https", "mailto", "tel", "guide", "letter", "page");

  /** The hint for a scheme that is like none that is known. */
  static final String ALLOWED = "allowed are " + String.join(", ", SCHEMES);

  private static final String MAILBOX = "[A-Za-z0-9._+-]++@[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++";
  private static final Pattern MAIL =
      Pattern.compile(
          MAILBOX
              + ("(?:," + MAILBOX + ")*+")
              + "(?:\\?(?:subject|body|cc)=[^&#]*+(?:&(?:subject|body|cc)=[^&#]*+)*+)?+");
  private static final Pattern TELEPHONE = Pattern.compile("\\+?+[0-9]++(?:[.-][0-9]++)*+");

  /** Pattern of an address without its {@code https://}, as writers type it. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:www\\.[^/?#]*+|[a-z0-9.-]*+(?<=\\.(?:com|org|net|eu|de|ch|uk|fr|io)))(?:[/?#].*+)?+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final String written;

  /** The scheme as it stands there, in lower case; empty if there is none. */
  private final String scheme;

  AddressCheck(String written) {
    this.written = written;
    this.scheme = written.length() > LONGEST ? "" : scheme(written).toLowerCase(Locale.ROOT);
  }

  Address parse() {
    if (written.isEmpty()) {
      return refused("it is empty", "");
    }
    if (written.length() > LONGEST) {
      return refused("it is longer than " + LONGEST + " characters", "");
    }
    return disguised().orElseGet(this::byScheme);
  }

  /** Looks through every layer of encoding. */
  private Optional<Address> disguised() {
    if (AddressDecoding.isPlain(written)) {
      Optional<Address> foreign = foreignScheme(written, scheme);
      return foreign.isPresent() ? foreign : rooted(written);
    }
    List<String> layers = new ArrayList<>(List.of(written));
    String next = AddressDecoding.decode(written);
    while (!next.equals(layers.get(layers.size() - 1))) {
      if (layers.size() > ROUNDS) {
        return Optional.of(refused("it is encoded many times over", "write it plainly"));
      }
      layers.add(next);
      next = AddressDecoding.decode(next);
    }
    String innermost = scheme(AddressDecoding.squeeze(next));
    for (String layer : layers) {
      Optional<Address> bad = badLayer(layer, innermost);
      if (bad.isPresent()) {
        return bad;
      }
    }
    if (written.codePoints().anyMatch(Character::isSpaceChar)) {
      return Optional.of(refused("it contains a space", "write %20 instead"));
    }
    if (innermost.equals(scheme)) {
      return Optional.empty();
    }
    return Optional.of(
        innermost.isEmpty()
            ? unknownScheme(scheme)
            : refused(
                "it hides the scheme '" + innermost + "' in an encoding", "write it plainly"));
  }

  private Optional<Address> badLayer(String layer, String innermost) {
    String squeezed = AddressDecoding.squeeze(layer);
    Optional<Address> foreign = foreignScheme(squeezed, innermost);
    if (foreign.isPresent()) {
      return foreign;
    }
    Optional<Integer> hidden =
        layer.codePoints().filter(AddressCheck::isHidden).boxed().findFirst();
    if (hidden.isPresent()) {
      return Optional.of(
          refused("it contains the invisible character " + Visible.name(hidden.get()), ""));
    }
    if (squeezed.indexOf('\\') >= 0) {
      return Optional.of(refused("it contains a backslash", ""));
    }
    return rooted(squeezed);
  }

  private Optional<Address> foreignScheme(String squeezed, String innermost) {
    String found = scheme(squeezed);
    return squeezed.startsWith(":", found.length()) && !SCHEMES.contains(found)
        ? Optional.of(unknownScheme(innermost.isEmpty() ? found : innermost))
        : Optional.empty();
  }

  private Optional<Address> rooted(String squeezed) {
    if (squeezed.startsWith("//")) {
      return Optional.of(refused("it starts with '//'", "write https://… in full"));
    }
    if (squeezed.startsWith("/")) {
      return Optional.of(
          refused(
              "it starts with '/', which would break under another path",
              "link with guide:ID or page:ID"));
    }
    return Optional.empty();
  }

  private Address byScheme() {
    if (!scheme.isEmpty()) {
      String rest = written.substring(scheme.length() + 1);
      return switch (scheme) {
        case "https" -> web(rest);
        case "mailto" ->
            MAIL.matcher(rest).matches()
                ? accepted(Address.Kind.MAILTO, "mailto:" + rest)
                : refused("it is not an e-mail address", "write mailto:name@example.org");
        case "tel" ->
            TELEPHONE.matcher(rest).matches()
                ? accepted(Address.Kind.TEL, "tel:" + rest)
                : refused("it is not a telephone number", "write tel:+49-30-123456");
        case "guide" -> inside(Address.Kind.GUIDE, rest);
        case "letter" -> inside(Address.Kind.LETTER, rest);
        case "page" -> inside(Address.Kind.PAGE, rest);
        default -> unknownScheme(scheme);
      };
    }
    if (written.startsWith("#")) {
      return KebabCase.matches(written.substring(1))
          ? accepted(Address.Kind.ANCHOR, written)
          : refused(
              "its anchor is not made of small letters, digits and single hyphens",
              "take the heading's id");
    }
    if (HOST.matcher(written).matches()) {
      return refused("it lacks its scheme", "write https://" + Visible.of(written));
    }
    if (MAIL.matcher(written).matches()) {
      return refused("it lacks its scheme", "write mailto:" + Visible.of(written));
    }
    return accepted(Address.Kind.RELATIVE, written);
  }

  private Address web(String rest) {
    if (!rest.startsWith("//")) {
      return refused("'//' is missing after 'https:'", "write https://… in full");
    }
    String authority = authority(rest);
    if (authority.indexOf('@') >= 0) {
      return refused("it contains a user name", "leave out everything up to the '@'");
    }
    if (authority.chars().anyMatch(c -> c > 127)) {
      return refused("its host name is not ASCII", "write the host in its xn-- form");
    }
    Address address = accepted(Address.Kind.HTTPS, "https:" + rest);
    boolean hostless =
        address instanceof Address.Accepted accepted
            && (accepted.uri().getHost() == null || accepted.uri().getPort() > 65535);
    return hostless ? refused("it has no valid host name", "") : address;
  }

  /** Authority of an address: what is between the two slashes and the path, query or fragment. */
  private static String authority(String rest) {
    int end = 2;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    return rest.substring(2, end);
  }

  /** An address by id, {@code guide:ID#anchor}. */
  private Address inside(Address.Kind kind, String rest) {
    int hash = rest.indexOf('#');
    String id = hash < 0 ? rest : rest.substring(0, hash);
    if (!KebabCase.matches(id) || (hash >= 0 && !KebabCase.matches(rest.substring(hash + 1)))) {
      return refused(
          "id and anchor must be made of small letters, digits and single hyphens",
          "write " + scheme + ":ID or " + scheme + ":ID#anchor");
    }
    return accepted(kind, scheme + ":" + rest);
  }

  private Address accepted(Address.Kind kind, String text) {
    String encoded = encode(text);
    try {
      return new Address.Accepted(kind, new URI(encoded));
    } catch (URISyntaxException e) {
      int index = foreign(encoded).orElse(e.getIndex());
      char c = index < 0 || index >= encoded.length() ? 0 : encoded.charAt(index);
      if (c == '%') {
        return refused("a '%' in it is not followed by two hexadecimal digits", "write %25");
      }
      return c == 0
          ? refused("it is not well formed", "")
          : refused(
              "it contains the character '" + c + "'",
              "write %" + Integer.toHexString(c).toUpperCase(Locale.ROOT));
    }
  }

  /** The first character that no address has; the JDK names the beginning of a wrong host. */
  private static OptionalInt foreign(String encoded) {
    return IntStream.range(0, encoded.length())
        .filter(i -> !Character.isLetterOrDigit(encoded.charAt(i)))
        .filter(i -> CHARACTERS.indexOf(encoded.charAt(i)) < 0)
        .findFirst();
  }

  private static String encode(String text) {
    if (AddressDecoding.isPlain(text)) {
      return text;
    }
    StringBuilder encoded = new StringBuilder();
    for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
      if (unit >= 0) {
        encoded.append((char) unit);
      } else {
        encoded.append('%').append(Integer.toHexString(unit & 0xFF).toUpperCase(Locale.ROOT));
      }
    }
    return encoded.toString();
  }

  /**
   * Scheme of an address: what is before the first colon, unless a path, query or fragment begins
   * before it.
   */
  private static String scheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ':') {
        return text.substring(0, i);
      }
      if (c == '/' || c == '?' || c == '#' || c == '\\') {
        return "";
      }
    }
    return "";
  }

  private Address unknownScheme(String found) {
    String hint = found.equals("http") ? "write https://" : Suggestion.hint(found, SCHEMES);
    return refused(
        "the scheme '" + Visible.of(found) + "' is not allowed", hint.isEmpty() ? ALLOWED : hint);
  }

  private static boolean isHidden(int point) {
    boolean joiner = point == 0x200C || point == 0x200D;
    return Visible.isInvisible(point) && !joiner;
  }

  private Address.Refused refused(String reason, String hint) {
    return new Address.Refused(Visible.of(written), reason, hint);
  }
}
