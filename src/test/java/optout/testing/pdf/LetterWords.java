package optout.testing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The words of letters, to be compared: without blanks, space and the marks of lists. */
public final class LetterWords {
  private LetterWords() {}

  /** Those of a plain text. */
  public static String of(String text) {
    return text.replaceAll("(?m)^- ", "").replaceAll("[\\s_]", "");
  }

  /** Those that are read on a sheet, without the names of lines to write on. */
  public static String of(PrintedSheet sheet) {
    try (PDDocument document = sheet.open()) {
      return of(TaggedText.withoutFigures(document).replaceAll("\\p{Zs}", " "));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
