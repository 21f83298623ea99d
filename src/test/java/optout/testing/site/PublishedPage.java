package optout.testing.site;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the built site.
 *
 * @param path of its file below the site's root
 */
public record PublishedPage(String path, Document html) {
  private static final String INDEX = "index.html";

  /** The language of the frame. */
  public String language() {
    return html.selectFirst("html").attr("lang");
  }

  /** Whether its content is read from right to left. */
  public boolean isRightToLeft() {
    return html.selectFirst("main").closest("[dir]").attr("dir").equals("rtl");
  }

  /** The address below the site's root under which the page is announced. */
  public String address() {
    return path.endsWith(INDEX) ? path.substring(0, path.length() - INDEX.length()) : path;
  }

  /** The elements of a CSS selector, in the order of the page. */
  public List<Element> all(String selector) {
    return List.copyOf(html.select(selector));
  }

  /** The texts of all elements of a CSS selector. */
  public List<String> texts(String selector) {
    return html.select(selector).eachText();
  }

  /** The one element of a CSS selector. */
  public Element only(String selector) {
    List<Element> found = all(selector);
    if (found.size() != 1) {
      throw new AssertionError(path + " has " + found.size() + " of " + selector + ", not one");
    }
    return found.get(0);
  }

  /** The CSS selector of a step. Its id stands in its heading. */
  public static String step(String id) {
    return ".step:has(> h3 > #" + id + ")";
  }

  /** The CSS selector of a route. Its id stands in its heading, or in what is folded. */
  public static String way(String id) {
    return ".way:has(> #" + id + ", > h2 > #" + id + ")";
  }

  /** Whether search engines are asked to leave it out. */
  public boolean isHidden() {
    return !html.select("meta[name=robots][content=noindex]").isEmpty();
  }

  /** Whether it is a part of its guide, made to be framed by other sites. */
  public boolean isEmbed() {
    return path.endsWith("/embed/index.html");
  }

  /** Whether it has texts to be copied to other sites. */
  public boolean isForReuse() {
    return path.matches("[^/]+/[^/]+/reuse/index\\.html");
  }

  /** Whether it has a report to be filled in. */
  public boolean isCheck() {
    return path.endsWith("/check/index.html");
  }

  /** Whether it is a letter to be filled in. */
  public boolean isLetter() {
    return !html.select("body.letter").isEmpty();
  }

  /** The address of its original: for an embed, its guide's. */
  public String original() {
    return isEmbed() ? path.substring(0, path.length() - "embed/index.html".length()) : address();
  }

  @Override
  public String toString() {
    return path;
  }
}
