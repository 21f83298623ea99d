package optout.picture;

import java.awt.geom.Path2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font of the pictures: measures text, and gives a file of the few glyphs a picture needs. */
final class Typeface {
  /** Tables of a font file that browsers want; no hints, no kerning. */
  private static final List<String> TABLES =
      List.of("head", "hhea", "maxp", "OS/2", "hmtx", "cmap", "glyf", "loca", "name", "post");

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final double unitsPerEm;

  /**
   * Reads a font.
   *
   * @param file a TrueType font
   * @throws UncheckedIOException if it is none
   */
  Typeface(byte[] file) {
    try {
      font = new TTFParser().parse(new RandomAccessReadBuffer(file));
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Tells whether the font has a glyph for every character of a text. */
  boolean covers(String text) {
    return text.codePoints().allMatch(point -> glyphs.getGlyphId(point) != 0);
  }

  /**
   * The width of a text on one line, without kerning.
   *
   * @param size of the font, in the units of the result
   */
  double width(String text, double size) {
    return text.codePoints().mapToDouble(this::advance).sum() * size / unitsPerEm;
  }

  /** The outline of a character in units of the font, with the y axis upwards. */
  Path2D outline(int point) {
    try {
      GlyphData glyph = font.getGlyph().getGlyph(glyphs.getGlyphId(point));
      return glyph == null ? new Path2D.Double() : glyph.getPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The size of the font in its own units. */
  double unitsPerEm() {
    return unitsPerEm;
  }

  /** Measure of texts in one size. */
  ToDoubleFunction<String> measure(double size) {
    return text -> width(text, size);
  }

  private double advance(int point) {
    try {
      return font.getAdvanceWidth(glyphs.getGlyphId(point));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font file with the characters of some texts alone, as a data address. */
  String subset(Iterable<String> texts) {
    Set<Integer> points = new TreeSet<>();
    texts.forEach(text -> text.codePoints().forEach(points::add));
    try {
      TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
      points.forEach(subsetter::add);
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      subsetter.writeToStream(file);
      return "data:font/ttf;base64," + Base64.getEncoder().encodeToString(file.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
