package optout.handout;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The markup of a sheet, with its pictures in it. */
final class SheetDocument {
  /** A picture of pixels, which the library reads by itself. */
  static final String PIXELS = "data:image/png;base64,";

  /**
   * Attribute that names the ways to set the sheet in which a part is a list: the heading of a step
   * stands beside its words then, and not above them. The part gets a class.
   */
  private static final String LISTED = "data-list";

  private static final String LIST = "list";

  private final Document document;
  private final List<Figure> figures = new ArrayList<>();
  private final List<Panels> panels = new ArrayList<>();
  private Optional<TagOrder> order = Optional.empty();

  private SheetDocument(Document document) {
    this.document = document;
  }

  /**
   * Reads markup and puts the pictures in.
   *
   * @param pictures by what the markup calls them
   * @throws SAXException if it is not well-formed
   */
  static SheetDocument of(String markup, Function<String, Figure> pictures) throws SAXException {
    Document document = parse(new InputSource(new StringReader(markup.strip())));
    SheetDocument manuscript = new SheetDocument(document);
    for (Element image : elements(document, "img")) {
      manuscript.replace(image, pictures);
    }
    new Typography(document, manuscript.isRightToLeft()).run();
    manuscript.nameWhole();
    manuscript.findPanels();
    if (manuscript.isRightToLeft()) {
      manuscript.order = Optional.of(new TagOrder());
    }
    // Panels are filled before a way is tried.
    manuscript.fit("");
    return manuscript;
  }

  private static Document parse(InputSource source) throws SAXException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      // Otherwise every element would be made twice, the second time when it is asked for.
      factory.setFeature("http://apache.org/xml/features/dom/defer-node-expansion", false);
      factory.setXIncludeAware(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(source);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("every Java reads XML", e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private void replace(Element image, Function<String, Figure> pictures) {
    Figure figure = pictures.apply(image.getAttribute("src"));
    if (figure.address().isPresent()) {
      image.setAttribute("src", figure.address().get());
      return;
    }
    Element svg = document.createElement("svg");
    svg.setAttribute(SchematicDrawer.NUMBER, Integer.toString(figures.size()));
    figures.add(figure);
    svg.setAttribute("alt", image.getAttribute("alt"));
    svg.setAttribute("class", image.getAttribute("class"));
    if (image.hasAttribute("style")) {
      svg.setAttribute("style", image.getAttribute("style"));
    }
    image.getParentNode().replaceChild(svg, image);
  }

  /** The pictures in the markup, in order. */
  List<Figure> figures() {
    return List.copyOf(figures);
  }

  Document document() {
    return document;
  }

  /** Every character that is to be seen, without spaces. */
  List<Integer> characters() {
    return Stream.concat(
            Stream.of(body().getTextContent()),
            figures.stream().flatMap(figure -> figure.texts().stream()))
        .flatMapToInt(String::codePoints)
        .filter(character -> !Glyphs.isSilent(character))
        .distinct()
        .sorted()
        .boxed()
        .toList();
  }

  /** Tells whether any text runs from right to left. */
  boolean hasRightToLeft() {
    return characters().stream().anyMatch(LogicalText::isRightToLeft);
  }

  boolean isRightToLeft() {
    return document.getDocumentElement().getAttribute("dir").equals("rtl");
  }

  String language() {
    return document.getDocumentElement().getAttribute("lang");
  }

  String title() {
    return elements(document, "title").get(0).getTextContent().strip();
  }

  /** Value of the markup's {@code meta} element of that name. */
  String meta(String name) {
    return elements(document, "meta").stream()
        .filter(meta -> meta.getAttribute("name").equals(name))
        .map(meta -> meta.getAttribute("content"))
        .findFirst()
        .orElse("");
  }

  /** The ways to set the sheet, the roomiest first: classes of its body. */
  List<String> fits() {
    return List.of(body().getAttribute("data-fits").split("\\|", -1));
  }

  /** The number of pages it should have, if it may have more. */
  OptionalInt pages() {
    String pages = body().getAttribute("data-pages");
    return pages.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(pages));
  }

  /** Sets the sheet in one of its ways. */
  void fit(String fit) {
    body().setAttribute("class", fit.strip());
    List<String> words = words(fit.strip());
    for (Element part : elements(document, "div")) {
      if (part.hasAttribute(LISTED)) {
        boolean listed = words(part.getAttribute(LISTED)).stream().anyMatch(words::contains);
        part.setAttribute("class", listed ? LIST : "");
      }
    }
    order.ifPresent(turned -> turned.turnRound(rows()));
  }

  /** Elements whose children stand side by side. */
  private List<Element> rows() {
    return elements(document, "div").stream()
        .filter(row -> isOfClass(row, isInList(row) ? "step" : "cells"))
        .toList();
  }

  private static boolean isInList(Node part) {
    return part instanceof Element element
        && (element.getAttribute("class").equals(LIST) || isInList(element.getParentNode()));
  }

  /** The ids of what must not be higher than a page. */
  List<String> whole() {
    return ofClass("whole").stream().map(element -> element.getAttribute("id")).toList();
  }

  private void nameWhole() {
    int number = 0;
    for (Element element : ofClass("whole")) {
      number++;
      if (!element.hasAttribute("id")) {
        element.setAttribute("id", "whole-" + number);
      }
    }
  }

  private void findPanels() {
    ofClass("panel").stream()
        .filter(panel -> panel.hasAttribute("data-flow"))
        .collect(
            Collectors.groupingBy(
                panel -> panel.getAttribute("data-flow"), LinkedHashMap::new, Collectors.toList()))
        .values()
        .forEach(flow -> panels.add(new Panels(flow)));
  }

  /** Texts that run over several panels, still to be spread. */
  List<Panels> panels() {
    return List.copyOf(panels);
  }

  /** Order of the cells that were reversed; nothing if none were. */
  Optional<TagOrder> order() {
    return order;
  }

  private List<Element> ofClass(String name) {
    return elements(document, "div").stream().filter(part -> isOfClass(part, name)).toList();
  }

  private static boolean isOfClass(Element part, String name) {
    return words(part.getAttribute("class")).contains(name);
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }

  private Element body() {
    return elements(document, "body").get(0);
  }
}
