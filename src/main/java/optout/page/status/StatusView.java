package optout.page.status;

import java.util.List;
import optout.page.FrameView;
import optout.page.View;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/** Views of the status of all guides, for templates. */
public final class StatusView {
  private StatusView() {}

  /**
   * The state of a site in one language.
   *
   * @param styles address of the style sheet of such pages
   * @param languages all languages of the site, with a sum each; empty if there is one
   * @param texts guides, then pages
   * @param notes for those who translate into the language, if it has any
   */
  public record Status(
      FrameView.Shell frame,
      String styles,
      StatusCounts counts,
      List<StatusLanguage> languages,
      List<StatusText> texts,
      List<StatusGuide> guides,
      List<StatusService> services,
      @Nullable StatusNotes notes) {}

  /**
   * Advice to translators.
   *
   * @param language its name in itself
   * @param words those of the site, by the English one
   */
  public record StatusNotes(String language, List<String> style, List<StatusWord> words) {}

  /** A word of the site in English and in the language. */
  public record StatusWord(String english, String word) {}

  /**
   * A language of the site, in sums.
   *
   * @param href address of its own status page; nothing on that page itself
   * @param written texts that it has
   * @param texts that it could have
   * @param unreviewed machine translations that nobody has read over
   * @param outdated parts of translations of which the original has changed
   * @param evidenced labels with evidence
   * @param labels of all services
   */
  public record StatusLanguage(
      LanguageName language,
      @Nullable String href,
      int written,
      int texts,
      int unreviewed,
      int outdated,
      int evidenced,
      int labels) {}

  /** A language of the site, by its own name. */
  public record LanguageName(String code, String direction, String name) {}

  /**
   * Sums over what is shown on a page.
   *
   * @param overdue guides that should have been checked again
   * @param routes that have steps
   * @param verified those with at least one verification
   * @param wanted pictures: steps with a screen in guides that are translated
   * @param pictures those that there are
   * @param screenshots of the pictures
   * @param bare steps without a screen
   * @param missing texts that are not translated
   * @param unreviewed machine translations that nobody has read over
   * @param outdated parts of translations of which the original has changed
   */
  public record StatusCounts(
      int guides,
      int overdue,
      int routes,
      int verified,
      int steps,
      int wanted,
      int pictures,
      int screenshots,
      int bare,
      int missing,
      int unreviewed,
      int outdated) {}

  /**
   * A guide or page.
   *
   * @param language of the title
   */
  public record StatusText(String title, String language, String href, StatusEdition edition) {}

  /**
   * A text in the language of the page.
   *
   * @param href address; nothing if there is no such edition
   * @param by who translated it; nothing for an original
   * @param machine whether that was a machine
   * @param reviewed who read it over
   * @param noted whether it is noted which text was translated
   */
  public record StatusEdition(
      @Nullable String href,
      @Nullable String by,
      boolean machine,
      @Nullable String reviewed,
      boolean noted,
      List<StatusUnit> outdated) {}

  /** A part of a translation that is out of date. */
  public record StatusUnit(String id, String translated, @Nullable String current) {}

  /**
   * A guide with its pictures.
   *
   * @param language of its title and headings
   */
  public record StatusGuide(
      String id,
      String title,
      String language,
      String href,
      View.Day checked,
      View.Day checkAgain,
      boolean overdue,
      List<View.Notice> notices,
      List<StatusRoute> routes) {}

  /**
   * A route with its pictures.
   *
   * @param check address of the page for those who can check it, if there is one
   */
  public record StatusRoute(
      String id,
      String heading,
      boolean isVerified,
      String verified,
      @Nullable String check,
      List<StatusStep> steps) {}

  /**
   * A step with its pictures.
   *
   * @param screen the id of what its pictures show
   */
  public record StatusStep(
      String id,
      int number,
      String heading,
      String href,
      @Nullable String screen,
      StatusPicture picture) {}

  /**
   * A step's picture in the language of the page; nothing if that edition or its picture is
   * missing.
   *
   * @param kind says whether it is a schematic or a screenshot, and how old that is
   */
  public record StatusPicture(
      boolean hasEdition, View.@Nullable Picture picture, @Nullable Markup kind) {}

  /**
   * The evidence for a service's labels in the language of the page.
   *
   * @param missing those without evidence
   * @param doubtful those with one doubtful source
   */
  public record StatusService(
      String id,
      String name,
      int evidenced,
      int all,
      List<StatusLabel> missing,
      List<StatusLabel> doubtful) {}

  /** A label by its text: the English one if it has no other. */
  public record StatusLabel(String id, String language, String text) {}
}
