package optout.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Letter;
import optout.model.Page;
import optout.model.PublishedFolder;
import optout.model.Reference;
import optout.model.Region;
import optout.model.RouteKind;
import optout.model.Screen;
import optout.model.Step;

/**
 * Places in a site: the page of each guide and page in each language, and the files beside it.
 *
 * @param languages the published ones
 */
public record Places(List<String> languages, Map<Key, SitePath> files) {
  /** The language chooser at the root. */
  public static final SitePath ROOT = SitePath.of("index.html");

  /** The icon that browsers ask for unasked. */
  public static final SitePath FAVICON = SitePath.of("favicon.ico");

  /** The icon on the first screen of a phone. */
  public static final SitePath TOUCH_ICON = SitePath.of("apple-touch-icon.png");

  /** The list of all pages. */
  public static final SitePath SITEMAP = SitePath.of("sitemap.xml");

  /** Path of the script with which pages of other sites fit frames to their content. */
  public static final SitePath RESIZE_SCRIPT = SitePath.of("embed.js");

  /** Path of the JSON Schema of {@code guide.json}. */
  public static final SitePath GUIDE_SCHEMA = SitePath.of("schemas", "guide-1.schema.json");

  /** A copy of all to be unpacked elsewhere. */
  public static final SitePath COPY = SitePath.of("optout-all.zip");

  private static final String PAGE = "";
  private static final String PRACTICE = "practice/index.html";
  private static final String EMBED = "embed/index.html";
  private static final String REUSE = "reuse/index.html";
  private static final String CHECK = "check/index.html";
  private static final String DATA = "guide.json";
  private static final String OEMBED = "oembed.json";
  private static final String CARD = "card.png";
  private static final String LETTER_TEXT = ".txt";
  private static final String LETTER_SHEET = ".pdf";

  /**
   * A file for readers of a language.
   *
   * @param item permanent name of the guide or page
   * @param file as seen from its page; empty for the page itself
   */
  public record Key(String item, String language, String file) {}

  public Places {
    languages = List.copyOf(languages);
    files = Map.copyOf(files);
  }

  /**
   * Places of all that is in a content.
   *
   * @param canPrint whether sheets can be made of a guide's edition
   */
  static Places of(Content content, Predicate<Edition> canPrint) {
    List<String> languages = content.site().languages().stream().map(Reference::id).toList();
    Map<Key, SitePath> files = new HashMap<>();
    for (String language : languages) {
      content
          .items()
          .forEach(
              item ->
                  content
                      .edition(item, language)
                      .ifPresent(
                          edition ->
                              files.put(key(item, language, PAGE), page(language, edition))));
      for (Page page : content.pages()) {
        content
            .edition(page, language)
            .filter(edition -> page.sheet().isPresent() && canPrint.test(edition))
            .ifPresent(
                edition ->
                    files.put(
                        key(page, language, Sheet.NOTICE.fileName()),
                        page(edition.language(), edition).sibling(Sheet.NOTICE.fileName())));
      }
      for (Letter letter : content.letters()) {
        content
            .edition(letter, language)
            .map(edition -> page(language, edition))
            .ifPresent(
                page ->
                    beside(letter, language, canPrint)
                        .forEach(
                            file -> files.put(key(letter, language, file), page.sibling(file))));
      }
      for (Guide guide : content.guides()) {
        content
            .edition(guide, language)
            .ifPresent(
                edition -> {
                  SitePath page = page(language, edition);
                  beside(content, guide, language)
                      .forEach(file -> files.put(key(guide, language, file), page.sibling(file)));
                  if (languages.contains(edition.language()) && canPrint.test(edition)) {
                    SitePath own =
                        guide.editions().containsKey(language)
                            ? page
                            : page(
                                edition.language(),
                                content.edition(guide, edition.language()).orElseThrow());
                    Stream.concat(Sheet.OF_GUIDES.stream().map(Sheet::fileName), Stream.of(CARD))
                        .forEach(file -> files.put(key(guide, language, file), own.sibling(file)));
                  }
                });
      }
    }
    return new Places(languages, files);
  }

  /** Files beside the page of a guide; a stand-in for a missing translation has less to pass on. */
  private static Stream<String> beside(Content content, Guide guide, String language) {
    Stream<String> practice = hasModel(content, guide) ? Stream.of(PRACTICE) : Stream.empty();
    if (!guide.editions().containsKey(language)) {
      return practice;
    }
    boolean hasSteps = guide.routes().stream().anyMatch(route -> !route.steps().isEmpty());
    return Stream.of(
            practice,
            Stream.of(EMBED, REUSE, DATA, OEMBED),
            hasSteps ? Stream.of(CHECK) : Stream.<String>empty())
        .flatMap(files -> files);
  }

  private static boolean hasModel(Content content, Guide guide) {
    return guide.route(RouteKind.WEB).stream()
        .flatMap(route -> route.steps().stream())
        .anyMatch(step -> hasModel(content, guide, step));
  }

  private static boolean hasModel(Content content, Guide guide, Step step) {
    return content
        .service(guide)
        .flatMap(service -> service.screen(step))
        .filter(Screen::canBeDrawn)
        .isPresent();
  }

  /** Files beside the page of a letter, if it is in its readers' language: texts and sheets. */
  private static Stream<String> beside(
      Letter letter, String language, Predicate<Edition> canPrint) {
    return letter.edition(language).stream()
        .flatMap(
            edition ->
                canPrint.test(edition)
                    ? Stream.of(LETTER_TEXT, LETTER_SHEET)
                    : Stream.of(LETTER_TEXT))
        .flatMap(kind -> letterNames(letter, kind));
  }

  private static Stream<String> letterNames(Letter letter, String kind) {
    return letter.regions().stream()
        .flatMap(
            region ->
                Stream.of(Letter.Account.values())
                    .map(account -> letterFile(region, account, kind)));
  }

  private static String letterFile(Region region, Letter.Account account, String kind) {
    return "letter-" + region.id() + "-" + account.id() + kind;
  }

  private static SitePath page(String language, Edition edition) {
    String slug = edition.slug().id();
    return slug.isEmpty() ? home(language) : SitePath.of(language, slug, "index.html");
  }

  private static Key key(Editions item, String language, String file) {
    return new Key(PublishedFolder.name(item), language, file);
  }

  private Optional<SitePath> get(Editions item, String language, String file) {
    return Optional.ofNullable(files.get(key(item, language, file)));
  }

  /** Page at which readers of a language find a guide or page. */
  public Optional<SitePath> find(Editions item, String language) {
    return get(item, language, PAGE);
  }

  /**
   * Practice page for readers of a language: a guide's web route on a model, if any of its steps
   * has a screen to make a model of.
   */
  public Optional<SitePath> practice(Guide guide, String language) {
    return get(guide, language, PRACTICE);
  }

  /**
   * PDF of a guide on paper, in the language of its edition for these readers. What has a place is
   * made, or nothing is published.
   */
  public Optional<SitePath> handout(Guide guide, String language, Sheet sheet) {
    return get(guide, language, sheet.fileName());
  }

  /** Picture to be shown beside links to a guide, in the language of its edition. */
  public Optional<SitePath> card(Guide guide, String language) {
    return get(guide, language, CARD);
  }

  /** Frame of a guide, in a language that it has an edition of its own in. */
  public Optional<SitePath> embed(Guide guide, String language) {
    return get(guide, language, EMBED);
  }

  /** Page that shows how to take a guide along. */
  public Optional<SitePath> reuse(Guide guide, String language) {
    return get(guide, language, REUSE);
  }

  /** Page on which those who have an account report what they find, if there are steps to walk. */
  public Optional<SitePath> check(Guide guide, String language) {
    return get(guide, language, CHECK);
  }

  /** Guide as data: {@code guide.json}. */
  public Optional<SitePath> data(Guide guide, String language) {
    return get(guide, language, DATA);
  }

  /** oEmbed answer that tells other sites how to frame a guide. */
  public Optional<SitePath> oEmbed(Guide guide, String language) {
    return get(guide, language, OEMBED);
  }

  /**
   * Letter of a kind with nothing filled in, in a language that it has an edition of its own in.
   */
  public Optional<SitePath> letterFile(
      Letter letter, String language, Region region, Letter.Account account) {
    return get(letter, language, letterFile(region, account, LETTER_TEXT));
  }

  /** The same on paper, if its script can be printed. */
  public Optional<SitePath> letterSheet(
      Letter letter, String language, Region region, Letter.Account account) {
    return get(letter, language, letterFile(region, account, LETTER_SHEET));
  }

  /** A page's section on paper, if it has one, in the language of its edition. */
  public Optional<SitePath> notice(Page page, String language) {
    return get(page, language, Sheet.NOTICE.fileName());
  }

  /** All of these. */
  public Stream<SitePath> letterFiles(Letter letter, String language) {
    return Stream.of(LETTER_TEXT, LETTER_SHEET)
        .flatMap(kind -> letterNames(letter, kind))
        .flatMap(file -> get(letter, language, file).stream());
  }

  /** The list of guides in a language. */
  public static SitePath home(String language) {
    return SitePath.of(language, "index.html");
  }

  /** Status page for writers and translators who read a language. */
  public static SitePath status(String language) {
    return SitePath.of(language, "status", "index.html");
  }

  /** Atom feed of the changes in the guides of a language. */
  public static SitePath feed(String language) {
    return SitePath.of(language, "feed.xml");
  }

  /** The same as JSON Feed. */
  public static SitePath jsonFeed(String language) {
    return SitePath.of(language, "feed.json");
  }

  /** A copy in one language to be unpacked elsewhere. */
  public static SitePath copy(String language) {
    return SitePath.of("optout-" + language + ".zip");
  }

  /** All copies. */
  public List<SitePath> copies() {
    return Stream.concat(Stream.of(COPY), languages.stream().map(Places::copy)).toList();
  }

  /** The published languages in which an item has an edition of its own. */
  public Stream<String> ownLanguages(Editions item) {
    return languages.stream()
        .filter(code -> item.edition(code).filter(edition -> !edition.standsIn()).isPresent());
  }
}
