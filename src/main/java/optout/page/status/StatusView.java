package optout.page.status;

import java.util.List;
import optout.page.View;
import org.jspecify.annotations.Nullable;

/** What templates are given for the status of all guides. */
public final class StatusView {
  private StatusView() {}

  /**
   * What is done and what is missing.
   *
   * @param styles address of what only such pages look like
   * @param languages all languages of the site, one column each
   * @param texts guides, then pages
   */
  public record Status(
      View.Shell frame,
      String styles,
      StatusCounts counts,
      List<LanguageName> languages,
      List<StatusText> texts,
      List<StatusGuide> guides,
      List<StatusService> services) {}

  /** A language of the site, by its own name. */
  public record LanguageName(String code, String direction, String name) {}

  /**
   * Sums over the whole site.
   *
   * @param overdue guides that should have been checked again
   * @param routes that have steps
   * @param verified those with at least one verification
   * @param wanted pictures: steps with a screen, once per edition
   * @param pictures those that there are
   * @param screenshots of the pictures
   * @param bare steps without a screen
   * @param missing editions there could be
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
   * A guide or page in each language.
   *
   * @param language of the title
   */
  public record StatusText(
      String title, String language, String href, List<StatusEdition> editions) {}

  /**
   * A text in one language.
   *
   * @param href address; nothing if there is no such edition
   * @param by who translated it; nothing for an original
   * @param machine whether that was a machine
   * @param reviewed who read it over
   * @param noted whether it is noted which text was translated
   */
  public record StatusEdition(
      LanguageName language,
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
      List<StatusRoute> routes) {}

  /** A route with its pictures. */
  public record StatusRoute(
      String id, String heading, @Nullable String verified, List<StatusStep> steps) {}

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
      List<StatusPicture> pictures) {}

  /**
   * A step's picture in one language; nothing if that edition or its picture is missing.
   *
   * @param age of a screenshot, in days
   */
  public record StatusPicture(
      LanguageName language, boolean hasEdition, View.@Nullable Picture picture, long age) {}

  /** A service with its labels, language by language. */
  public record StatusService(String id, String name, List<StatusLabels> languages) {}

  /**
   * How well the labels of a service are evidenced in one language.
   *
   * @param missing those without evidence
   * @param doubtful those with one doubtful source
   */
  public record StatusLabels(
      LanguageName language,
      int evidenced,
      int all,
      List<StatusLabel> missing,
      List<StatusLabel> doubtful) {}

  /** A label by its text: the English one if it has no other. */
  public record StatusLabel(String id, String language, String text) {}
}
