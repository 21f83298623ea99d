package optout.testing.site;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML checker. It reads its schemas once, which takes most of its time. */
public final class HtmlChecker {
  /** It calls the role needless; Safari forgets that a list without marks is one, unless told. */
  private static final String LIST = "The “list” role is unnecessary";

  private static final String HTML = "http://s.validator.nu/html5-all.rnc";
  private static final String SVG = "http://s.validator.nu/svg-xhtml5-rdf-mathml.rnc";

  private final List<String> messages = new ArrayList<>();
  private final SimpleDocumentValidator checker = new SimpleDocumentValidator(true);

  private HtmlChecker(String schema) {
    try {
      checker.setUpMainSchema(schema, new Collected());
      checker.setUpValidatorAndParsers(new Collected(), false, false);
      checker.setAllowCss(true);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** A checker of pages and style sheets. */
  public static HtmlChecker ofHtml() {
    return new HtmlChecker(HTML);
  }

  /** A checker of pictures. */
  public static HtmlChecker ofSvg() {
    return new HtmlChecker(SVG);
  }

  /** A kind of document. */
  @FunctionalInterface
  public interface Kind {
    public void check(SimpleDocumentValidator checker, InputSource source)
        throws IOException, SAXException;
  }

  /**
   * Checks a document.
   *
   * @param address under which it will be published: policies are judged by it
   * @return errors and warnings; not hints
   */
  public List<String> check(Kind kind, String address, byte[] content)
      throws IOException, SAXException {
    messages.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(content));
    source.setSystemId(address);
    source.setEncoding("utf-8");
    kind.check(checker, source);
    return List.copyOf(messages);
  }

  private final class Collected implements ErrorHandler {
    @Override
    public void warning(SAXParseException found) {
      add("warning", found);
    }

    @Override
    public void error(SAXParseException found) {
      add("error", found);
    }

    @Override
    public void fatalError(SAXParseException found) {
      add("fatal", found);
    }

    private void add(String severity, SAXParseException found) {
      if (!found.getMessage().startsWith(LIST)) {
        messages.add(found.getLineNumber() + ": " + severity + ": " + found.getMessage());
      }
    }
  }
}
