package optout.content;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** Names a version of a unit of text: the first hex digits of its SHA-256. */
final class Revision {
  private static final int BYTES = 3;

  private Revision() {}

  /** The revision; white space at line ends and around the text does not count. */
  static String of(CharSequence text) {
    String plain =
        text.toString()
            .lines()
            .map(String::stripTrailing)
            .collect(Collectors.joining("\n"))
            .strip();
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
