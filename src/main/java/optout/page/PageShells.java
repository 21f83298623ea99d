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
  public static final MessageKey REUSE_TITLE = MessageKey.of("reuse.offer");
  public static final MessageKey REUSE_SUMMARY = MessageKey.of("reuse.summary", "title");
  public static final MessageKey CHECK_TITLE = MessageKey.of("check.offer");
  public static final MessageKey CHECK_SUMMARY = MessageKey.of("check.summary", "title");
  public static final MessageKey STATUS_TITLE = MessageKey.of("status.title");
  public static final MessageKey STATUS_SUMMARY = MessageKey.of("status.summary");

  private final PageContext context;
  private final Places places;
  private final Assets assets;
  private final FrameView.Site siteView;
  private final Alternates alternates;
  private final CardViews cards;

  public PageShells(PageContext context, Assets assets) {
    this.context = context;
    this.places = context.places();
    this.assets = assets;
    Site site = context.content().site();
    this.alternates = new Alternates(site, places);
    this.cards = new CardViews(context);
    this.siteView = Imprints.of(site, context.titleLanguage());
  }

  /** Pages in other languages. */
  Alternates alternates() {
    return alternates;
  }

  /**
   * Content that a frame is put around.
   *
   * @param language of the frame
   * @param indexed whether search engines should list the page
   * @param sharing the guide that can be taken along from here
   * @param outOfDate whether there is a translation, which is out of date as a whole
   */
  private record Inside(
      SitePath path,
      String language,
      Words words,
      Elsewhere elsewhere,
      boolean indexed,
      Optional<Guide> sharing,
      boolean outOfDate) {
    /** Tells whether that is what readers of the frame's language want, not a stand-in. */
    boolean own() {
      return words.language().equals(language);
    }
  }

  /**
   * Words that a page is found by.
   *
   * @param language of the content
   * @param revision of the content, for corrections; empty if it has none
   */
  private record Words(String language, String title, String summary, String revision) {
    static Words of(Edition edition) {
      return titled(edition, edition.title(), edition.summary());
    }

    static Words titled(Edition edition, String title, String summary) {
      return new Words(edition.language(), title, summary, edition.revision());
    }
  }

  /**
   * The same page elsewhere.
   *
   * @param original where it is in the content's language
   * @param inLanguage where it is in any language of the site
   */
  private record Elsewhere(
      SitePath original,
      List<FrameView.Alternate> alternates,
      Function<String, Optional<SitePath>> inLanguage) {}

  /**
   * The frame of a page.
   *
   * @param language of the frame
   * @param edition what is shown inside
   */
  public FrameView.Shell frame(SitePath path, String language, Editions item, Edition edition) {
    boolean own = edition.language().equals(language);
    return frame(
        new Inside(
            path,
            language,
            Words.of(edition),
            new Elsewhere(
                own ? path : places.find(item, edition.language()).orElse(path),
                own ? alternates.of(item) : List.of(),
                code -> places.find(item, code)),
            own,
            item instanceof Guide guide ? Optional.of(guide) : Optional.empty(),
            isOutOfDate(item, language)));
  }

  private static boolean isOutOfDate(Editions item, String language) {
    return item.edition(language).filter(Edition::standsIn).isPresent();
  }

  /** The frame of a practice page, which is found like the guide it belongs to. */
  public FrameView.Shell practice(SitePath path, Recipe.PracticePage recipe) {
    Edition edition = recipe.edition();
    Guide guide = recipe.guide();
    Phrases phrases = context.phrases(edition.language());
    boolean own = edition.language().equals(recipe.language());
    return frame(
        new Inside(
            path,
            recipe.language(),
            Words.titled(
                edition,
                phrases.message(PRACTICE_TITLE, context.service(guide).name())
                    + " – "
                    + edition.menuTitle(),
                phrases.message(PRACTICE_SUMMARY, edition.menuTitle())),
            new Elsewhere(
                own ? path : places.practice(guide, edition.language()).orElse(path),
                own ? alternates.practice(guide) : List.of(),
                code -> places.practice(guide, code)),
            own,
            Optional.empty(),
            isOutOfDate(guide, recipe.language())));
  }

  /** The frame of a page that is framed itself: a part of its guide, and found as that alone. */
  public FrameView.Shell embed(SitePath path, Recipe.EmbedPage recipe) {
    Guide guide = recipe.guide();
    return frame(
        new Inside(
            path,
            recipe.language(),
            Words.of(recipe.edition()),
            new Elsewhere(
                places.find(guide, recipe.language()).orElse(path),
                List.of(),
                code -> places.embed(guide, code)),
            false,
            Optional.empty(),
            false));
  }

  /** The frame of a page with texts to copy. */
  public FrameView.Shell reuse(SitePath path, Recipe.ReusePage recipe) {
    Edition edition = recipe.edition();
    Guide guide = recipe.guide();
    Phrases phrases = context.phrases(edition.language());
    return beside(
        path,
        Words.titled(
            edition,
            phrases.message(REUSE_TITLE) + " – " + edition.menuTitle(),
            phrases.message(REUSE_SUMMARY, edition.menuTitle())),
        alternates.reuse(guide),
        code -> places.reuse(guide, code));
  }

  /** The frame of a page with a report to fill in. */
  public FrameView.Shell check(SitePath path, Recipe.CheckPage recipe) {
    Edition edition = recipe.edition();
    Guide guide = recipe.guide();
    Phrases phrases = context.phrases(edition.language());
    return beside(
        path,
        Words.titled(
            edition,
            phrases.message(CHECK_TITLE) + " – " + edition.menuTitle(),
            phrases.message(CHECK_SUMMARY, edition.menuTitle())),
        alternates.check(guide),
        code -> places.check(guide, code));
  }

  /** The frame of a status page. */
  public FrameView.Shell status(SitePath path, String language) {
    Phrases phrases = context.phrases(language);
    return beside(
        path,
        new Words(language, phrases.message(STATUS_TITLE), phrases.message(STATUS_SUMMARY), ""),
        alternates.status(),
        code -> Optional.of(Places.status(code)));
  }

  /** The frame of a page in its content's language that is not searched for. */
  private FrameView.Shell beside(
      SitePath path,
      Words words,
      List<FrameView.Alternate> alternates,
      Function<String, Optional<SitePath>> inLanguage) {
    return frame(
        new Inside(
            path,
            words.language(),
            words,
            new Elsewhere(path, alternates, inLanguage),
            false,
            Optional.empty(),
            false));
  }

  private FrameView.Shell frame(Inside inside) {
    SitePath path = inside.path();
    String language = inside.language();
    Words words = inside.words();
    SitePath original = inside.elsewhere().original();
    String canonical = context.absolute(original);
    return new FrameView.Shell(
        context.language(language),
        context.language(words.language()),
        words.title(),
        words.summary(),
        siteView,
        new FrameView.Head(
            path.relativize(SitePath.of("assets", assets.styles())),
            path.relativize(SitePath.of("assets", assets.icon())),
            path.relativize(Places.FAVICON),
            path.relativize(Places.TOUCH_ICON),
            assets.theme(),
            canonical,
            inside.elsewhere().alternates(),
            inside.indexed(),
            path.relativize(Places.feed(language)),
            path.relativize(Places.jsonFeed(language)),
            inside
                .sharing()
                .flatMap(guide -> places.oEmbed(guide, words.language()))
                .map(context::absolute)
                .orElse(null),
            inside
                .sharing()
                .flatMap(guide -> cards.of(guide, words.language(), words.title()))
                .orElse(null)),
        new FrameView.Links(
            path.relativize(Places.home(language)),
            path.relativize(Places.status(language)),
            context.corrections(path, words.language()).address("", words.revision()),
            inside
                .sharing()
                .flatMap(guide -> places.reuse(guide, words.language()))
                .map(path::relativize)
                .orElse(null),
            Imprints.withoutScheme(canonical)),
        languages(path, language, inside.elsewhere().inLanguage()),
        menu(path, language),
        inside.own() ? null : link(path, original, words.language(), false),
        inside.outOfDate());
  }

  private List<FrameView.LanguageLink> languages(
      SitePath path, String current, Function<String, Optional<SitePath>> inLanguage) {
    List<FrameView.LanguageLink> links = new ArrayList<>();
    for (String language : places.languages()) {
      SitePath there = inLanguage.apply(language).orElse(Places.home(language));
      links.add(link(path, there, language, language.equals(current)));
    }
    return links;
  }

  private FrameView.LanguageLink link(SitePath from, SitePath to, String code, boolean current) {
    Language language = context.phrases(code).language();
    return new FrameView.LanguageLink(
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
}
