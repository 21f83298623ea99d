package optout.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Gives markup what paper and screen readers need and a template should not have to think of. */
final class Typography {
  private static final Set<String> INLINE = Set.of("a", "b", "strong", "em", "code", "span", "bdi");
  private static final String CLOSING = ".,;:!?)]}»”’“…،؛؟";

  private static final String TOGETHER = "together";
  private static final String OPENING = "([{«„“‘¿¡";

  private final Document document;

  private final boolean rightToLeft;

  Typography(Document document, boolean rightToLeft) {
    this.document = document;
    this.rightToLeft = rightToLeft;
  }

  void run() {
    texts().forEach(text -> text.setData(Glyphs.composed(text.getData())));
    texts().forEach(this::keepClosing);
    texts().forEach(this::keepOpening);
    SheetDocument.elements(document, "a").forEach(Typography::nameLink);
    addBookmarks();
  }

  private List<Text> texts() {
    List<Text> texts = new ArrayList<>();
    collect(document.getDocumentElement(), texts);
    return texts;
  }

  private static void collect(Node node, List<Text> texts) {
    NodeList children = node.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      Node child = children.item(i);
      if (child instanceof Text text) {
        texts.add(text);
      } else if (!child.getNodeName().equals("style")) {
        collect(child, texts);
      }
    }
  }

  /**
   * Keeps marks with the word of another element beside them: the library would break the line
   * there, and begin one with a full stop or end one with a bracket.
   */
  private void keepClosing(Text text) {
    if (text.getPreviousSibling() instanceof Element before
        && isPlain(before)
        && before.getLastChild() instanceof Text inside) {
      int marks = marks(text.getData(), CLOSING);
      if (marks > 0) {
        int word = inside.getData().stripTrailing().lastIndexOf(' ') + 1;
        Element last = copy(before, inside.getData().substring(word));
        Element together = together(text);
        together.insertBefore(last, null);
        together.insertBefore(document.createTextNode(text.getData().substring(0, marks)), null);
        inside.setData(inside.getData().substring(0, word));
        text.setData(text.getData().substring(marks));
        removeIfEmpty(before);
      }
    }
  }

  private void keepOpening(Text text) {
    String before = text.getData();
    int opening = marks(new StringBuilder(before).reverse().toString(), OPENING);
    if (opening > 0
        && text.getNextSibling() instanceof Element kept
        && kept.getAttribute("class").equals(TOGETHER)) {
      String marks = before.substring(before.length() - opening);
      kept.insertBefore(document.createTextNode(marks), kept.getFirstChild());
      text.setData(before.substring(0, before.length() - opening));
    } else if (opening > 0
        && text.getNextSibling() instanceof Element after
        && isPlain(after)
        && after.getFirstChild() instanceof Text inside) {
      int space = inside.getData().indexOf(' ');
      int word = space < 0 ? inside.getLength() : space;
      Element first = copy(after, inside.getData().substring(0, word));
      Element together = together(after);
      String marks = before.substring(before.length() - opening);
      together.insertBefore(document.createTextNode(marks), null);
      together.insertBefore(first, null);
      inside.setData(inside.getData().substring(word));
      text.setData(before.substring(0, before.length() - opening));
      removeIfEmpty(after);
    }
  }

  private boolean isPlain(Element element) {
    return INLINE.contains(element.getTagName())
        && element.getChildNodes().getLength() == 1
        // Two pieces of another direction would change places.
        && !(rightToLeft && element.hasAttribute("dir"));
  }

  private static int marks(String text, String which) {
    int marks = 0;
    while (marks < text.length() && which.indexOf(text.charAt(marks)) >= 0) {
      marks++;
    }
    return marks;
  }

  private static Element copy(Element element, String text) {
    Element copy = (Element) element.cloneNode(false);
    copy.removeAttribute("id");
    copy.setTextContent(text);
    return copy;
  }

  /** An element around which no line is broken, before another node. */
  private Element together(Node before) {
    Element together = document.createElement("span");
    together.setAttribute("class", TOGETHER);
    before.getParentNode().insertBefore(together, before);
    return together;
  }

  private static void removeIfEmpty(Element element) {
    if (element.getTextContent().isEmpty()) {
      element.getParentNode().removeChild(element);
    }
  }

  /** A link's own words are its name, unless the template has given it one. */
  private static void nameLink(Element link) {
    if (!link.hasAttribute("title")) {
      link.setAttribute("title", link.getTextContent().strip());
    }
  }

  /** The first two levels of headings, as a reader's program lists them beside the pages. */
  private void addBookmarks() {
    Element bookmarks = document.createElement("bookmarks");
    Element parent = bookmarks;
    int number = 0;
    for (Element heading : SheetDocument.elements(document, "*")) {
      boolean first = heading.getTagName().equals("h1");
      if (first || heading.getTagName().equals("h2")) {
        number++;
        if (!heading.hasAttribute("id")) {
          heading.setAttribute("id", "heading-" + number);
        }
        Element bookmark = document.createElement("bookmark");
        bookmark.setAttribute("name", heading.getTextContent().strip().replaceAll("\\s+", " "));
        bookmark.setAttribute("href", "#" + heading.getAttribute("id"));
        (first ? bookmarks : parent).appendChild(bookmark);
        parent = first ? bookmark : parent;
      }
    }
    SheetDocument.elements(document, "head").get(0).appendChild(bookmarks);
  }
}
