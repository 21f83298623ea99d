package optout.handout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import optout.codec.Sha256;
import optout.picture.Schematic;
import optout.site.SitePath;

/**
 * A hash of what is printed: sheet, markup and pictures. It is the file's identifier by ISO
 * 32000-1, 14.4, and so a file says itself whether the same tool can use it again.
 *
 * @param hex 32 digits
 */
record Key(String hex) {
  private static final int BYTES = 16;
  private static final Pattern PICTURE = Pattern.compile("<img[^>]* src=\"([^\":]+)\"");
  private static final Pattern TABLE = Pattern.compile("startxref\\s+([0-9]{1,9})\\s");

  /** Bytes at the end of a file, in which it says where the table is. */
  private static final int TAIL = 64;

  private static final Pattern PAGES = Pattern.compile("<xmpTPg:NPages>([0-9]{1,4})<");

  static Key of(PdfPrinter.Order order, Function<SitePath, Optional<Schematic>> pictures) {
    MessageDigest hash = Sha256.start();
    add(order.sheet().id().getBytes(StandardCharsets.UTF_8), hash);
    add(order.markup().getBytes(StandardCharsets.UTF_8), hash);
    Matcher picture = PICTURE.matcher(order.markup());
    while (picture.find()) {
      String svg = pictures.apply(new SitePath(picture.group(1))).map(Schematic::svg).orElse("");
      add(svg.getBytes(StandardCharsets.UTF_8), hash);
    }
    return new Key(HexFormat.of().formatHex(Arrays.copyOf(hash.digest(), BYTES)));
  }

  /** Adds a part, after its length: where one ends and the next begins makes a difference. */
  private static void add(byte[] part, MessageDigest hash) {
    hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
    hash.update(part);
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
