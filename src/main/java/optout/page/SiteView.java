package optout.page;

import java.util.List;
import optout.prose.Markup;
import org.jspecify.annotations.Nullable;

/** What templates are given for everything but guides. */
public final class SiteView {
  private SiteView() {}

  /** A page about the site. */
  public record Page(
      View.Shell frame,
      boolean machineTranslated,
      Markup intro,
      List<View.Section> sections,
      @Nullable String extra,
      List<View.Authority> authorities,
      List<View.Link> guides,
      List<View.Link> copies,
      List<View.Source> sources) {}

  /** The list of guides. */
  public record Home(
      View.Shell frame,
      boolean machineTranslated,
      List<View.GuideLink> guides,
      Markup intro,
      List<View.Section> sections) {}

  /** The list of languages at the root, or on the page for what is not found. */
  public record Languages(
      String siteTitle,
      String canonical,
      List<View.Alternate> alternates,
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
      View.@Nullable LanguageOf titleLanguage,
      String notFound) {}

  /** What leads from an old address to a new one. */
  public record Moved(
      View.LanguageOf language, String title, String siteTitle, String href, String canonical) {}

  /** All pages for search engines. */
  public record Sitemap(List<SitemapPage> pages) {}

  /** A page and its translations, all with absolute addresses. */
  public record SitemapPage(String address, List<View.Alternate> alternates) {}

  /** What search engines are told. */
  public record Robots(String sitemap) {}
}
