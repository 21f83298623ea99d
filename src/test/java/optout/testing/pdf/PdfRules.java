package optout.testing.pdf;

import java.io.IOException;
import java.util.List;
import java.util.logging.LogManager;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The rules of PDF/UA-1 and PDF/A-2a, by veraPDF. */
public final class PdfRules {
  static {
    LogManager.getLogManager().reset();
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static final List<PDFAFlavour> PROFILES =
      List.of(PDFAFlavour.byFlavourId("ua1"), PDFAFlavour.byFlavourId("2a"));

  private PdfRules() {}

  /** The rules of either that a file breaks. It is read once for both, as that takes most time. */
  public static List<String> broken(PrintedSheet sheet) {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(sheet.stream(), PROFILES.get(0));
        PDFAValidator validator = Foundries.defaultInstance().createValidator(PROFILES)) {
      return validator.validateAll(parser).stream()
          .flatMap(result -> result.getTestAssertions().stream())
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId() + ": " + assertion.getMessage())
          .toList();
    } catch (IOException | ValidationException | ModelParsingException | EncryptedPdfException e) {
      throw new IllegalStateException(sheet.path(), e);
    }
  }
}
