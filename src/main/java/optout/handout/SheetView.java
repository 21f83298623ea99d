package optout.handout;

import java.util.List;
import optout.language.Phrases;
import optout.model.Site;
import optout.page.FrameView;
import optout.page.Imprints;
import optout.page.View;
import optout.site.Sheet;
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
  public record Paper(String sheet, String size, String styles) {
    /** The paper of a sheet, of the size that is usual where its language is read. */
    static Paper of(Sheet sheet, Phrases phrases, String styles) {
      return new Paper(sheet.id(), phrases.paper().id(), styles);
    }
  }

  /** Imprint: who publishes it, and under which licence. */
  public record Imprint(
      String siteTitle,
      String siteLanguage,
      FrameView.Publisher publisher,
      @Nullable Logo logo,
      FrameView.Licence licence) {
    static Imprint of(Site site) {
      return new Imprint(
          site.title(),
          site.titleLanguage(),
          Imprints.publisher(site.publisher()),
          site.publisher().logo().map(Logo::of).orElse(null),
          Imprints.licence(site.licence()));
    }
  }

  /**
   * A publisher's logo.
   *
   * @param href what markup calls it
   * @param height in parts of its width
   */
  public record Logo(String href, double height) {
    static Logo of(optout.model.Logo logo) {
      return new Logo(Figures.LOGO, logo.height() / logo.width());
    }
  }
}
