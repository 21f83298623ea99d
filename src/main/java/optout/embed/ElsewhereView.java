package optout.embed;

import java.util.List;
import optout.page.View;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/** What templates are given for a guide on paper, in frames and on pages of others. */
public final class ElsewhereView {
  private ElsewhereView() {}

  /**
   * A guide on paper. All its addresses are absolute but those of pictures, which are the pictures'
   * places in the site.
   *
   * @param sheet which kind of paper
   * @param address of the guide's page
   * @param paper {@code a4} or {@code letter}
   * @param styles the style sheets as text
   * @param overdue when it should have been checked again, if that is past
   * @param authorities the list of authorities
   * @param logo of the publisher
   */
  public record Handout(
      String sheet,
      View.LanguageOf language,
      String title,
      String summary,
      String siteTitle,
      String address,
      String paper,
      String styles,
      View.Facts facts,
      boolean machineTranslated,
      View.@Nullable Day overdue,
      View.Day checkAgain,
      View.Goal goal,
      String service,
      List<View.Route> routes,
      View.@Nullable Section limits,
      View.@Nullable Link authorities,
      View.Publisher publisher,
      @Nullable Logo logo,
      View.Licence licence) {}

  /**
   * A publisher's logo.
   *
   * @param href the picture itself, as an address
   * @param height in parts of its width
   */
  public record Logo(String href, double height) {}

  /**
   * A guide in a frame of somebody else's page.
   *
   * @param policy what the page may load and run
   * @param guide address of the guide
   * @param checkAgain the day after which it is out of date, if that is past
   * @param languages the frame in all languages the guide has
   */
  public record Embed(
      View.Frame frame,
      String policy,
      Markup style,
      Markup script,
      String guide,
      View.Facts facts,
      boolean machineTranslated,
      View.@Nullable Day checkAgain,
      View.Goal goal,
      String service,
      List<View.Route> routes,
      View.@Nullable Section limits,
      List<View.LanguageLink> languages) {}

  /**
   * A guide as markup for somebody else's page.
   *
   * @param address absolute address of the guide
   */
  public record Article(
      String address,
      String title,
      String summary,
      View.@Nullable Day checkAgain,
      View.Goal goal,
      List<View.Route> routes,
      View.@Nullable Section limits,
      String siteTitle,
      View.Licence licence,
      View.Day checked) {}

  /**
   * How to take a guide along.
   *
   * @param styles address of what only such pages look like
   * @param policy what the page may load and run besides
   * @param title of the guide
   * @param guide address of the guide
   * @param embed address of the guide to be framed
   * @param address absolute address of the guide
   * @param snippet markup of a frame
   * @param data absolute address of the guide as data
   * @param feed address of what changed in the guides of the language
   * @param jsonFeed the same as JSON
   */
  public record Reuse(
      View.Frame frame,
      String styles,
      String policy,
      Markup script,
      String title,
      String guide,
      String embed,
      int height,
      String address,
      String snippet,
      String html,
      String markdown,
      String text,
      String credit,
      String data,
      String feed,
      String jsonFeed) {}
}
