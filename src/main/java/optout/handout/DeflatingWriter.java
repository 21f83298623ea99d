package optout.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.InflaterInputStream;
import optout.codec.Deflate;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.COSWriter;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a PDF file, each compressed stream of it as our own encoder compresses it. The library
 * leaves that to the machine's zlib, whose bytes differ; every stream passes here, those of objects
 * and of the cross-reference table too.
 */
final class DeflatingWriter extends COSWriter {
  private DeflatingWriter(OutputStream out) {
    super(out, CompressParameters.DEFAULT_COMPRESSION);
  }

  /**
   * Writes a document.
   *
   * @param document read from a file: its fonts are subsets already
   */
  static void write(PDDocument document, OutputStream out) throws IOException {
    document.getDocument().setIsXRefStream(true);
    new DeflatingWriter(out).write(document);
  }

  @Override
  public void visitFromStream(COSStream stream) throws IOException {
    if (isDeflated(stream)) {
      byte[] data;
      try (InputStream in = new InflaterInputStream(stream.createRawInputStream())) {
        data = in.readAllBytes();
      }
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(Deflate.zlib(data));
      }
    }
    super.visitFromStream(stream);
  }

  /** Tells whether the stream's data was compressed last, after any other filter. */
  private static boolean isDeflated(COSStream stream) {
    COSBase filters = stream.getFilters();
    return COSName.FLATE_DECODE.equals(
        filters instanceof COSArray several && several.size() > 0 ? several.getObject(0) : filters);
  }
}
