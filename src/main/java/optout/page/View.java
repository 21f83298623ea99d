package optout.page;

import java.util.List;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Views of pages, for templates. Texts are plain and escaped by the template engine; what is of
 * type {@link Markup} is markup already. A value that does not apply is null.
 */
public final class View {
  private View() {}

  /**
   * Style, policy and scripts that a page has besides those of all.
   *
   * @param styles address of a style sheet
   * @param policy what the page may run besides
   */
  public record Extra(String styles, String policy, List<Markup> scripts) {}

  /** A language's tag and writing direction. */
  public record LanguageOf(String code, String direction) {}

  /**
   * A link with its text.
   *
   * @param language of the text, if it is another than around it
   */
  public record Link(String text, String href, @Nullable LanguageOf language) {}

  /** A day, for people and for machines. */
  public record Day(String iso, String text) {}

  /**
   * The quiet facts about a guide.
   *
   * @param regions says where it applies
   * @param minutes time for the first action, if anybody has estimated it
   * @param verified says who last verified a route of it, when and where, or that nobody has
   */
  public record Facts(String regions, @Nullable Integer minutes, Day checked, String verified) {}

  /**
   * A notice that goes with a text wherever it goes.
   *
   * @param kind {@code machine-translation}, {@code out-of-date}, {@code not-translated}, {@code
   *     not-verified} or {@code no-legal-advice}
   */
  public record Notice(String kind, String text) {}

  /**
   * Notice that readers in some regions need before they begin.
   *
   * @param regions their names, as the words it begins with
   * @param opening its first paragraph, without the element
   * @param rest what follows
   * @param lead the short form, for where there is little room
   * @param plainLead the short form without links
   * @param longer whether the short form leaves something out
   */
  public record First(
      String regions, Markup opening, Markup rest, Markup lead, String plainLead, boolean longer) {}

  /**
   * A guide to follow before another.
   *
   * @param sentence says what it asks for, with the state
   * @param href address of the guide
   */
  public record Before(Markup sentence, String href, String title) {}

  /**
   * The first thing to do.
   *
   * @param before what must be done before it
   * @param sentence says so; where there is a state, it ends before that
   * @param what the control that it is about, apart from its state
   * @param set the words before the state
   * @param opening words of the link that leads there at once
   * @param href address of that link, if there is one
   */
  public record Goal(
      List<Before> before,
      Markup sentence,
      Markup what,
      String set,
      @Nullable State state,
      Markup opening,
      @Nullable String href) {}

  /** An address in the service, and the words of the link to it. */
  public record Action(String href, Markup text) {}

  /** The state of a switch: {@code on} or {@code off}, and the word the service has for it. */
  public record State(String id, Markup word) {}

  /** A region readers can choose. */
  public record RegionChoice(String id, String name) {}

  /**
   * A route.
   *
   * @param name its heading in few words
   * @param plainLine its heading without links, marked where it is in another language
   * @param practice address of the model of this route
   * @param open leads there at once, unless the goal does
   * @param letter the one that is sent, on the route of letters
   * @param only says for which regions it is, if not for all of the guide's
   * @param verified says who last verified it, when and where, if anybody has
   * @param sources marks that lead to what its steps cite, if they do
   * @param correction where a mistake in one of its steps is reported
   */
  public record Route(
      String id,
      String name,
      Markup heading,
      String plainHeading,
      Markup plainLine,
      Markup intro,
      @Nullable String practice,
      @Nullable Action open,
      @Nullable Link letter,
      @Nullable String regionIds,
      @Nullable String only,
      @Nullable String verified,
      @Nullable Markup sources,
      String correction,
      List<Step> steps) {}

  /**
   * A step.
   *
   * @param plainLine its heading without links, marked where it is in another language
   * @param only says for which regions it is, if not for all of the route's
   * @param open leads to the control it is about
   * @param outOfDate says that the original has changed since it was translated
   */
  public record Step(
      String id,
      int number,
      Markup heading,
      Markup plainLine,
      Markup body,
      @Nullable String regionIds,
      @Nullable String only,
      @Nullable State state,
      @Nullable Action open,
      @Nullable Picture picture,
      List<String> english,
      @Nullable String outOfDate) {}

  /**
   * A picture of the interface.
   *
   * @param caption says what kind of picture it is, and of a screenshot who took it, when and where
   * @param photograph what a screenshot has and a schematic has not
   */
  public record Picture(
      String href,
      int width,
      int height,
      String alternative,
      Markup caption,
      @Nullable Photograph photograph) {}

  /**
   * Files of a screenshot, which a schematic has not.
   *
   * @param images addresses of all sizes, for {@code srcset}
   * @param marks address of a drawing that is laid over it
   */
  public record Photograph(String images, String marks) {}

  /** A part of the text. */
  public record Section(String id, Markup heading, String plainHeading, Markup body) {}

  /**
   * A guide as a list shows it.
   *
   * @param check address of the page for those who can check it, if nobody has
   * @param reuse the page that shows how to take it along
   * @param language of title and summary, if it is another than the list's
   */
  public record GuideLink(
      String title,
      String summary,
      String href,
      Facts facts,
      @Nullable String check,
      List<Sheet> sheets,
      @Nullable String reuse,
      @Nullable LanguageOf language) {}

  /**
   * An entry of the source list.
   *
   * @param cited whether the text cites it, so that there is a place to go back to
   */
  public record Source(
      int number,
      String title,
      @Nullable String language,
      String publisher,
      String href,
      @Nullable String date,
      String access,
      @Nullable String checked,
      boolean cited) {}

  /**
   * A data protection authority.
   *
   * @param asks says what it wants to see before it looks into a complaint, as far as we know
   */
  public record Authority(
      String country,
      List<AuthorityName> names,
      String website,
      @Nullable String complaint,
      @Nullable String asks) {}

  /** A name in one of the authority's languages. */
  public record AuthorityName(String language, String text) {}

  /**
   * A guide page.
   *
   * @param check address of the page for those who can check it, if nobody has
   */
  public record Guide(
      FrameView.Shell frame,
      Facts facts,
      @Nullable String check,
      List<Notice> notices,
      @Nullable Day checkAgain,
      Goal goal,
      Markup intro,
      List<RegionChoice> regions,
      List<Route> routes,
      @Nullable Section limits,
      List<Section> sections,
      List<GuideLink> others,
      @Nullable Link authorities,
      List<Sheet> sheets,
      @Nullable Day sourcesChecked,
      List<Source> sources) {}

  /**
   * A sheet to print.
   *
   * @param file what kind of file it is, for which paper, and how long
   */
  public record Sheet(String name, String href, String file) {}
}
