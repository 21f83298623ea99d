package optout.image;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Visible;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through an SVG file for what runs or loads something, and what looks different from machine
 * to machine.
 */
final class SvgScan extends DefaultHandler {
  static final String HINT = "save it as plain SVG of shapes, text as paths, or as PNG";

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final int DEEPEST = 64;
  private static final int LONGEST_QUOTE = 60;

  private static final Set<String> UNSAFE =
      Set.of("script", "foreignObject", "iframe", "handler", "listener");

  /** Words need fonts, and what is counted in pixels has none on paper. */
  private static final Set<String> UNSUPPORTED =
      Set.of("text", "image", "filter", "mask", "pattern", "animate", "animateTransform", "set");

  /** A value that refers to a part of the same file, and to nothing else. */
  private static final Pattern OWN_PART =
      Pattern.compile("(?:[a-z-]++\\s*+:\\s*+)?url\\(['\"]?#[^)(]*+\\)[^(]*+");

  private final String shownAs;
  private final Problems problems;
  private int depth;
  private @Nullable Locator locator;
  private @Nullable StringBuilder style;

  SvgScan(String shownAs, Problems problems) {
    this.shownAs = shownAs;
    this.problems = problems;
  }

  void run(byte[] file) {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      factory.newSAXParser().parse(new InputSource(new ByteArrayInputStream(file)), this);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML", e);
    } catch (SAXParseException e) {
      notXml(
          new Position(shownAs, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())),
          String.valueOf(e.getMessage()));
    } catch (SAXException | java.io.CharConversionException e) {
      notXml(Position.start(shownAs), String.valueOf(e.getMessage()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void notXml(Position at, String message) {
    if (message.contains("DOCTYPE")) {
      problems.error(
          at,
          ProblemCode.LOGO_UNSAFE,
          "the file has a DOCTYPE",
          "remove it; nothing is lost without");
    } else {
      problems.error(
          at,
          ProblemCode.LOGO_NOT_AN_IMAGE,
          "the file is neither a PNG nor a readable SVG",
          "save it again from a drawing program, as plain SVG or PNG");
    }
  }

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place;
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes)
      throws SAXException {
    depth++;
    if (depth == 1 && (!space.equals(SVG) || !name.equals("svg"))) {
      problems.error(
          here(), ProblemCode.LOGO_NOT_AN_IMAGE, "the file is XML, but no SVG", "see " + SVG);
    }
    if (depth > DEEPEST) {
      throw new SAXException("deeper than any drawing");
    }
    if (UNSAFE.contains(name)) {
      unsafe("<" + name + ">");
    } else if (space.equals(SVG) && UNSUPPORTED.contains(name)) {
      problems.error(
          here(),
          ProblemCode.LOGO_UNSUPPORTED,
          "the drawing has <" + name + ">, which sheets cannot show",
          HINT);
    }
    for (int i = 0; i < attributes.getLength(); i++) {
      check(attributes.getLocalName(i), attributes.getValue(i).strip());
    }
    if (name.equals("style")) {
      style = new StringBuilder();
    }
  }

  private void check(String key, String value) {
    if (key.startsWith("on")) {
      unsafe("the attribute " + quoted(key));
    } else if (key.equals("href") ? !value.startsWith("#") : isReference(value)) {
      unsafe("a reference to " + quoted(value));
    }
  }

  private static boolean isReference(String value) {
    return value.contains("url(") && !OWN_PART.matcher(value).matches();
  }

  @Override
  public void characters(char[] text, int start, int length) {
    Optional.ofNullable(style).ifPresent(sheet -> sheet.append(text, start, length));
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    depth--;
    StringBuilder sheet = style;
    style = null;
    if (sheet != null && (sheet.indexOf("@") >= 0 || sheet.indexOf("url(") >= 0)) {
      unsafe("a reference in its style sheet");
    }
  }

  private void unsafe(String what) {
    problems.error(
        here(),
        ProblemCode.LOGO_UNSAFE,
        "the drawing has " + what,
        "a logo needs neither scripts nor other files; save it as plain SVG, or as PNG");
  }

  private Position here() {
    Locator now = locator;
    return now == null
        ? Position.start(shownAs)
        : new Position(shownAs, Math.max(1, now.getLineNumber()), 1);
  }

  private static String quoted(String text) {
    return Visible.of(text, LONGEST_QUOTE);
  }
}
