package optout.handout;

import java.util.List;
import optout.page.FrameView;
import optout.page.View;
import org.jspecify.annotations.Nullable;

/**
 * View of a guide on paper, for templates. All its addresses are absolute but those of pictures,
 * which are the pictures' places in the site.
 *
 * @param claim what a poster says first
 * @param address of the guide's page
 * @param leads short forms of what readers in some regions must know first
 * @param authorities the list of authorities
 */
public record SheetView(
    Paper paper,
    View.LanguageOf language,
    String title,
    String summary,
    String claim,
    String address,
    View.Facts facts,
    List<View.Notice> notices,
    View.Day checkAgain,
    List<View.First> first,
    List<View.First> leads,
    View.Goal goal,
    List<View.Route> routes,
    View.@Nullable Section limits,
    View.@Nullable Link authorities,
    Imprint imprint) {

  /**
   * Paper that it is printed on.
   *
   * @param sheet which kind of sheet
   * @param size {@code a4} or {@code letter}
   * @param styles the style sheets as text
   */
  public record Paper(String sheet, String size, String styles) {}

  /** Imprint: who publishes it, and under which licence. */
  public record Imprint(
      String siteTitle,
      String siteLanguage,
      FrameView.Publisher publisher,
      @Nullable Logo logo,
      FrameView.Licence licence) {}

  /**
   * A publisher's logo.
   *
   * @param href what markup calls it
   * @param height in parts of its width
   */
  public record Logo(String href, double height) {}
}
