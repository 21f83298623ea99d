package optout.handout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.codec.Sha256;
import optout.model.Logo;

/**
 * A hash of what is printed: sheet, markup and pictures. It is the file's identifier by ISO
 * 32000-1, 14.4, and so a file says itself whether the same tool can use it again.
 *
 * @param hex 32 digits
 */
record Key(String hex) {
  private static final int BYTES = 16;
  private static final Pattern TABLE = Pattern.compile("startxref\\s+([0-9]{1,9})\\s");

  /** Bytes at the end of a file, in which it says where the table is. */
  private static final int TAIL = 64;

  private static final Pattern PAGES = Pattern.compile("<xmpTPg:NPages>([0-9]{1,4})<");

  static Key of(PdfPrinter.Order order) {
    MessageDigest hash = Sha256.start();
    add(order.sheet().id(), hash);
    add(order.markup(), hash);
    order
        .pictures()
        .forEach(
            (path, picture) -> {
              add(path.path(), hash);
              add(picture.svg(), hash);
            });
    order.logo().map(Logo::hash).ifPresent(logo -> add(logo, hash));
    return of(hash);
  }

  /**
   * The key of the same sheet printed with problems, which is nobody's: a file cannot tell what was
   * wrong, so it is printed again until nothing is.
   */
  Key withProblems() {
    MessageDigest hash = Sha256.start();
    add(hex, hash);
    add("printed with problems", hash);
    return of(hash);
  }

  private static Key of(MessageDigest hash) {
    return new Key(HexFormat.of().formatHex(Arrays.copyOf(hash.digest(), BYTES)));
  }

  /** Adds a part, after its length: where one ends and the next begins makes a difference. */
  private static void add(String text, MessageDigest hash) {
    byte[] part = text.getBytes(StandardCharsets.UTF_8);
    hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    hash.update(part);
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hex);
  }

  /** An earlier print as a new one, if it was made from the same, and without problems. */
  Optional<Print> reuse(byte[] earlier) {
    String file = new String(earlier, StandardCharsets.ISO_8859_1);
    String id = hex.toUpperCase(java.util.Locale.ROOT);
    int table = table(file);
    Matcher pages = PAGES.matcher(file);
    return file.indexOf("/ID [<" + id + ">", table) > 0 && pages.find()
        ? Optional.of(new Print(earlier, Integer.parseInt(pages.group(1))))
        : Optional.empty();
  }

  /** Offset of the table of all objects, which has the identifier in it. */
  private static int table(String file) {
    Matcher start = TABLE.matcher(file).region(Math.max(0, file.length() - TAIL), file.length());
    return start.find() ? Integer.parseInt(start.group(1)) : file.length();
  }
}
