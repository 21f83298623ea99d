package optout.page;

import java.util.List;
import optout.page.View.LanguageOf;
import optout.page.View.Link;
import org.jspecify.annotations.Nullable;

/** Views of the frame around pages, for templates, as {@link View} has those of what is inside. */
public final class FrameView {
  private FrameView() {}

  /**
   * The frame around every page.
   *
   * @param language of the frame
   * @param content language of the content
   * @param title of the page, in the language of its content
   * @param languages the page in all languages of the site
   * @param menu pages about the site
   * @param original the page this one shows for want of a translation
   * @param outOfDate whether there is a translation, which is out of date as a whole
   */
  public record Shell(
      LanguageOf language,
      LanguageOf content,
      String title,
      String summary,
      Site site,
      Head head,
      Links links,
      List<LanguageLink> languages,
      List<Link> menu,
      @Nullable LanguageLink original,
      boolean outOfDate) {}

  /**
   * The site and who publishes it.
   *
   * @param placeholder whether any of it is still to be filled in
   * @param donations address
   * @param hosting who runs the server, if that is somebody else
   */
  public record Site(
      String title,
      LanguageOf titleLanguage,
      Publisher publisher,
      boolean placeholder,
      Licence licence,
      @Nullable String donations,
      @Nullable Hosting hosting) {}

  /**
   * Provider of the server.
   *
   * @param privacy address of what it says about the data that it sees
   */
  public record Hosting(String name, @Nullable String privacy) {}

  /**
   * Values of a page's head, for browsers and search engines.
   *
   * @param styles address of the style sheet
   * @param icon address of an SVG
   * @param favicon address of the same for those who do not know SVG
   * @param touchIcon address of the same for first screens of phones
   * @param theme colours of what is around the page
   * @param canonical absolute address of the original of this page
   * @param alternates the same in other languages; empty if there is one edition only
   * @param indexed whether search engines should list it
   * @param feed address of what changed in the guides of the language
   * @param jsonFeed the same as JSON
   * @param oEmbed absolute address that tells how to show this page in another
   */
  public record Head(
      String styles,
      String icon,
      String favicon,
      String touchIcon,
      Theme theme,
      String canonical,
      List<Alternate> alternates,
      boolean indexed,
      String feed,
      String jsonFeed,
      @Nullable String oEmbed,
      @Nullable Card card) {}

  /**
   * A picture to be shown beside links to the page.
   *
   * @param address absolute
   * @param width in pixels
   * @param height in pixels
   * @param words what is written on it
   */
  public record Card(String address, int width, int height, String words) {}

  /** The colour of the page, on light and on dark screens. */
  public record Theme(String light, String dark) {}

  /**
   * Addresses that every page has a link to.
   *
   * @param home the list of guides
   * @param status the state of all guides
   * @param correction where a mistake is reported
   * @param reuse the page that shows how to take this one along
   * @param shortAddress of the original of this page, to be typed
   */
  public record Links(
      String home, String status, String correction, @Nullable String reuse, String shortAddress) {}

  /** An absolute address of the page in another language. */
  public record Alternate(String language, String address) {}

  /** The page, or the nearest there is, in another language. */
  public record LanguageLink(
      String code, String direction, String name, String href, boolean current) {}

  /** Publisher of the site, who answers for it. */
  public record Publisher(
      String name,
      List<String> postalAddress,
      String email,
      String responsible,
      String website,
      String websiteName,
      @Nullable String contact) {}

  /** The licence of the texts. */
  public record Licence(String name, String url) {}
}
