package optout.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Collectors;
import optout.codec.Sha256;

/** Names versions of units of text: the first hex digits of their SHA-256. For one thread. */
final class Revision {
  private static final int BYTES = 3;

  private final MessageDigest digest = Sha256.start();

  /** The revision; white space at line ends and around the text does not count. */
  String of(String text) {
    String plain = hasPlainLines(text) ? text : withPlainLines(text);
    return Sha256.hex(digest, plain.strip().getBytes(StandardCharsets.UTF_8), BYTES);
  }

  /** Tells whether all lines end in \n without white space before it, as nearly always. */
  private static boolean hasPlainLines(String text) {
    for (int end = text.indexOf('\n', 1); end > 0; end = text.indexOf('\n', end + 1)) {
      char last = text.charAt(end - 1);
      if (last != '\n' && Character.isWhitespace(last)) {
        return false;
      }
    }
    return text.indexOf('\r') < 0;
  }

  private static String withPlainLines(String text) {
    return text.lines().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }
}
