package optout.handout;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.site.SitePath;

/**
 * What a print depends on, in short. It is the file's identifier by ISO 32000-1, 14.4, and so a
 * file says itself whether it can be used again.
 *
 * @param hex 32 digits
 */
record Key(String hex) {
  /** To be raised when the same markup is printed in another way than before. */
  private static final String EDITION = "3";

  private static final int BYTES = 16;
  private static final Pattern PICTURE = Pattern.compile("<img[^>]* src=\"([^\":]+)\"");
  private static final Pattern TABLE = Pattern.compile("startxref\\s+([0-9]{1,9})\\s");

  /** Bytes at the end of a file, in which it says where the table is. */
  private static final int TAIL = 64;

  private static final Pattern PAGES = Pattern.compile("<xmpTPg:NPages>([0-9]{1,4})<");

  static Key of(Press.Order order, Function<SitePath, Optional<byte[]>> pictures, Fonts fonts) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(EDITION.getBytes(StandardCharsets.UTF_8));
      hash.update(fonts.fingerprint());
      hash.update(order.sheet().id().getBytes(StandardCharsets.UTF_8));
      hash.update(order.markup().getBytes(StandardCharsets.UTF_8));
      Matcher picture = PICTURE.matcher(order.markup());
      while (picture.find()) {
        pictures.apply(new SitePath(picture.group(1))).ifPresent(hash::update);
      }
      return new Key(HexFormat.of().formatHex(Arrays.copyOf(hash.digest(), BYTES)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** An earlier print as a new one, if it was made from the same. */
  Optional<Print> reuse(byte[] earlier) {
    String file = new String(earlier, StandardCharsets.ISO_8859_1);
    String id = hex.toUpperCase(java.util.Locale.ROOT);
    int table = table(file);
    Matcher pages = PAGES.matcher(file);
    return file.indexOf("/ID [<" + id + ">", table) > 0 && pages.find()
        ? Optional.of(new Print(earlier, Integer.parseInt(pages.group(1))))
        : Optional.empty();
  }

  /** Where the table of all objects begins, which has the identifier in it. */
  private static int table(String file) {
    Matcher start = TABLE.matcher(file).region(Math.max(0, file.length() - TAIL), file.length());
    return start.find() ? Integer.parseInt(start.group(1)) : file.length();
  }
}
