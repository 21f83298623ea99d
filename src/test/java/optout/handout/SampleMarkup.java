package optout.handout;

import java.util.Optional;
import java.util.TreeMap;
import optout.problem.Problems;
import optout.site.Sheet;
import optout.site.SitePath;

/** Markup of a small sheet, and a press to print it. */
final class SampleMarkup {
  static final Fonts FONTS = Fonts.load().join();

  private static final String STYLE =
      "body { font: 10pt \"Noto Sans\" } @page { size: 210mm 297mm }";

  private SampleMarkup() {}

  static String of(String body) {
    return of(STYLE, "en", "<body data-fits=\"all\">" + body + "</body>");
  }

  static String of(String style, String language, String body) {
    return """
        <html lang="%s" dir="%s"><head><title>Sample</title>
        <meta name="author" content="Sample Publisher"/><meta name="subject" content="A sheet"/>
        <meta name="date" content="2026-11-23"/><style>%s</style></head>
        %s</html>
        """
        .formatted(language, language.equals("he") ? "rtl" : "ltr", style, body);
  }

  static PdfPrinter.Order order(String markup) {
    return new PdfPrinter.Order(
        new SitePath("en/sample/poster.pdf"),
        Sheet.POSTER,
        "content/guides/sample/en.md",
        markup,
        new TreeMap<>(),
        Optional.empty());
  }

  static Optional<Print> print(String markup, Problems problems) {
    return problems.take(press().print(order(markup), Optional.empty()));
  }

  static PdfPrinter press() {
    return new PdfPrinter(FONTS);
  }
}
