package optout.address;

import java.net.URI;
import optout.problem.Visible;

/**
 * An address as somebody wrote it, accepted or refused. Everything is refused that is not known to
 * be harmless, after undoing every encoding a browser might undo.
 *
 * <pre>{@code
 * Address address = Address.parse("guide:linkedin-ai-training#form");
 * if (address instanceof Address.Accepted accepted) {
 *   accepted.kind();   // GUIDE
 *   accepted.id();     // linkedin-ai-training
 *   accepted.anchor(); // form
 * }
 * }</pre>
 */
public sealed interface Address {

  /** Kind of thing that an accepted address leads to. */
  enum Kind {
    /** A page of the web. */
    HTTPS,
    /** An e-mail to be written. */
    MAILTO,
    /** A telephone. */
    TEL,
    /** A file of the site, from the page that links to it. */
    RELATIVE,
    /** A heading of the same page, {@code #limits}. */
    ANCHOR,
    /** A guide, {@code guide:ID} or {@code guide:ID#anchor}. */
    GUIDE,
    /** A letter, {@code letter:ID} or {@code letter:ID#anchor}. */
    LETTER,
    /** A page, {@code page:ID} or {@code page:ID#anchor}. */
    PAGE
  }

  /**
   * A harmless address.
   *
   * @param uri with characters outside ASCII percent-encoded, and the scheme in lower case
   */
  record Accepted(Kind kind, URI uri) implements Address {
    /** The guide's, letter's or page's id; empty for every other kind. */
    public String id() {
      return switch (kind) {
        case GUIDE, LETTER, PAGE -> uri.getSchemeSpecificPart();
        default -> "";
      };
    }

    /** Fragment, behind the {@code #}, still encoded; empty if there is none. */
    public String anchor() {
      String fragment = uri.getRawFragment();
      return fragment == null ? "" : fragment;
    }
  }

  /**
   * An address that must not be used.
   *
   * @param address the address, fit to be shown
   * @param reason what is wrong with it, a sentence without its full stop
   * @param hint what to write instead; empty if there is nothing to add
   */
  record Refused(String address, String reason, String hint) implements Address {
    /** Message for the writer. */
    public String message() {
      return "address '" + address + "' refused: " + reason;
    }
  }

  /**
   * Checks an address of a text: https, mailto, tel, relative, {@code #anchor}, {@code guide:},
   * {@code letter:} or {@code page:}.
   *
   * @param written the address as it would be put into a page, before that page's escaping
   */
  static Address parse(String written) {
    return new AddressCheck(written).parse();
  }

  /** Checks an address that has to be an absolute https one, as data have. */
  static Address https(String written) {
    Address address = parse(written);
    if (address instanceof Accepted accepted && accepted.kind() != Kind.HTTPS) {
      return new Refused(
          Visible.of(written), "it is not an https address", "write https://… in full");
    }
    if (address instanceof Refused refused && refused.hint().equals(AddressCheck.ALLOWED)) {
      return new Refused(refused.address(), refused.reason(), "write https://… in full");
    }
    return address;
  }
}
