package optout.testing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * How small letters are printed.
 *
 * @param words a run of text of a tag
 * @param points the size of its smallest letter
 */
public record TypeSizes(String words, double points) {
  /** All runs of text of a sheet, outside its pictures or in them. */
  public static List<TypeSizes> of(PrintedSheet sheet, boolean inPictures) {
    List<TypeSizes> sizes = new ArrayList<>();
    try (PDDocument document = sheet.open()) {
      for (PDPage page : document.getPages()) {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
          if (inPictures == "Figure".equals(content.getTag())) {
            collect(content, sizes);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sizes;
  }

  private static void collect(PDMarkedContent content, List<TypeSizes> sizes) {
    StringBuilder words = new StringBuilder();
    double least = Double.MAX_VALUE;
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        words.append(letter.getUnicode());
        least = Math.min(least, letter.getYScale());
      } else if (part instanceof PDMarkedContent inside) {
        collect(inside, sizes);
      }
    }
    if (!words.toString().isBlank()) {
      // Lengths in the file are rounded.
      sizes.add(new TypeSizes(words.toString(), Math.round(least * 10) / 10.0));
    }
  }
}
