package optout.testing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader reads at a tag: the text that stands there, or the one said for it. */
public final class TaggedText {
  private final Map<COSDictionary, Map<Integer, String>> pieces = new HashMap<>();

  private boolean skipsFigures;

  private TaggedText(PDDocument document) throws IOException {
    for (PDPage page : document.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> ofPage = new HashMap<>();
      extractor
          .getMarkedContents()
          .forEach(content -> ofPage.put(content.getMCID(), text(content)));
      pieces.put(page.getCOSObject(), ofPage);
    }
  }

  private static String text(PDMarkedContent content) {
    StringBuilder text = new StringBuilder();
    for (Object part : content.getContents()) {
      if (part instanceof TextPosition letter) {
        text.append(letter.getUnicode());
      }
    }
    return text.toString();
  }

  /** The texts of all tags of a type, in the order in which they are read. */
  public static List<String> of(PDDocument document, String type) throws IOException {
    TaggedText tagged = new TaggedText(document);
    List<String> texts = new ArrayList<>();
    for (PDStructureElement element : PrintedSheet.tags(document)) {
      if (element.getStructureType().equals(type)) {
        texts.add(tagged.read(element.getCOSObject()).replaceAll("\\s+", " ").strip());
      }
    }
    return texts;
  }

  /** All that is read as text, without pictures and what is written in them. */
  public static String withoutFigures(PDDocument document) throws IOException {
    TaggedText tagged = new TaggedText(document);
    tagged.skipsFigures = true;
    return tagged.read(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
  }

  /** What is read at all tags, with one space between words. */
  public static String all(PDDocument document) throws IOException {
    TaggedText tagged = new TaggedText(document);
    return PrintedSheet.tags(document).stream()
        .map(tag -> tagged.read(tag.getCOSObject()))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }

  private String read(COSDictionary element) {
    if (skipsFigures && COSName.getPDFName("Figure").equals(element.getCOSName(COSName.S))) {
      return "";
    }
    String said = element.getString(COSName.ACTUAL_TEXT);
    if (said != null) {
      return said;
    }
    StringBuilder text = new StringBuilder();
    COSBase kids = element.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray many) {
      for (int i = 0; i < many.size(); i++) {
        text.append(read(many.getObject(i), element));
      }
    } else {
      text.append(read(kids, element));
    }
    return text.toString();
  }

  private String read(COSBase kid, COSDictionary parent) {
    if (kid instanceof COSInteger piece) {
      return piece(parent.getCOSDictionary(COSName.PG), piece.intValue());
    }
    if (kid instanceof COSDictionary inside) {
      return inside.containsKey(COSName.MCID)
          ? piece(inside.getCOSDictionary(COSName.PG), inside.getInt(COSName.MCID))
          : read(inside);
    }
    return "";
  }

  private String piece(COSDictionary page, int number) {
    return pieces.getOrDefault(page, Map.of()).getOrDefault(number, "");
  }
}
