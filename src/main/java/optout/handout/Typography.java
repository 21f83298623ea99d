package optout.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;

/** Gives markup what paper and screen readers need and a template should not have to think of. */
final class Typography {
  private static final Set<String> INLINE = Set.of("a", "b", "strong", "em", "code", "span", "bdi");
  private static final String CLOSING = "\u00a0.,;:!?)]}»”’“…،؛؟";

  private static final String OPENING = "\u00a0([{«„“‘¿¡";

  /** Letters of a line in the narrowest place where a table can be, the third of a sheet. */
  private static final int NARROW_LINE = 22;

  private static final int LEAST_WORD = 4;
  private static final Pattern WORD = Pattern.compile("\\S{2,}");

  private final Document document;

  private final boolean rightToLeft;

  Typography(Document document, boolean rightToLeft) {
    this.document = document;
    this.rightToLeft = rightToLeft;
  }

  void run() {
    texts().forEach(text -> text.setData(Glyphs.composed(text.getData())));
    SheetDocument.elements(document, "a").forEach(Typography::nameLink);
    texts().forEach(this::keepClosing);
    texts().forEach(this::keepOpening);
    SheetDocument.elements(document, "table").forEach(this::keepWords);
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
   * Puts marks into the element before them: the library would break the line there, and begin one
   * with a full stop.
   */
  private void keepClosing(Text text) {
    int marks = marks(text.getData(), CLOSING);
    if (marks > 0 && text.getPreviousSibling() instanceof Element before) {
      edge(before, Node::getLastChild)
          .ifPresent(
              inside -> {
                inside.setData(inside.getData() + text.getData().substring(0, marks));
                text.setData(text.getData().substring(marks));
              });
    }
  }

  /** Puts brackets into the element after them, so that no line ends with one. */
  private void keepOpening(Text text) {
    String all = text.getData();
    int rest = all.length() - marks(new StringBuilder(all).reverse().toString(), OPENING);
    if (rest < all.length() && text.getNextSibling() instanceof Element after) {
      edge(after, Node::getFirstChild)
          .ifPresent(
              inside -> {
                inside.setData(all.substring(rest) + inside.getData());
                text.setData(all.substring(0, rest));
              });
    }
  }

  /** The text at the edge of an element, if that is nothing but text of this direction. */
  private Optional<Text> edge(Element element, UnaryOperator<Node> next) {
    // A mark would change its place in a piece of another direction.
    if (!INLINE.contains(element.getTagName()) || (rightToLeft && element.hasAttribute("dir"))) {
      return Optional.empty();
    }
    Node inside = next.apply(element);
    return inside instanceof Text text
        ? Optional.of(text)
        : inside instanceof Element one ? edge(one, next) : Optional.empty();
  }

  private static int marks(String text, String which) {
    int marks = 0;
    while (marks < text.length() && which.indexOf(text.charAt(marks)) >= 0) {
      marks++;
    }
    return marks;
  }

  /**
   * Keeps short words whole where columns are narrow: the library breaks any word there. As short
   * as leaves room for those of all columns, longer ones are broken still.
   */
  private void keepWords(Element table) {
    int longest = longestKept(wordsByColumn(table));
    List<Text> texts = new ArrayList<>();
    collect(table, texts);
    for (Text text : texts) {
      Matcher word = WORD.matcher(text.getData());
      Text rest = text;
      int done = 0;
      while (word.find()) {
        if (word.end() - word.start() <= longest) {
          Text kept = rest.splitText(word.start() - done);
          rest = kept.splitText(word.end() - word.start());
          done = word.end();
          Element whole = document.createElement("span");
          whole.setAttribute("class", "piece");
          kept.getParentNode().replaceChild(whole, kept);
          whole.appendChild(kept);
        }
      }
    }
  }

  /** The lengths of the words in each column. */
  private static Collection<SortedSet<Integer>> wordsByColumn(Element table) {
    Map<Integer, SortedSet<Integer>> lengths = new TreeMap<>();
    NodeList rows = table.getElementsByTagName("tr");
    for (int row = 0; row < rows.getLength(); row++) {
      int column = 0;
      for (Node cell = rows.item(row).getFirstChild(); cell != null; cell = cell.getNextSibling()) {
        if (cell instanceof Element) {
          SortedSet<Integer> ofColumn = lengths.computeIfAbsent(column++, any -> new TreeSet<>());
          WORD.matcher(cell.getTextContent())
              .results()
              .forEach(word -> ofColumn.add(word.end() - word.start()));
        }
      }
    }
    return lengths.values();
  }

  /** The greatest length that can be kept in all columns at once. */
  private static int longestKept(Collection<SortedSet<Integer>> columns) {
    int longest = NARROW_LINE;
    while (longest > LEAST_WORD && width(columns, longest) > NARROW_LINE) {
      longest--;
    }
    return longest;
  }

  /** Letters that the longest kept words of all columns have beside each other. */
  private static int width(Collection<SortedSet<Integer>> columns, int longest) {
    return columns.stream()
        .map(lengths -> lengths.headSet(longest + 1))
        .mapToInt(kept -> kept.isEmpty() ? 1 : kept.last())
        .sum();
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
