package optout.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The fonts of all sheets, and the profile of their colours, as they are in the jar. */
final class Fonts {
  private static final int BOLD = 700;

  /** The four letters of a table's name, as a number. */
  private static final int GSUB = 0x47535542;

  private static final int UNKNOWN = 0x67737562;

  private final List<Face> faces =
      List.of(
          new Face("Noto Sans", 400, font("fonts/NotoSans-Regular.ttf")),
          new Face("Noto Sans", BOLD, font("fonts/NotoSans-Bold.ttf")),
          new Face("Noto Sans Arabic", 400, font("fonts/NotoSansArabic-Regular.ttf")),
          new Face("Noto Sans Arabic", BOLD, font("fonts/NotoSansArabic-Bold.ttf")),
          new Face("Noto Sans Hebrew", 400, font("fonts/NotoSansHebrew-Regular.ttf")),
          new Face("Noto Sans Hebrew", BOLD, font("fonts/NotoSansHebrew-Bold.ttf")));
  private final byte[] colours = read("colour/sRGB.icc");
  private @Nullable Glyphs glyphs;

  /** A font file. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares faces
  record Face(String family, int weight, byte[] file) {}

  /**
   * A font without its table of ligatures: what is drawn as one glyph would be copied, searched and
   * read as one character, such as U+FB01 for "fi".
   */
  private static byte[] font(String name) {
    byte[] file = read(name);
    ByteBuffer directory = ByteBuffer.wrap(file);
    int tables = directory.getShort(4);
    for (int i = 0; i < tables; i++) {
      int entry = 12 + 16 * i;
      if (directory.getInt(entry) == GSUB) {
        directory.putInt(entry, UNKNOWN);
      }
    }
    return file;
  }

  private static byte[] read(String name) {
    try (InputStream in = Fonts.class.getResourceAsStream("/templates/" + name)) {
      if (in == null) {
        throw new IOException("not in the jar: templates/" + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Changes with any of the files. */
  byte[] fingerprint() {
    CRC32 sum = new CRC32();
    faces.forEach(face -> sum.update(face.file()));
    sum.update(colours);
    return Long.toHexString(sum.getValue()).getBytes(StandardCharsets.US_ASCII);
  }

  List<Face> faces() {
    return faces;
  }

  /** The names of the families, the first that has a character wins. */
  List<String> families() {
    return faces.stream().map(Face::family).distinct().toList();
  }

  /** What the bold fonts have; the regular ones have more. */
  synchronized Glyphs glyphs() {
    Glyphs known = glyphs;
    if (known == null) {
      known = new Glyphs(faces.stream().filter(face -> face.weight() == BOLD).toList());
      glyphs = known;
    }
    return known;
  }

  /** An sRGB profile by ICC. */
  byte[] colours() {
    return colours;
  }
}
