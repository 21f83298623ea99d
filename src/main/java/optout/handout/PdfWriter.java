package optout.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/** Gives a document its metadata, which depend on nothing but the sheet, and writes it. */
final class PdfWriter {
  private static final String PRODUCER = "optout";

  private PdfWriter() {}

  static byte[] save(PDDocument document, SheetDocument manuscript, byte[] colours, Key key)
      throws IOException {
    Optional<LocalDate> day =
        Optional.of(manuscript.meta("date")).filter(date -> !date.isEmpty()).map(LocalDate::parse);
    String author = manuscript.meta("author");
    String subject = manuscript.meta("description");
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(manuscript.title());
    if (!author.isEmpty()) {
      information.setAuthor(author);
    }
    information.setSubject(subject);
    information.setProducer(PRODUCER);
    day.map(PdfWriter::calendar).ifPresent(information::setCreationDate);
    document.setDocumentInformation(information);
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(
        Xmp.of(manuscript, author, subject, PRODUCER, day, document.getNumberOfPages())
            .getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    document.getDocumentCatalog().setLanguage(manuscript.language());
    for (PDOutputIntent intent : document.getDocumentCatalog().getOutputIntents()) {
      COSBase profile = intent.getCOSObject().getDictionaryObject(COSName.DEST_OUTPUT_PROFILE);
      if (profile instanceof COSStream stream) {
        // The library has passed it through Java's colour management, which changes it.
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
          out.write(colours);
        }
      }
    }
    ByteArrayOutputStream draft = new ByteArrayOutputStream();
    // Only a font that was written is a subset, and knows its characters.
    document.save(draft, CompressParameters.NO_COMPRESSION);
    if (!manuscript.hasRightToLeft()) {
      return write(document, key);
    }
    try (PDDocument written = Loader.loadPDF(draft.toByteArray())) {
      LogicalText.add(written, manuscript.isRightToLeft());
      return write(written, key);
    }
  }

  private static byte[] write(PDDocument document, Key key) throws IOException {
    // The same twice: a file that was never changed.
    COSArray ids = new COSArray();
    ids.add(new COSString(key.bytes()));
    ids.add(new COSString(key.bytes()));
    document.getDocument().getTrailer().setItem(COSName.ID, ids);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    DeflatingWriter.write(document, out);
    return out.toByteArray();
  }

  private static Calendar calendar(LocalDate day) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    calendar.setTimeInMillis(day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
    return calendar;
  }
}
