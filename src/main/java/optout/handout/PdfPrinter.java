package optout.handout;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.logging.Level;
import optout.model.Logo;
import optout.picture.Schematic;
import optout.problem.Outcome;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;
import optout.site.Sheet;
import optout.site.SitePath;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Prints markup on paper: PDF files by PDF/A-2a and PDF/UA-1. Safe for use by several threads.
 *
 * <p>The same order gives the same bytes, on every machine and at any time.
 */
public final class PdfPrinter {
  private static final int LONGEST_MESSAGE = 200;

  /** Beginning of the library's message that it found none of the families asked for. */
  private static final String NO_FONT = "Font list is empty";

  private final Fonts fonts;
  private final Figures figures;

  /**
   * Order to print a sheet.
   *
   * @param path where the file will be
   * @param source the file that its text is from, for messages
   * @param markup well-formed, with its style sheets; each {@code img} has the path of a picture,
   *     {@code qr:} and an address, {@code lines:} to write on, or {@code logo}
   * @param pictures by their paths in the site; the markup has no others
   */
  public record Order(
      SitePath path,
      Sheet sheet,
      String source,
      String markup,
      SortedMap<SitePath, Schematic> pictures,
      Optional<Logo> logo) {}

  public PdfPrinter(Fonts fonts) {
    this.fonts = fonts;
    this.figures = new Figures(fonts.families());
    XRLog.setLoggerImpl(new Silence());
  }

  /**
   * Prints a sheet, unless it was already printed from the same without problems.
   *
   * @param earlier an earlier print by the same tool and fonts, perhaps of something else
   * @return nothing, with a problem, if it cannot be printed
   */
  public Outcome<Optional<Print>> print(Order order, Optional<byte[]> earlier) {
    Key key = Key.of(order);
    Problems problems = new Problems();
    return problems.with(earlier.flatMap(key::reuse).or(() -> attempt(order, key, problems)));
  }

  /** Prints a sheet; what the library throws over it is a problem of it, and of no other. */
  private Optional<Print> attempt(Order order, Key key, Problems problems) {
    try {
      return print(order, key, problems);
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException e) {
      problems.error(
          Position.start(order.source()),
          ProblemCode.HANDOUT_FAILED,
          order.path().name() + " cannot be laid out: " + Visible.of(e.toString(), LONGEST_MESSAGE),
          "if the sheet's template is not yours, this is a bug of the tool: report it");
      return Optional.empty();
    }
  }

  private Optional<Print> print(Order order, Key key, Problems problems) {
    SheetDocument manuscript;
    try {
      manuscript = SheetDocument.of(order.markup(), source -> figures.of(source, order));
    } catch (SAXException e) {
      problems.error(
          Position.start("templates/" + order.sheet().id() + ".ftlh"),
          ProblemCode.HANDOUT_NOT_WELL_FORMED,
          "the markup of "
              + order.path().name()
              + " is not well-formed"
              + (e instanceof SAXParseException place
                  ? ", in its line " + place.getLineNumber()
                  : ""),
          "every element of a sheet is closed, as in <br/>");
      return Optional.empty();
    }
    if (!isWritable(order, manuscript, problems)) {
      return Optional.empty();
    }
    try (SheetFonts typecase = new SheetFonts(fonts, manuscript.figures())) {
      return print(order, manuscript, key, typecase, problems);
    } catch (FontNotFoundException e) {
      reportFont(order, problems);
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Tells whether every character can be printed; nothing is printed with gaps. Those of the
   * content are known before ({@link ScriptCheck}): this is about interface texts and templates.
   */
  private boolean isWritable(Order order, SheetDocument manuscript, Problems problems) {
    boolean writable = true;
    for (int character : manuscript.characters()) {
      if (!fonts.glyphs().has(character)) {
        problems.error(
            Position.start(order.source()),
            ProblemCode.HANDOUT_NO_GLYPH,
            Glyphs.missing(character),
            "write it in another way");
        writable = false;
      }
    }
    return writable;
  }

  private Optional<Print> print(
      Order order, SheetDocument manuscript, Key key, SheetFonts typecase, Problems problems)
      throws IOException {
    Optional<PdfBoxRenderer> laid =
        spread(order, manuscript, typecase, problems)
            ? fit(order, manuscript, typecase, problems)
            : Optional.empty();
    if (laid.isEmpty()) {
      reportTooLong(order, problems);
      return Optional.empty();
    }
    try (PdfBoxRenderer renderer = laid.get()) {
      renderer.setListener(new ListMarkers());
      renderer.createPDFWithoutClosing();
      PDDocument document = renderer.getPdfDocument();
      manuscript.order().ifPresent(rows -> rows.turnBack(renderer));
      EmptyLinks.remove(document);
      DrawingOrder.of(document);
      int pages = document.getNumberOfPages();
      Key id = problems.sorted().isEmpty() ? key : key.withProblems();
      return Optional.of(
          new Print(PdfWriter.save(document, manuscript, fonts.colours(), id), pages));
    }
  }

  /** The sheet set in the roomiest way with as few pages as it should have, or else may have. */
  private Optional<PdfBoxRenderer> fit(
      Order order, SheetDocument manuscript, SheetFonts typecase, Problems problems) {
    int most = order.sheet().mostPages();
    int better = Math.min(most, manuscript.pages().orElse(most));
    List<String> fits = manuscript.fits();
    return BestFit.of(fits, fit -> lay(fit, better, order, manuscript, typecase, problems))
        .or(() -> lay(fits.get(fits.size() - 1), most, order, manuscript, typecase, problems));
  }

  /** The sheet set in some way, if there is room. */
  private Optional<PdfBoxRenderer> lay(
      String fit,
      int mostPages,
      Order order,
      SheetDocument manuscript,
      SheetFonts typecase,
      Problems problems) {
    manuscript.fit(fit);
    PdfBoxRenderer renderer = builder(order, manuscript, typecase, problems).buildPdfRenderer();
    renderer.layout();
    if (new Fit(renderer, manuscript).isWithin(mostPages)) {
      return Optional.of(renderer);
    }
    renderer.close();
    return Optional.empty();
  }

  private void reportTooLong(Order order, Problems problems) {
    problems.error(
        Position.start(order.source()),
        ProblemCode.HANDOUT_TOO_LONG,
        order.path().name()
            + " does not fit on "
            + order.sheet().mostPages()
            + (order.sheet().mostPages() == 1 ? " page" : " pages"),
        "shorten the text, or change templates/" + order.sheet().id() + ".ftlh");
  }

  /**
   * Spreads texts over their panels.
   *
   * @return whether there is room for all
   */
  private boolean spread(
      Order order, SheetDocument manuscript, SheetFonts typecase, Problems problems)
      throws IOException {
    List<Panels> open = manuscript.panels();
    while (!open.isEmpty() && open.stream().noneMatch(Panels::isTooLong)) {
      try (PdfBoxRenderer renderer =
          builder(order, manuscript, typecase, problems).buildPdfRenderer()) {
        renderer.layout();
        int room = Fit.height(renderer);
        open =
            open.stream()
                .filter(panels -> !panels.spread(renderer.getSharedContext(), room))
                .toList();
      }
    }
    return open.isEmpty();
  }

  /** Reports a warning of the library: a mistake in a style sheet. */
  private void note(Order order, Diagnostic diagnostic, Problems problems) {
    if (diagnostic.getLevel().intValue() < Level.WARNING.intValue()) {
      return;
    }
    String message = diagnostic.getFormattedMessage();
    if (message.startsWith(NO_FONT)) {
      reportFont(order, problems);
    } else {
      problems.warning(
          styles(order),
          ProblemCode.HANDOUT_STYLE,
          Visible.of(message.replaceAll("^\\(\\S+\\) | at line [0-9]+\\..*$", ""), LONGEST_MESSAGE),
          "or in paper.css");
    }
  }

  private void reportFont(Order order, Problems problems) {
    problems.error(
        styles(order),
        ProblemCode.HANDOUT_NO_FONT,
        "a style sheet of " + order.path().name() + " asks for a font that handouts do not have",
        "they have " + String.join(", ", fonts.families()));
  }

  private static Position styles(Order order) {
    return Position.start("templates/assets/" + order.sheet().id() + ".css");
  }

  private PdfRendererBuilder builder(
      Order order, SheetDocument manuscript, SheetFonts typecase, Problems problems) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withDiagnosticConsumer(diagnostic -> note(order, diagnostic, problems));
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(fonts.colours());
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    // The JDK's own would break a line after the apostrophe of a word.
    builder.useUnicodeLineBreaker(
        new ICUBreakers.ICULineBreaker(Locale.forLanguageTag(manuscript.language())));
    builder.defaultTextDirection(
        manuscript.isRightToLeft() ? TextDirection.RTL : TextDirection.LTR);
    builder.useExternalResourceAccessControl(
        (uri, type) -> uri.startsWith(SheetDocument.PIXELS),
        com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority
            .RUN_AFTER_RESOLVING_URI);
    typecase.addTo(builder);
    builder.withW3cDocument(manuscript.document(), "/");
    return builder;
  }
}
