package optout.testing.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The elements of markup and the text between them, in their order, as far as two renderings of the
 * same prose have them in common: a box for a note may be a quotation, a paragraph in an item may
 * stand alone, and bold within bold says nothing.
 */
public final class Elements {
  private static final List<Extension> TABLES = List.of(TablesExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();

  /** What text begins with. */
  private static final String TEXT = ": ";

  /** Where a paragraph begins or ends. */
  private static final String PARAGRAPH = "<p>";

  private static final Pattern INLINE = Pattern.compile("</?(strong|em|code|a)( .*)?>");

  private static final Set<String> SILENT = Set.of("p", "thead", "tbody");

  private final List<String> all = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  private Elements() {}

  /** Markdown with tables, as a reader of CommonMark shows it that lets everything pass. */
  public static String rendered(String markdown) {
    return RENDERER.render(PARSER.parse(markdown));
  }

  /** The elements of markup. */
  public static List<String> of(String html) {
    Elements elements = new Elements();
    Jsoup.parse(html).body().childNodes().forEach(elements::add);
    elements.end();
    return elements.withoutIdleBreaks();
  }

  /** A break is seen between two texts alone. */
  private List<String> withoutIdleBreaks() {
    List<String> seen = new ArrayList<>();
    boolean wanted = false;
    boolean text = false;
    for (String one : all) {
      if (one.equals("<br>")) {
        wanted = text;
        continue;
      }
      boolean block = !one.startsWith(TEXT) && !INLINE.matcher(one).matches();
      if (one.startsWith(TEXT) && wanted) {
        seen.add("<br>");
      }
      wanted &= !block && !one.startsWith(TEXT);
      text = one.startsWith(TEXT) || (text && !block);
      if (!one.equals(PARAGRAPH)) {
        seen.add(one);
      }
    }
    return seen;
  }

  private void add(Node node) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      element(element);
    } else {
      note("?" + node);
    }
  }

  private void element(Element element) {
    String name = name(element);
    boolean nothing = Set.of("strong", "em").contains(name) && element.text().isBlank();
    boolean again = element.parents().stream().anyMatch(outer -> name(outer).equals(name));
    if (nothing || (again && Set.of("strong", "em").contains(name))) {
      element.childNodes().forEach(this::add);
      return;
    }
    boolean silent = SILENT.contains(name);
    if (silent) {
      note(PARAGRAPH);
    } else {
      note("<" + name + attributes(element) + ">");
    }
    element.childNodes().forEach(this::add);
    if (silent) {
      note(PARAGRAPH);
    } else if (!Set.of("br", "hr").contains(name)) {
      note("</" + name + ">");
    }
  }

  private static String name(Element element) {
    return switch (element.normalName()) {
      case "b" -> "strong";
      case "div" -> "blockquote";
      default -> element.normalName();
    };
  }

  private static String attributes(Element element) {
    StringBuilder written = new StringBuilder();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      if (!Set.of("scope", "lang", "dir").contains(name)) {
        written.append(' ').append(name).append('=').append(unescaped(attribute.getValue()));
      }
    }
    return written.toString();
  }

  private static String unescaped(String address) {
    return address.replace("%28", "(").replace("%29", ")").replace("%5B", "[").replace("%5D", "]");
  }

  private void note(String element) {
    end();
    all.add(element);
  }

  private void end() {
    String words = text.toString().replace("\u200b", "").replaceAll("[ \t\n\u00a0]+", " ").strip();
    if (!words.isEmpty()) {
      all.add(TEXT + words);
    }
    text.setLength(0);
  }
}
