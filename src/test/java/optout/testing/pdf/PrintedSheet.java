package optout.testing.pdf;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.DecodeHintType;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import optout.testing.site.PublishedPage;
import optout.testing.site.PublishedSite;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A sheet of paper of the built site, read without the product.
 *
 * @param path of the file below the site's root
 */
public record PrintedSheet(String path, byte[] file) {
  private static final double MM = 72 / 25.4;

  /** The sheets beside a page. */
  public static List<PrintedSheet> beside(PublishedPage page, PublishedSite site) {
    return site.files().stream()
        .filter(path -> path.startsWith(page.address()) && path.endsWith(".pdf"))
        .map(path -> new PrintedSheet(path, site.bytes(path)))
        .toList();
  }

  /** {@code handout}, {@code poster} and so on. */
  public String kind() {
    return path.substring(path.lastIndexOf('/') + 1).replace(".pdf", "");
  }

  public PDDocument open() {
    try {
      return Loader.loadPDF(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of all pages, with one space between them. */
  public String text() {
    try (PDDocument document = open()) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every tag in the order in which it is read. */
  public static List<PDStructureElement> tags(PDDocument document) {
    List<PDStructureElement> tags = new ArrayList<>();
    collect(document.getDocumentCatalog().getStructureTreeRoot(), tags::add);
    return tags;
  }

  private static void collect(PDStructureNode node, Consumer<PDStructureElement> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.accept(element);
        collect(element, tags);
      }
    }
  }

  /** The tags of headings, by name, in the order in which they are read. */
  public List<String> headings() {
    try (PDDocument document = open()) {
      return tags(document).stream()
          .map(PDStructureElement::getStructureType)
          .filter(type -> type.matches("H[1-6]"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The words of all figures, in the order in which they are read. */
  public List<String> figures() {
    try (PDDocument document = open()) {
      return tags(document).stream()
          .filter(tag -> tag.getStructureType().equals("Figure"))
          .map(PDStructureElement::getAlternateDescription)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where links lead, in the order of the pages. */
  public List<String> links() {
    List<String> links = new ArrayList<>();
    try (PDDocument document = open()) {
      for (var page : document.getPages()) {
        for (var annotation : page.getAnnotations()) {
          COSDictionary action = annotation.getCOSObject().getCOSDictionary(COSName.A);
          if (action != null && action.containsKey(COSName.URI)) {
            links.add(action.getString(COSName.URI));
          }
        }
      }
      return links;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Width and height of each page, in whole millimetres. */
  public List<String> sizes() {
    try (PDDocument document = open()) {
      List<String> sizes = new ArrayList<>();
      for (var page : document.getPages()) {
        var box = page.getMediaBox();
        sizes.add(Math.round(box.getWidth() / MM) + " x " + Math.round(box.getHeight() / MM));
      }
      return sizes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a camera reads in the QR codes of all pages, from 150 grey dots to the inch. */
  public List<String> codes() {
    try (PDDocument document = open()) {
      PDFRenderer renderer = new PDFRenderer(document);
      List<String> codes = new ArrayList<>();
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        code(renderer.renderImageWithDPI(page, 150, ImageType.GRAY)).ifPresent(codes::add);
      }
      return codes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<String> code(BufferedImage image) {
    int[] pixels =
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    RGBLuminanceSource source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
    int half = image.getHeight() / 2;
    // Whoever holds a camera moves it until the code fills the picture.
    return Stream.of(
            source,
            source.crop(0, 0, image.getWidth(), half),
            source.crop(0, half, image.getWidth(), half))
        // As the apps do, which take turns from one picture of the camera to the next.
        .flatMap(part -> Stream.of(new HybridBinarizer(part), new GlobalHistogramBinarizer(part)))
        .flatMap(PrintedSheet::read)
        .findFirst();
  }

  private static final Map<DecodeHintType, Boolean> HARDER =
      Map.of(DecodeHintType.TRY_HARDER, true);

  private static Stream<String> read(Binarizer binarizer) {
    try {
      return Stream.of(new QRCodeReader().decode(new BinaryBitmap(binarizer), HARDER).getText());
    } catch (NotFoundException | ChecksumException | FormatException e) {
      return Stream.empty();
    }
  }

  ByteArrayInputStream stream() {
    return new ByteArrayInputStream(file);
  }

  @Override
  public String toString() {
    return path;
  }
}
