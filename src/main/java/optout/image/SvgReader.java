package optout.image;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import org.xml.sax.XMLReader;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Reads the elements of an SVG file with their places. What drawing programs note for themselves is
 * left out: elements and attributes of other namespaces, titles, descriptions and metadata.
 */
final class SvgReader extends DefaultHandler2 {
  static final int DEEPEST = 64;

  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final Set<String> WORDS = Set.of("title", "desc", "metadata");

  private final String text;
  private final String shownAs;
  private final Problems problems;
  private final int[] lines;
  private final Deque<Open> open = new ArrayDeque<>();
  private int ignored;
  private @Nullable SvgElement root;
  private @Nullable Locator locator;

  /** An element whose end was not read yet. */
  private record Open(
      String name,
      Position at,
      Map<String, String> attributes,
      List<SvgElement> children,
      StringBuilder text) {}

  /** Ends the reading after a problem. */
  private static final class Stop extends SAXException {
    private static final long serialVersionUID = 1;
  }

  private SvgReader(String text, String shownAs, Problems problems) {
    this.text = text;
    this.shownAs = shownAs;
    this.problems = problems;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts.add(i + 1);
      }
    }
    lines = starts.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * The element {@code svg} of a file.
   *
   * @return nothing, with problems, if the file cannot be read as SVG
   */
  static Optional<SvgElement> read(String text, String shownAs, Problems problems) {
    SvgReader reader = new SvgReader(text, shownAs, problems);
    reader.run();
    return Optional.ofNullable(reader.root);
  }

  private void run() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
      factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
      factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
      factory.setNamespaceAware(true);
      XMLReader reader = factory.newSAXParser().getXMLReader();
      reader.setContentHandler(this);
      reader.setErrorHandler(this);
      reader.setEntityResolver(this);
      reader.setProperty("http://xml.org/sax/properties/declaration-handler", this);
      reader.parse(new InputSource(new StringReader(text)));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML", e);
    } catch (Stop e) {
      root = null;
    } catch (SAXParseException e) {
      notSvg(
          new Position(shownAs, Math.max(1, e.getLineNumber()), Math.max(1, e.getColumnNumber())));
    } catch (SAXException e) {
      notSvg(Position.start(shownAs));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void notSvg(Position at) {
    root = null;
    problems.error(
        at,
        ProblemCode.LOGO_NOT_AN_IMAGE,
        "the file is neither a PNG nor a readable SVG",
        "save it again from a drawing program, as plain SVG or PNG");
  }

  @Override
  public void setDocumentLocator(Locator place) {
    locator = place;
  }

  @Override
  public InputSource resolveEntity(
      @Nullable String name, @Nullable String publicId, @Nullable String base, String systemId) {
    return new InputSource(new StringReader(""));
  }

  @Override
  public void internalEntityDecl(String name, String value) throws SAXException {
    declared();
  }

  @Override
  public void externalEntityDecl(String name, @Nullable String publicId, String systemId)
      throws SAXException {
    declared();
  }

  @Override
  public void attributeDecl(
      String element, String name, String type, @Nullable String mode, @Nullable String value)
      throws SAXException {
    declared();
  }

  private void declared() throws SAXException {
    problems.error(
        here(),
        ProblemCode.LOGO_UNSAFE,
        "the file's DOCTYPE declares something of its own",
        "save it as plain SVG, in Illustrator without its editing capabilities, or as PNG");
    throw new Stop();
  }

  @Override
  public void processingInstruction(String target, String data) throws SAXException {
    if (target.equals("xml-stylesheet")) {
      problems.error(
          here(),
          ProblemCode.LOGO_UNSAFE,
          "the drawing has a reference to a style sheet",
          SvgAllowList.SAFE);
      throw new Stop();
    }
  }

  @Override
  public void startElement(String space, String name, String qualified, Attributes attributes)
      throws SAXException {
    Position at = tag();
    if (open.isEmpty() && !(space.equals(SVG) && name.equals("svg"))) {
      problems.error(
          at, ProblemCode.LOGO_NOT_AN_IMAGE, "the file is XML, but no SVG", "see " + SVG);
      throw new Stop();
    }
    if (open.size() + ignored == DEEPEST) {
      problems.error(
          at,
          ProblemCode.LOGO_TOO_LARGE,
          "more than " + DEEPEST + " elements are within each other",
          "ungroup the drawing, or save it as PNG");
      throw new Stop();
    }
    if (ignored > 0
        || WORDS.contains(name)
        || (!space.equals(SVG) && !SvgAllowList.isUnsafe(name))) {
      ignored++;
      return;
    }
    Map<String, String> kept = new LinkedHashMap<>();
    for (int i = 0; i < attributes.getLength(); i++) {
      String origin = attributes.getURI(i);
      if (origin.isEmpty() || (origin.equals(XLINK) && attributes.getLocalName(i).equals("href"))) {
        kept.putIfAbsent(attributes.getLocalName(i), attributes.getValue(i).strip());
      }
    }
    open.push(new Open(name, at, kept, new ArrayList<>(), new StringBuilder()));
  }

  @Override
  public void characters(char[] letters, int start, int length) {
    Open parent = open.peek();
    if (parent != null && parent.name.equals("style") && ignored == 0) {
      parent.text.append(letters, start, length);
    }
  }

  @Override
  public void endElement(String space, String name, String qualified) {
    if (ignored > 0) {
      ignored--;
      return;
    }
    Open ended = open.pop();
    SvgElement element =
        new SvgElement(
            ended.name, ended.at, ended.attributes, ended.children, ended.text.toString());
    Open parent = open.peek();
    if (parent == null) {
      root = element;
    } else {
      parent.children.add(element);
    }
  }

  @Override
  public void fatalError(SAXParseException e) throws SAXException {
    throw e;
  }

  /** Place of the parser. */
  private Position here() {
    Locator now = Objects.requireNonNull(locator);
    return new Position(
        shownAs, Math.max(1, now.getLineNumber()), Math.max(1, now.getColumnNumber()));
  }

  /** Place of the tag behind which the parser is: no value in a tag has a {@code <}. */
  private Position tag() {
    Position end = here();
    int offset =
        Math.min(text.length(), lines[Math.min(end.line(), lines.length) - 1] + end.column());
    int start = text.lastIndexOf('<', Math.max(0, offset - 2));
    int line = java.util.Arrays.binarySearch(lines, Math.max(0, start));
    int index = line < 0 ? -line - 2 : line;
    return new Position(shownAs, index + 1, Math.max(0, start) - lines[index] + 1);
  }

  /** A name out of a file, for messages. */
  static String quoted(String name) {
    return Visible.of(name, 60);
  }
}
