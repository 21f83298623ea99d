package optout.handout;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import optout.template.TemplateFiles;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/** The fonts of all sheets, and the profile of their colours, as they are in the jar. */
public final class Fonts {
  private static final int BOLD = 700;

  /** The family of the signs that interfaces have, which are never bold. */
  private static final String SYMBOLS = "Noto Sans Symbols";

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
          new Face("Noto Sans Hebrew", BOLD, font("fonts/NotoSansHebrew-Bold.ttf")),
          new Face(SYMBOLS, 400, font("fonts/NotoSansSymbols-Regular.ttf")));
  private final byte[] colours = TemplateFiles.builtIn().read("colour/sRGB.icc");
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();
  private @Nullable Glyphs glyphs;

  /** A font file, read when it is first needed; then several threads may use it at once. */
  static final class Face {
    private final String family;
    private final int weight;
    private final byte[] file;
    private @Nullable TrueTypeFont font;

    Face(String family, int weight, byte[] file) {
      this.family = family;
      this.weight = weight;
      this.file = file;
    }

    String family() {
      return family;
    }

    int weight() {
      return weight;
    }

    /** Lookup of the font's characters, each with the number of a glyph that is not 0. */
    CmapLookup characters() {
      try {
        return font().getUnicodeCmapLookup();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    synchronized TrueTypeFont font() {
      TrueTypeFont known = font;
      if (known == null) {
        try {
          known = new TTFParser().parse(new RandomAccessReadBuffer(file));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        font = known;
      }
      return known;
    }
  }

  /**
   * A font without its table of ligatures: what is drawn as one glyph would be copied, searched and
   * read as one character, such as U+FB01 for "fi".
   */
  private static byte[] font(String name) {
    byte[] file = TemplateFiles.builtIn().read(name);
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

  /** Reads them on a thread of its own. */
  public static CompletableFuture<Fonts> load() {
    return CompletableFuture.supplyAsync(Fonts::new);
  }

  List<Face> faces() {
    return faces;
  }

  /** The names of the families, the first that has a character wins. */
  List<String> families() {
    return faces.stream().map(Face::family).distinct().toList();
  }

  /** Glyphs of the bold fonts, where there are some; the regular ones have more. */
  synchronized Glyphs glyphs() {
    Glyphs known = glyphs;
    if (known == null) {
      known =
          new Glyphs(
              faces.stream()
                  .filter(face -> face.weight() == BOLD || face.family().equals(SYMBOLS))
                  .toList());
      glyphs = known;
    }
    return known;
  }

  /** Ascents and the like, which the library keeps here from one sheet to the next. */
  FSCacheEx<String, FSCacheValue> metrics() {
    return metrics;
  }

  /** An sRGB profile by ICC. */
  byte[] colours() {
    return colours;
  }
}
