package optout.page;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What templates are given. Texts are plain and escaped by the template engine; what is of type
 * {@link TemplateHTMLOutputModel} is markup already. A value that does not apply is null.
 */
public final class View {
  private View() {}

  /**
   * The frame around every page.
   *
   * @param language of the frame
   * @param title of the page, in the language of its content
   * @param home address of the list of guides
   * @param canonical absolute address of the original of this page
   * @param alternates the same in other languages; empty if there is one edition only
   * @param indexed whether search engines should list it
   * @param status address of the state of all guides
   * @param content language of the content
   * @param original the page this one shows for want of a translation
   */
  public record Frame(
      LanguageOf language,
      LanguageOf content,
      String title,
      String summary,
      String siteTitle,
      String home,
      String styles,
      String icon,
      String canonical,
      List<Alternate> alternates,
      boolean indexed,
      List<LanguageLink> languages,
      List<Link> menu,
      String status,
      String correction,
      String shortAddress,
      Publisher publisher,
      Licence licence,
      @Nullable String donations,
      @Nullable LanguageLink original) {}

  /** A language's tag and writing direction. */
  public record LanguageOf(String code, String direction) {}

  /** An absolute address of the page in another language. */
  public record Alternate(String language, String address) {}

  /** The page, or the nearest there is, in another language. */
  public record LanguageLink(
      String code, String direction, String name, String href, boolean current) {}

  /**
   * A link with its text.
   *
   * @param language of the text, if it is another than around it
   */
  public record Link(String text, String href, @Nullable LanguageOf language) {}

  /** Who answers for the site. */
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

  /** A day, for people and for machines. */
  public record Day(String iso, String text) {}

  /** The quiet facts about a guide. */
  public record Facts(String regions, int minutes, Day checked, @Nullable String verified) {}

  /** The first thing to do. */
  public record Goal(
      String kind,
      TemplateHTMLOutputModel label,
      @Nullable State state,
      @Nullable String href,
      @Nullable String steps) {}

  /** The state of a switch: {@code on} or {@code off}, and the word the service has for it. */
  public record State(String id, TemplateHTMLOutputModel word) {}

  /** A region readers can choose. */
  public record RegionChoice(String id, String name) {}

  /**
   * A route.
   *
   * @param practice address of the model of this route
   * @param deepLink address that leads there at once, unless it is the goal's
   */
  public record Route(
      String id,
      TemplateHTMLOutputModel heading,
      String plainHeading,
      TemplateHTMLOutputModel intro,
      @Nullable String practice,
      @Nullable String deepLink,
      @Nullable String regionIds,
      @Nullable String regions,
      @Nullable String verified,
      List<Step> steps) {}

  /** A step. */
  public record Step(
      String id,
      int number,
      TemplateHTMLOutputModel heading,
      String plainHeading,
      TemplateHTMLOutputModel body,
      @Nullable String regionIds,
      @Nullable String regions,
      @Nullable State state,
      @Nullable DeepLink deepLink,
      @Nullable Picture picture,
      List<String> english,
      String correction,
      boolean outOfDate) {}

  /**
   * A picture of the interface.
   *
   * @param photograph what a screenshot has and a schematic has not
   */
  public record Picture(
      String href, int width, int height, String alternative, @Nullable Photograph photograph) {}

  /**
   * What a screenshot has and a schematic has not.
   *
   * @param largest address of the largest image
   * @param images sizes in a format that all browsers read, for {@code srcset}
   * @param webp the same as WebP
   * @param marks address of a drawing that is laid over it
   * @param language name of the interface language
   * @param foreign whether that is not the page's language
   * @param redacted whether something is painted over
   */
  public record Photograph(
      String largest,
      String images,
      @Nullable String webp,
      String marks,
      String language,
      boolean foreign,
      String region,
      Day captured,
      String by,
      Link licence,
      boolean redacted) {}

  /** An address in the service, and the control it opens. */
  public record DeepLink(String href, @Nullable TemplateHTMLOutputModel label) {}

  /** A part of the text. */
  public record Section(
      String id,
      TemplateHTMLOutputModel heading,
      String plainHeading,
      TemplateHTMLOutputModel body) {}

  /**
   * A guide as a list shows it.
   *
   * @param language of title and summary, if it is another than the list's
   */
  public record GuideLink(
      String title, String summary, String href, Facts facts, @Nullable LanguageOf language) {}

  /** An entry of the source list. */
  public record Source(
      int number,
      String title,
      @Nullable String language,
      String publisher,
      String href,
      @Nullable String date,
      String access,
      @Nullable String checked,
      List<Integer> uses) {}

  /** A data protection authority. */
  public record Authority(
      String country, List<AuthorityName> names, String website, @Nullable String complaint) {}

  /** A name in one of the authority's languages. */
  public record AuthorityName(String language, String text) {}

  /** A guide page. */
  public record Guide(
      Frame frame,
      Facts facts,
      boolean machineTranslated,
      @Nullable Day checkAgain,
      Goal goal,
      String service,
      TemplateHTMLOutputModel intro,
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
   * @param kibibytes size of the file
   */
  public record Sheet(String id, String href, int pages, int kibibytes) {}

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
   */
  public record Handout(
      String sheet,
      LanguageOf language,
      String title,
      String summary,
      String siteTitle,
      String address,
      String paper,
      String styles,
      Facts facts,
      boolean machineTranslated,
      @Nullable Day overdue,
      Day checkAgain,
      Goal goal,
      String service,
      List<Route> routes,
      @Nullable Section limits,
      @Nullable Link authorities,
      Publisher publisher,
      Licence licence) {}

  /**
   * A guide's web route as a model to click through.
   *
   * @param styles address of what only such pages look like
   * @param title of the guide
   * @param guide address of the guide
   * @param restart address of this page without an anchor
   */
  public record Practice(
      Frame frame,
      String styles,
      String service,
      String title,
      String guide,
      String restart,
      Goal goal,
      List<Stage> stages) {}

  /**
   * A step on a model.
   *
   * @param screen what to click on; without one, the step is read only
   * @param previous address of the step before
   * @param next address of the step after
   * @param guide address of the step in the guide
   */
  public record Stage(
      String id,
      int number,
      TemplateHTMLOutputModel heading,
      TemplateHTMLOutputModel body,
      @Nullable String regions,
      @Nullable Model screen,
      @Nullable String previous,
      String next,
      String guide) {}

  /**
   * A screen of the service, drawn in markup.
   *
   * @param description says in words which screen it is
   * @param goal the state its marked switch must have
   */
  public record Model(
      String surface,
      String description,
      @Nullable String address,
      List<ModelPart> parts,
      @Nullable State goal) {}

  /**
   * A part of a screen.
   *
   * @param kind as in the data, or {@code columns}
   * @param label its text, if it is known
   * @param name what it is, in a word
   * @param count how often a filler is repeated
   * @param toggle if it is a switch, its positions
   */
  public record ModelPart(
      String kind,
      @Nullable TemplateHTMLOutputModel label,
      String name,
      int count,
      boolean marked,
      @Nullable Toggle toggle,
      List<ModelPart> parts) {}

  /**
   * A switch on a model.
   *
   * @param startsOn before anybody touches it
   */
  public record Toggle(boolean startsOn, State on, State off) {}

  /**
   * What is done and what is missing.
   *
   * @param styles address of what only such pages look like
   * @param languages all languages of the site, one column each
   * @param texts guides, then pages
   */
  public record Status(
      Frame frame,
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
      Day checked,
      Day checkAgain,
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
      LanguageName language, boolean hasEdition, @Nullable Picture picture, long age) {}

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

  /** A page about the site. */
  public record Page(
      Frame frame,
      boolean machineTranslated,
      TemplateHTMLOutputModel intro,
      List<Section> sections,
      @Nullable String extra,
      List<Authority> authorities,
      List<Source> sources) {}

  /** The list of guides. */
  public record Home(
      Frame frame,
      boolean machineTranslated,
      List<GuideLink> guides,
      TemplateHTMLOutputModel intro,
      List<Section> sections) {}

  /** The list of languages at the root, or on the page for what is not found. */
  public record Languages(
      String siteTitle,
      String canonical,
      List<Alternate> alternates,
      String styles,
      String icon,
      List<LanguageEntry> languages) {}

  /**
   * A language with its home page.
   *
   * @param titleLanguage of the home page's title, if that is not translated
   */
  public record LanguageEntry(
      String code,
      String direction,
      String name,
      String href,
      String title,
      @Nullable LanguageOf titleLanguage,
      String notFound) {}

  /** All pages for search engines. */
  public record Sitemap(List<SitemapPage> pages) {}

  /** A page and its translations, all with absolute addresses. */
  public record SitemapPage(String address, List<Alternate> alternates) {}

  /** What search engines are told. */
  public record Robots(String sitemap) {}
}
