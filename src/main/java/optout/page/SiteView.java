package optout.page;

import java.util.List;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/** Views of everything but guides, for templates. */
public final class SiteView {
  private SiteView() {}

  /**
   * A page about the site.
   *
   * @param sheet one of its sections on paper
   */
  public record Page(
      FrameView.Shell frame,
      List<View.Notice> notices,
      Markup intro,
      List<View.Section> sections,
      @Nullable Printed sheet,
      @Nullable String extra,
      List<View.Authority> authorities,
      List<View.Link> guides,
      List<View.Link> copies,
      List<View.Source> sources) {}

  /**
   * A section on paper.
   *
   * @param section its id
   * @param file what kind of file it is, for which paper, and how long
   */
  public record Printed(String section, String href, String file) {}

  /** The list of guides. */
  public record Home(
      FrameView.Shell frame,
      List<View.Notice> notices,
      List<View.GuideLink> guides,
      List<View.Link> letters,
      Markup intro,
      List<View.Section> sections) {}

  /**
   * The list of languages at the root.
   *
   * @param title in few words, for search engines
   * @param titled whether each language has the title of its home page: not where there are many
   */
  public record Languages(
      String title,
      String summary,
      String siteTitle,
      View.LanguageOf siteLanguage,
      String canonical,
      List<FrameView.Alternate> alternates,
      String styles,
      String icon,
      boolean titled,
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
      View.@Nullable LanguageOf titleLanguage) {}

  /**
   * The page for addresses that do not exist. All its links are absolute.
   *
   * @param home the list of languages
   * @param style the style sheet as text
   * @param styleSource of the style sheet, for the page's policy
   * @param languages those with guides: all, or the first where there are many
   * @param others the rest
   */
  public record NotFound(
      String siteTitle,
      View.LanguageOf siteLanguage,
      String home,
      String icon,
      Markup style,
      String styleSource,
      List<NotFoundLanguage> languages,
      List<FrameView.LanguageLink> others) {}

  /**
   * A language on that page.
   *
   * @param href of its list of guides
   */
  public record NotFoundLanguage(
      String code,
      String direction,
      String name,
      String href,
      String notFound,
      List<View.Link> guides) {}

  /** Page at an old address that leads to the new one. */
  public record Moved(
      View.LanguageOf language, String title, String siteTitle, String href, String canonical) {}

  /** All pages for search engines. */
  public record Sitemap(List<SitemapPage> pages) {}

  /** A page and its translations, all with absolute addresses. */
  public record SitemapPage(String address, List<FrameView.Alternate> alternates) {}

  /** Rules for search engines: {@code robots.txt}. */
  public record Robots(String sitemap) {}
}
