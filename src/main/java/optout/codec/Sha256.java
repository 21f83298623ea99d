package optout.codec;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 (FIPS 180-4) of bytes, whole or shortened, as bytes or as lower-case hex digits. */
public final class Sha256 {
  private Sha256() {}

  /** A hash that is fed part by part. */
  public static MessageDigest start() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }

  /** The 32 bytes of a hash. */
  public static byte[] of(byte[] content) {
    return start().digest(content);
  }

  /**
   * The beginning of a hash as hex digits.
   *
   * @param bytes how many of the 32 bytes; each gives two digits
   */
  public static String hex(byte[] content, int bytes) {
    return hex(start(), content, bytes);
  }

  /** The same with a hash that may be used again afterwards. */
  public static String hex(MessageDigest hash, byte[] content, int bytes) {
    return HexFormat.of().formatHex(hash.digest(content), 0, bytes);
  }
}
