package optout.testing.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page consists of, apart from its words: elements with their classes and ids. */
public final class Skeleton {
  /**
   * Something that a translation may have and the English page has not, or the other way round.
   *
   * @param message key of the interface text that it must begin with; empty if it says other things
   */
  private record Difference(String selector, String message, String reason) {
    private Difference(String selector, String reason) {
      this(selector, "", reason);
    }

    void removeFrom(Document page) {
      String language = page.selectFirst("html").attr("lang");
      page.select(selector).stream()
          .filter(one -> message.isEmpty() || one.text().startsWith(text(language)))
          .forEach(Element::remove);
    }

    private String text(String language) {
      return Tables.message(language, message);
    }
  }

  private static final List<Difference> DIFFERENCES =
      List.of(
          new Difference("body > .machine", "fallback.notice", "a text is shown in English"),
          new Difference("main > .machine", "translation.machine", "nobody reviewed it"),
          new Difference("main > .quiet", "translation.machine", "nor what goes with it"),
          new Difference("footer > .facts + .quiet", "translation.machine", "nor that of an embed"),
          new Difference("li > .who", "translation.out-of-date", "the English text has changed"),
          new Difference("li > .quiet", "step.english", "labels are given in English as well"),
          new Difference(".piece .tag", "a label on a model is marked as English"),
          new Difference("p > b.label, li > b.label", "a sentence names a control or says 'it'"),
          new Difference(
              ".places br, .places br + span", "an authority has names in other languages"));

  /** Words go in another order in other languages, and so do the names of countries. */
  private static final String IN_ANY_ORDER = "a, b, bdi, cite, code, em, strong, sup, .places > li";

  private Skeleton() {}

  /** The elements of a page's body, one a line, each two spaces further in than what it is in. */
  public static String of(PublishedPage page) {
    Document copy = page.html().clone();
    DIFFERENCES.forEach(one -> one.removeFrom(copy));
    return of(copy.body());
  }

  private static String of(Element element) {
    List<String> children = new ArrayList<>();
    List<String> anyOrder = new ArrayList<>();
    for (Element child : element.children()) {
      (child.is(IN_ANY_ORDER) ? anyOrder : children).add(of(child));
    }
    return Stream.of(Stream.of(head(element)), children.stream(), anyOrder.stream().sorted())
        .flatMap(lines -> lines)
        .map(lines -> lines.indent(2))
        .reduce("", String::concat);
  }

  private static String head(Element element) {
    String id = element.id().isEmpty() ? "" : "#" + element.id();
    return element.tagName()
        + id
        + element.classNames().stream().map(name -> "." + name).reduce("", String::concat);
  }
}
