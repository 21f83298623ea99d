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

  private PdfRules() {}

  /**
   * The rules that a file breaks.
   *
   * @param profile {@code ua1} or {@code 2a}
   */
  public static List<String> broken(PrintedSheet sheet, String profile) {
    PDFAFlavour flavour = PDFAFlavour.byFlavourId(profile);
    try (PDFAParser parser = Foundries.defaultInstance().createParser(sheet.stream(), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      return validator.validate(parser).getTestAssertions().stream()
          .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
          .map(assertion -> assertion.getRuleId().getClause() + ": " + assertion.getMessage())
          .toList();
    } catch (IOException | ValidationException | ModelParsingException | EncryptedPdfException e) {
      throw new IllegalStateException(sheet.path(), e);
    }
  }
}
