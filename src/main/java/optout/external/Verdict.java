package optout.external;

import java.net.URI;
import java.util.Optional;

/**
 * Result of a visit to an address.
 *
 * @param kind what is to be done about it
 * @param reason what happened, a sentence without its full stop; empty if all is well
 * @param movedTo where the server says that the page is from now on
 */
record Verdict(Kind kind, String reason, Optional<URI> movedTo) {
  enum Kind {
    /** The page is there. */
    FINE,
    /** The server says that there is no such page. */
    BROKEN,
    /** The server did not answer, or does not answer programs. */
    NEEDS_A_PERSON
  }

  static Verdict fine(Optional<URI> movedTo) {
    return new Verdict(Kind.FINE, "", movedTo);
  }

  static Verdict broken(String reason) {
    return new Verdict(Kind.BROKEN, reason, Optional.empty());
  }

  static Verdict needsAPerson(String reason) {
    return new Verdict(Kind.NEEDS_A_PERSON, reason, Optional.empty());
  }
}
