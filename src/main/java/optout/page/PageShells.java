package optout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Language;
import optout.model.Page;
import optout.model.Site;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.SitePath;

/** Makes the frame of a page: head, languages, menu, footer. */
public final class PageShells {
  public static final MessageKey PRACTICE_TITLE = MessageKey.of("practice.strip", "service");
  public static final MessageKey PRACTICE_SUMMARY = MessageKey.of("practice.summary", "title");
  public static final MessageKey REUSE_TITLE = MessageKey.of("reuse.title", "title");
  public static final MessageKey REUSE_SUMMARY = MessageKey.of("reuse.summary", "title");
  public static final MessageKey CHECK_TITLE = MessageKey.of("check.offer");
  public static final MessageKey CHECK_SUMMARY = MessageKey.of("check.summary", "title");
  public static final MessageKey STATUS_TITLE = MessageKey.of("status.title");
  public static final MessageKey STATUS_SUMMARY = MessageKey.of("status.summary");

  private final PageContext context;
  private final Places places;
  private final Assets assets;
  private final View.Site siteView;
  private final Alternates alternates;

  public PageShells(PageContext context, Assets assets) {
    this.context = context;
    this.places = context.places();
    this.assets = assets;
    Site site = context.content().site();
    this.alternates = new Alternates(site, places);
    this.siteView =
        new View.Site(
            site.title(),
            publisher(site.publisher()),
            licence(site.licence()),
            site.donations().map(Object::toString).orElse(null));
  }

  /** Pages in other languages. */
  Alternates alternates() {
    return alternates;
  }

  /**
   * Content that a frame is put around.
   *
   * @param language of the frame
   * @param contentLanguage of what is inside
   * @param indexed whether search engines should list the page
   * @param original where the page is in the content's language
   * @param inLanguage where it is in any language of the site
   * @param sharing the guide that can be taken along from here
   */
  private record Inside(
      SitePath path,
      String language,
      String contentLanguage,
      String title,
      String summary,
      boolean indexed,
      SitePath original,
      List<View.Alternate> alternates,
      Function<String, Optional<SitePath>> inLanguage,
      Optional<Guide> sharing) {
    /** Tells whether that is what readers of the frame's language want, not a stand-in. */
    boolean own() {
      return contentLanguage.equals(language);
    }
  }

  /**
   * The frame of a page.
   *
   * @param language of the frame
   * @param edition what is shown inside
   */
  public View.Shell frame(
      SitePath path, String language, Editions item, Edition edition, Corrections corrections) {
    boolean own = edition.language().equals(language);
    return frame(
        new Inside(
            path,
            language,
            edition.language(),
            edition.title(),
            edition.summary(),
            own,
            own ? path : places.find(item, edition.language()).orElse(path),
            own ? alternates.of(item) : List.of(),
            code -> places.find(item, code),
            item instanceof Guide guide ? Optional.of(guide) : Optional.empty()),
        corrections.address("", edition.revision()));
  }

  /** The frame of a practice page, which is found like the guide it belongs to. */
  public View.Shell practice(
      SitePath path, Recipe.PracticePage recipe, Phrases phrases, Corrections corrections) {
    Edition edition = recipe.edition();
    boolean own = edition.language().equals(recipe.language());
    Function<String, Optional<SitePath>> inLanguage = code -> places.practice(recipe.guide(), code);
    String service = context.service(recipe.guide()).name();
    return frame(
        new Inside(
            path,
            recipe.language(),
            edition.language(),
            phrases.message(PRACTICE_TITLE, service) + " – " + edition.menuTitle(),
            phrases.message(PRACTICE_SUMMARY, edition.menuTitle()),
            own,
            own ? path : inLanguage.apply(edition.language()).orElse(path),
            own ? alternates.practice(recipe.guide()) : List.of(),
            inLanguage,
            Optional.empty()),
        corrections.address("", edition.revision()));
  }

  /** The frame of a page that is framed itself: a part of its guide, and found as that alone. */
  public View.Shell embed(SitePath path, Recipe.EmbedPage recipe, Corrections corrections) {
    Edition edition = recipe.edition();
    return frame(
        new Inside(
            path,
            recipe.language(),
            edition.language(),
            edition.title(),
            edition.summary(),
            false,
            places.find(recipe.guide(), recipe.language()).orElse(path),
            List.of(),
            code -> places.embed(recipe.guide(), code),
            Optional.empty()),
        corrections.address("", edition.revision()));
  }

  /** The frame of a page with texts to copy. */
  public View.Shell reuse(
      SitePath path, Recipe.ReusePage recipe, Phrases phrases, Corrections corrections) {
    Guide guide = recipe.guide();
    return beside(
        path,
        recipe.edition(),
        phrases.message(REUSE_TITLE, recipe.edition().menuTitle()),
        phrases.message(REUSE_SUMMARY, recipe.edition().menuTitle()),
        alternates.reuse(guide),
        code -> places.reuse(guide, code),
        corrections);
  }

  /** The frame of a page with a report to fill in. */
  public View.Shell check(
      SitePath path, Recipe.CheckPage recipe, Phrases phrases, Corrections corrections) {
    Guide guide = recipe.guide();
    return beside(
        path,
        recipe.edition(),
        phrases.message(CHECK_TITLE) + " – " + recipe.edition().menuTitle(),
        phrases.message(CHECK_SUMMARY, recipe.edition().menuTitle()),
        alternates.check(guide),
        code -> places.check(guide, code),
        corrections);
  }

  /** The frame of a page beside a guide in its edition's language, which is not searched for. */
  private View.Shell beside(
      SitePath path,
      Edition edition,
      String title,
      String summary,
      List<View.Alternate> alternates,
      Function<String, Optional<SitePath>> inLanguage,
      Corrections corrections) {
    return frame(
        new Inside(
            path,
            edition.language(),
            edition.language(),
            title,
            summary,
            false,
            path,
            alternates,
            inLanguage,
            Optional.empty()),
        corrections.address("", edition.revision()));
  }

  /** The frame of a status page. */
  public View.Shell status(SitePath path, Phrases phrases, Corrections corrections) {
    String language = phrases.language().code();
    Function<String, Optional<SitePath>> inLanguage = code -> Optional.of(Places.status(code));
    return frame(
        new Inside(
            path,
            language,
            language,
            phrases.message(STATUS_TITLE),
            phrases.message(STATUS_SUMMARY),
            false,
            path,
            alternates.status(),
            inLanguage,
            Optional.empty()),
        corrections.address("", ""));
  }

  private View.Shell frame(Inside inside, String correction) {
    SitePath path = inside.path();
    String language = inside.language();
    String canonical = context.absolute(inside.original());
    return new View.Shell(
        context.language(language),
        context.language(inside.contentLanguage()),
        inside.title(),
        inside.summary(),
        siteView,
        new View.Head(
            path.relativize(SitePath.of("assets", assets.styles())),
            path.relativize(SitePath.of("assets", assets.icon())),
            canonical,
            inside.alternates(),
            inside.indexed(),
            path.relativize(Places.feed(language)),
            path.relativize(Places.jsonFeed(language)),
            inside
                .sharing()
                .flatMap(guide -> places.oEmbed(guide, inside.contentLanguage()))
                .map(context::absolute)
                .orElse(null)),
        new View.Links(
            path.relativize(Places.home(language)),
            path.relativize(Places.status(language)),
            correction,
            inside
                .sharing()
                .flatMap(guide -> places.reuse(guide, inside.contentLanguage()))
                .map(path::relativize)
                .orElse(null),
            withoutScheme(canonical)),
        languages(path, language, inside.inLanguage()),
        menu(path, language),
        inside.own() ? null : link(path, inside.original(), inside.contentLanguage(), false));
  }

  private List<View.LanguageLink> languages(
      SitePath path, String current, Function<String, Optional<SitePath>> inLanguage) {
    List<View.LanguageLink> links = new ArrayList<>();
    for (String language : places.languages()) {
      SitePath there = inLanguage.apply(language).orElse(Places.home(language));
      links.add(link(path, there, language, language.equals(current)));
    }
    return links;
  }

  private View.LanguageLink link(SitePath from, SitePath to, String code, boolean current) {
    Language language = context.phrases(code).language();
    return new View.LanguageLink(
        code, language.direction().id(), language.nativeName(), from.relativize(to), current);
  }

  private List<View.Link> menu(SitePath path, String language) {
    return context.content().menu().stream()
        .flatMap(page -> menuLink(path, language, page))
        .toList();
  }

  private Stream<View.Link> menuLink(SitePath path, String language, Page page) {
    return context.content().edition(page, language).stream()
        .flatMap(
            edition ->
                places.find(page, language).stream()
                    .map(
                        there ->
                            new View.Link(
                                edition.menuTitle(),
                                path.relativize(there),
                                context.foreign(edition.language(), language))));
  }

  public static View.Publisher publisher(Site.Publisher publisher) {
    return new View.Publisher(
        publisher.name(),
        publisher.postalAddress(),
        publisher.email(),
        publisher.responsible(),
        publisher.website().toString(),
        withoutScheme(publisher.website().toString()),
        publisher.contact().orElse(null));
  }

  public static View.Licence licence(Site.Licence licence) {
    return new View.Licence(licence.name(), licence.url().toString());
  }

  private static String withoutScheme(String address) {
    String rest = address.startsWith("https://") ? address.substring(8) : address;
    boolean hostOnly = rest.indexOf('/') == rest.length() - 1;
    return hostOnly && rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
  }
}
