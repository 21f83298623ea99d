package optout.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Guide;
import optout.model.Language;
import optout.model.Letter;
import optout.model.Page;
import optout.prose.Html;
import optout.prose.Markup;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.SitePath;

/** Makes the views of pages that have no frame: for all languages, or to lead on. */
public final class RootViews {
  public static final MessageKey NOT_FOUND = MessageKey.of("not-found.title");

  /** The most languages whose titles and guides a page for all languages has room for. */
  private static final int FEW = 6;

  private final PageContext context;
  private final Alternates alternates;
  private final Assets assets;

  public RootViews(PageContext context, PageShells shells, Assets assets) {
    this.context = context;
    this.alternates = shells.alternates();
    this.assets = assets;
  }

  /** The root page. */
  public SiteView.Languages languages(SitePath path) {
    List<SiteView.LanguageEntry> entries =
        context.places().languages().stream().map(code -> entry(code, path)).toList();
    boolean titled = entries.size() <= FEW;
    String siteTitle = context.content().site().title();
    return new SiteView.Languages(
        titled ? joined(entries, SiteView.LanguageEntry::name) : siteTitle,
        joined(titled ? entries : entries.subList(0, 1), SiteView.LanguageEntry::title),
        siteTitle,
        context.titleLanguage(),
        absolute(Places.ROOT),
        home().map(alternates::of).orElse(List.of()),
        path.relativize(SitePath.of("assets", assets.styles())),
        path.relativize(SitePath.of("assets", assets.icon())),
        titled,
        entries);
  }

  private static String joined(
      List<SiteView.LanguageEntry> entries, Function<SiteView.LanguageEntry, String> text) {
    return entries.stream().map(text).collect(Collectors.joining(" · "));
  }

  private SiteView.LanguageEntry entry(String code, SitePath path) {
    Language language = context.phrases(code).language();
    Optional<Edition> home = home().flatMap(page -> context.content().edition(page, code));
    return new SiteView.LanguageEntry(
        code,
        language.direction().id(),
        language.nativeName(),
        path.relativize(Places.home(code)),
        home.map(Edition::title).orElse(""),
        home.map(edition -> context.foreign(edition.language(), code)).orElse(null));
  }

  /** The page for addresses that do not exist: served from any depth, so all links are absolute. */
  public SiteView.NotFound notFound() {
    List<String> all = context.places().languages();
    List<String> full = all.size() <= FEW ? all : all.subList(0, 1);
    Assets.Inline style = assets.notFoundStyle();
    return new SiteView.NotFound(
        context.content().site().title(),
        context.titleLanguage(),
        absolute(Places.ROOT),
        absolute(SitePath.of("assets", assets.icon())),
        new Markup(style.text()),
        style.source(),
        full.stream().map(this::notFound).toList(),
        all.subList(full.size(), all.size()).stream().map(this::homeLink).toList());
  }

  private SiteView.NotFoundLanguage notFound(String code) {
    Phrases phrases = context.phrases(code);
    return new SiteView.NotFoundLanguage(
        code,
        phrases.language().direction().id(),
        phrases.language().nativeName(),
        absolute(Places.home(code)),
        phrases.message(NOT_FOUND),
        context.content().guides().stream().flatMap(guide -> guideLink(guide, code)).toList());
  }

  private Stream<View.Link> guideLink(Guide guide, String code) {
    return context
        .link(guide, code, code, any -> context.places().find(guide, code).map(this::absolute))
        .stream();
  }

  private FrameView.LanguageLink homeLink(String code) {
    Language language = context.phrases(code).language();
    return new FrameView.LanguageLink(
        code, language.direction().id(), language.nativeName(), absolute(Places.home(code)), false);
  }

  private Optional<Page> home() {
    return context.content().page(Page.HOME);
  }

  /** Every page that is an original or a translation, not a stand-in for a missing one. */
  public SiteView.Sitemap sitemap() {
    List<SiteView.SitemapPage> pages = new ArrayList<>();
    Places places = context.places();
    if (places.languages().size() > 1) {
      pages.add(sitemapPage(Places.ROOT, home().map(alternates::of).orElse(List.of())));
    }
    for (Page page : context.content().pages()) {
      places
          .ownLanguages(page)
          .flatMap(code -> places.find(page, code).stream())
          .forEach(path -> pages.add(sitemapPage(path, alternates.of(page))));
    }
    for (Letter letter : context.content().letters()) {
      places
          .ownLanguages(letter)
          .flatMap(code -> places.find(letter, code).stream())
          .forEach(path -> pages.add(sitemapPage(path, alternates.of(letter))));
    }
    for (Guide guide : context.content().guides()) {
      places
          .ownLanguages(guide)
          .flatMap(code -> places.find(guide, code).stream())
          .forEach(path -> pages.add(sitemapPage(path, alternates.of(guide))));
      places
          .ownLanguages(guide)
          .flatMap(code -> places.practice(guide, code).stream())
          .forEach(path -> pages.add(sitemapPage(path, alternates.practice(guide))));
    }
    return new SiteView.Sitemap(pages);
  }

  private SiteView.SitemapPage sitemapPage(SitePath path, List<FrameView.Alternate> alternates) {
    return new SiteView.SitemapPage(absolute(path), alternates);
  }

  /** View of a page at an old address that leads to the new one. */
  public SiteView.Moved moved(SitePath path, Recipe.Moved recipe) {
    return new SiteView.Moved(
        context.language(recipe.edition().language()),
        recipe.edition().title(),
        context.content().site().title(),
        path.relativize(recipe.to()),
        absolute(recipe.to()));
  }

  /** A page that leads to where another is published; it has no words, as it has no language. */
  public byte[] elsewhere(SitePath path, String language) {
    String address = absolute(path);
    return new Html()
        .raw("<!doctype html>\n<html")
        .attribute("lang", language)
        .raw(">\n<meta charset=\"utf-8\">\n<meta name=\"referrer\" content=\"no-referrer\">\n")
        .raw("<meta http-equiv=\"refresh\"")
        .attribute("content", "0; url=" + address)
        .raw(">\n<title>")
        .text(context.content().site().title())
        .raw("</title>\n<p><a")
        .attribute("href", address)
        .raw(">")
        .text(address)
        .raw("</a></p>\n")
        .toString()
        .getBytes(UTF_8);
  }

  public SiteView.Robots robots() {
    return new SiteView.Robots(absolute(Places.SITEMAP));
  }

  private String absolute(SitePath path) {
    return context.absolute(path);
  }
}
