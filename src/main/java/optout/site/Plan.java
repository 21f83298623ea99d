package optout.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Page;
import optout.model.PublishedFolder;
import optout.model.Reference;
import optout.model.RouteKind;
import optout.model.Screen;
import optout.model.Step;

/** Plan of a site: its files, and the places of all editions among them. */
public final class Plan {
  /** The language chooser at the root. */
  public static final SitePath ROOT = SitePath.of("index.html");

  /** The list of all pages. */
  public static final SitePath SITEMAP = SitePath.of("sitemap.xml");

  /** Path of the script with which pages of other sites fit frames to their content. */
  public static final SitePath RESIZE_SCRIPT = SitePath.of("embed.js");

  /** Path of the JSON Schema of {@code guide.json}. */
  public static final SitePath GUIDE_SCHEMA = SitePath.of("schemas", "guide-1.schema.json");

  /** A copy of all to be unpacked elsewhere. */
  public static final SitePath COPY = SitePath.of("optout-all.zip");

  /** More would make every page as long as the list of guides. */
  private static final int MOST_OTHERS = 6;

  private final Content content;
  private final List<Output> outputs = new ArrayList<>();
  private final Set<SitePath> paths = new HashSet<>();
  private final Map<Place, SitePath> places = new HashMap<>();
  private final Set<Place> onPaper = new HashSet<>();

  private record Place(String kind, String id, String language) {}

  private Plan(Content content) {
    this.content = content;
  }

  /**
   * Plans a site.
   *
   * @param content free of errors
   * @param assets file names in {@code assets/} to be published, with the content's hash in them
   * @param pictures files of pictures to be published
   * @param canPrint whether sheets can be made of a guide's edition
   */
  public static Plan of(
      Content content, List<String> assets, List<SitePath> pictures, Predicate<Edition> canPrint) {
    Plan plan = new Plan(content);
    for (Guide guide : content.guides()) {
      guide.editions().values().stream()
          .filter(canPrint)
          .forEach(edition -> plan.onPaper.add(key(guide, edition.language())));
    }
    plan.add(ROOT, new Recipe.LanguageChooser());
    for (Reference language : content.site().languages()) {
      plan.addLanguage(language.id());
    }
    Map<String, Editions> items = content.byPermanentName();
    for (PublishedFolder address : content.ledger().folders()) {
      Optional.ofNullable(items.get(address.item().id()))
          .ifPresent(item -> plan.addMoved(address, item));
    }
    assets.forEach(name -> plan.add(SitePath.of("assets", name), new Recipe.Asset(name)));
    pictures.forEach(path -> plan.add(path, new Recipe.StepPicture()));
    plan.add(SitePath.of("404.html"), new Recipe.NotFound());
    plan.add(RESIZE_SCRIPT, new Recipe.ResizeScript());
    plan.add(GUIDE_SCHEMA, new Recipe.GuideSchema());
    plan.add(SITEMAP, new Recipe.Sitemap());
    plan.add(SitePath.of("robots.txt"), new Recipe.Robots());
    plan.add(SitePath.of(".nojekyll"), new Recipe.NoJekyll());
    return plan;
  }

  private void addLanguage(String language) {
    for (Guide guide : content.guides()) {
      content.edition(guide, language).ifPresent(edition -> addGuide(guide, language, edition));
    }
    for (Page page : content.pages()) {
      content
          .edition(page, language)
          .ifPresent(
              edition -> add(place(page, language, edition), recipe(page, language, edition)));
    }
    add(status(language), new Recipe.Status(language));
    add(feed(language), new Recipe.AtomFeed(language));
    add(jsonFeed(language), new Recipe.JsonFeed(language));
  }

  private void addGuide(Guide guide, String language, Edition edition) {
    add(place(guide, language, edition), new Recipe.GuidePage(language, guide, edition));
    practice(guide, language)
        .ifPresent(path -> add(path, new Recipe.PracticePage(language, guide, edition)));
    if (edition.language().equals(language)) {
      for (Sheet sheet : Sheet.values()) {
        handout(guide, language, sheet)
            .ifPresent(path -> add(path, new Recipe.Handout(language, guide, edition, sheet)));
      }
    }
    embed(guide, language)
        .ifPresent(path -> add(path, new Recipe.EmbedPage(language, guide, edition)));
    reuse(guide, language)
        .ifPresent(path -> add(path, new Recipe.ReusePage(language, guide, edition)));
    check(guide, language)
        .ifPresent(path -> add(path, new Recipe.CheckPage(language, guide, edition)));
    data(guide, language)
        .ifPresent(path -> add(path, new Recipe.GuideData(language, guide, edition)));
    oEmbed(guide, language)
        .ifPresent(path -> add(path, new Recipe.OEmbed(language, guide, edition.title())));
  }

  /**
   * Keeps an address working. Whoever opens a page there is led on; what programs and frames ask
   * for stays where it was, since they would not follow.
   */
  private void addMoved(PublishedFolder address, Editions item) {
    Edition edition = content.edition(item, address.language()).orElseThrow();
    // Where a translation was withdrawn, its frames have the text that stands in for it.
    Stream.of(address.language(), edition.language())
        .distinct()
        .flatMap(language -> find(item, language).stream())
        .filter(there -> !there.folder().equals(address.folder()))
        .forEach(there -> addMoved(address, item, edition, there));
  }

  private void addMoved(PublishedFolder address, Editions item, Edition edition, SitePath there) {
    for (Output output : List.copyOf(outputs)) {
      String path = output.path().path();
      boolean belongs =
          item instanceof Guide ? path.startsWith(there.folder()) : output.path().equals(there);
      if (belongs) {
        SitePath old = SitePath.of(address.folder() + path.substring(there.folder().length()));
        boolean isPage = path.endsWith(".html") && !(output.recipe() instanceof Recipe.EmbedPage);
        Recipe moved = new Recipe.Moved(address.language(), item, edition, output.path());
        if (!paths.contains(old)) {
          add(old, isPage ? moved : output.recipe());
        }
      }
    }
    if (item instanceof Page) {
      addLost(address, new Recipe.Moved(address.language(), item, edition, there));
    }
  }

  /**
   * Pages that were beside a guide whose place is taken by a page, as frames are, lead there too.
   */
  private void addLost(PublishedFolder address, Recipe.Moved moved) {
    content.ledger().besideGuides().stream()
        .flatMap(noted -> noted.paths().stream())
        .filter(path -> path.id().endsWith("/"))
        .map(path -> SitePath.of(address.folder() + path.id() + "index.html"))
        .filter(old -> !paths.contains(old))
        .forEach(old -> add(old, moved));
  }

  private static Recipe recipe(Page page, String language, Edition edition) {
    return page.id().equals(Page.HOME)
        ? new Recipe.Home(language, page, edition)
        : new Recipe.ContentPage(language, page, edition);
  }

  private SitePath place(Editions item, String language, Edition edition) {
    String slug = edition.slug().id();
    SitePath path = slug.isEmpty() ? home(language) : SitePath.of(language, slug, "index.html");
    places.put(key(item, language), path);
    return path;
  }

  private void add(SitePath path, Recipe recipe) {
    outputs.add(new Output(path, recipe));
    paths.add(path);
  }

  private static Place key(Editions item, String language) {
    return new Place(item instanceof Guide ? "guide" : "page", item.id(), language);
  }

  /** Everything that an output is made from. */
  public SortedSet<Input> inputs(Output output) {
    InputCollector inputs = new InputCollector(content, this);
    output.recipe().inputs(inputs);
    return inputs.inputs();
  }

  /** All files, the most important first. */
  public List<Output> outputs() {
    return List.copyOf(outputs);
  }

  /** The list of guides in a language. */
  public SitePath home(String language) {
    return SitePath.of(language, "index.html");
  }

  /** Page at which readers of a language find a guide or page. */
  public Optional<SitePath> find(Editions item, String language) {
    return Optional.ofNullable(places.get(key(item, language)));
  }

  /**
   * Practice page for readers of a language: a guide's web route on a model, if any of its steps
   * has a screen to make a model of.
   */
  public Optional<SitePath> practice(Guide guide, String language) {
    return guide
        .route(RouteKind.WEB)
        .filter(route -> route.steps().stream().anyMatch(step -> hasModel(guide, step)))
        .flatMap(route -> find(guide, language))
        .map(path -> path.sibling("practice/index.html"));
  }

  private boolean hasModel(Guide guide, Step step) {
    return content
        .service(guide)
        .flatMap(service -> service.screen(step))
        .filter(Screen::canBeDrawn)
        .isPresent();
  }

  /**
   * PDF of a guide on paper, in the language of its edition for these readers. What has a place is
   * made, or nothing is published.
   */
  public Optional<SitePath> handout(Guide guide, String language, Sheet sheet) {
    return content
        .edition(guide, language)
        .filter(edition -> onPaper.contains(key(guide, edition.language())))
        .flatMap(edition -> find(guide, edition.language()))
        .map(path -> path.sibling(sheet.fileName()));
  }

  /** Some guides that follow a guide in their order; after the last comes the first again. */
  public List<Guide> others(Guide than) {
    List<Guide> guides = content.guides();
    int here = guides.indexOf(than);
    return IntStream.rangeClosed(1, Math.min(MOST_OTHERS, guides.size() - 1))
        .map(step -> (here + step) % guides.size())
        .sorted()
        .mapToObj(guides::get)
        .toList();
  }

  /** Path of the output's bytes: the first of several, if they are the same under several paths. */
  public SitePath original(Output output) {
    return output.recipe() instanceof Recipe.Handout paper
        ? handout(paper.guide(), paper.language(), paper.sheet()).orElse(output.path())
        : output.path();
  }

  /** Frame of a guide, in a language that it has an edition of its own in. */
  public Optional<SitePath> embed(Guide guide, String language) {
    return beside(guide, language, "embed/index.html");
  }

  /** Page that shows how to take a guide along. */
  public Optional<SitePath> reuse(Guide guide, String language) {
    return beside(guide, language, "reuse/index.html");
  }

  /** Page on which those who have an account report what they find, if there are steps to walk. */
  public Optional<SitePath> check(Guide guide, String language) {
    return guide.routes().stream().allMatch(route -> route.steps().isEmpty())
        ? Optional.empty()
        : beside(guide, language, "check/index.html");
  }

  /** Guide as data: {@code guide.json}. */
  public Optional<SitePath> data(Guide guide, String language) {
    return beside(guide, language, "guide.json");
  }

  /** oEmbed answer that tells other sites how to frame a guide. */
  public Optional<SitePath> oEmbed(Guide guide, String language) {
    return beside(guide, language, "oembed.json");
  }

  /** A stand-in for a missing translation has nothing to pass on. */
  private Optional<SitePath> beside(Guide guide, String language, String name) {
    return guide.editions().containsKey(language)
        ? find(guide, language).map(path -> path.sibling(name))
        : Optional.empty();
  }

  /** Status page for writers and translators who read a language. */
  public SitePath status(String language) {
    return SitePath.of(language, "status", "index.html");
  }

  /** Atom feed of the changes in the guides of a language. */
  public SitePath feed(String language) {
    return SitePath.of(language, "feed.xml");
  }

  /** The same as JSON Feed. */
  public SitePath jsonFeed(String language) {
    return SitePath.of(language, "feed.json");
  }

  /** A copy in one language to be unpacked elsewhere. */
  public SitePath copy(String language) {
    return SitePath.of("optout-" + language + ".zip");
  }

  /** All copies. */
  public List<SitePath> copies() {
    return Stream.concat(Stream.of(COPY), languages().stream().map(this::copy)).toList();
  }

  /** The published languages. */
  public List<String> languages() {
    return content.site().languages().stream().map(Reference::id).toList();
  }

  /** The published languages in which an item has an edition of its own. */
  public Stream<String> ownLanguages(Editions item) {
    return content.site().languages().stream()
        .map(Reference::id)
        .filter(item.editions()::containsKey);
  }
}
