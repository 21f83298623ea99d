package optout.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Letter;
import optout.model.Page;
import optout.model.PublishedFolder;
import optout.model.Region;

/** Plan of a site: its files, and how each is made. */
public final class Plan {
  private final Content content;
  private final Places places;
  private final List<Output> outputs = new ArrayList<>();
  private final Set<SitePath> paths = new HashSet<>();

  private Plan(Content content, Places places) {
    this.content = content;
    this.places = places;
  }

  /**
   * Plans a site.
   *
   * @param content free of errors
   * @param assets file names in {@code assets/} to be published, with the content's hash in them
   * @param pictures of the steps
   * @param canPrint whether sheets can be made of a guide's edition
   */
  public static Plan of(
      Content content, List<String> assets, StepPictures pictures, Predicate<Edition> canPrint) {
    Plan plan = new Plan(content, Places.of(content, canPrint));
    plan.add(Places.ROOT, plan.root());
    plan.places.languages().forEach(plan::addLanguage);
    Map<String, Editions> items = content.byPermanentName();
    for (PublishedFolder address : content.ledger().folders()) {
      Optional.ofNullable(items.get(address.item().id()))
          .ifPresent(item -> plan.addMoved(address, item));
    }
    assets.forEach(name -> plan.add(SitePath.of("assets", name), new Recipe.Asset(name)));
    pictures.files(content).forEach((path, shown) -> plan.add(path, new Recipe.StepPicture(shown)));
    plan.add(Places.FAVICON, new Recipe.PixelIcon(Recipe.PixelIcon.Kind.FAVICON));
    plan.add(Places.TOUCH_ICON, new Recipe.PixelIcon(Recipe.PixelIcon.Kind.TOUCH));
    plan.add(SitePath.of("404.html"), new Recipe.NotFound());
    plan.add(Places.RESIZE_SCRIPT, new Recipe.ResizeScript());
    plan.add(Places.GUIDE_SCHEMA, new Recipe.GuideSchema());
    plan.add(Places.SITEMAP, new Recipe.Sitemap());
    plan.add(SitePath.of("robots.txt"), new Recipe.Robots());
    plan.add(SitePath.of(".nojekyll"), new Recipe.NoJekyll());
    return plan;
  }

  /** Leads to the one language there is, or lets readers choose. */
  private Recipe root() {
    Optional<Page> home = content.page(Page.HOME).filter(page -> places.languages().size() == 1);
    String only = places.languages().get(0);
    return home.flatMap(page -> content.edition(page, only))
        .<Recipe>map(edition -> new Recipe.Moved(only, home.get(), edition, Places.home(only)))
        .orElseGet(Recipe.LanguageChooser::new);
  }

  private void addLanguage(String language) {
    for (Guide guide : content.guides()) {
      content.edition(guide, language).ifPresent(edition -> addGuide(guide, language, edition));
    }
    for (Letter letter : content.letters()) {
      content.edition(letter, language).ifPresent(edition -> addLetter(letter, language, edition));
    }
    for (Page page : content.pages()) {
      content
          .edition(page, language)
          .ifPresent(
              edition -> {
                add(places.find(page, language), recipe(page, language, edition));
                if (page.editions().containsKey(language)) {
                  String own = edition.language();
                  add(places.notice(page, language), new Recipe.Notice(own, page, edition));
                }
              });
    }
    add(Places.status(language), new Recipe.Status(language));
    add(Places.feed(language), new Recipe.AtomFeed(language));
    add(Places.jsonFeed(language), new Recipe.JsonFeed(language));
  }

  private void addLetter(Letter letter, String language, Edition edition) {
    add(places.find(letter, language), new Recipe.LetterPage(language, letter, edition));
    for (Region region : letter.regions()) {
      for (Letter.Account account : Letter.Account.values()) {
        add(
            places.letterFile(letter, language, region, account),
            new Recipe.LetterFile(language, letter, edition, region, account));
        add(
            places.letterSheet(letter, language, region, account),
            new Recipe.LetterSheet(edition.language(), letter, edition, region, account));
      }
    }
  }

  private void addGuide(Guide guide, String language, Edition edition) {
    add(places.find(guide, language), new Recipe.GuidePage(language, guide, edition));
    add(places.practice(guide, language), new Recipe.PracticePage(language, guide, edition));
    // Where the original stands in for a translation that is out of date, these are in its
    // language.
    String own = edition.language();
    if (guide.editions().containsKey(language)) {
      add(places.card(guide, language), new Recipe.ShareCard(own, guide, edition.title()));
      for (Sheet sheet : Sheet.OF_GUIDES) {
        add(places.handout(guide, language, sheet), new Recipe.Handout(own, guide, edition, sheet));
      }
    }
    add(places.embed(guide, language), new Recipe.EmbedPage(own, guide, edition));
    add(places.reuse(guide, language), new Recipe.ReusePage(own, guide, edition));
    add(places.check(guide, language), new Recipe.CheckPage(own, guide, edition));
    add(places.data(guide, language), new Recipe.GuideData(language, guide, edition));
    add(places.oEmbed(guide, language), new Recipe.OEmbed(language, guide, edition.title()));
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
        .flatMap(language -> places.find(item, language).stream())
        .filter(there -> !there.folder().equals(address.folder()))
        .forEach(there -> addMoved(address, item, edition, there));
  }

  private void addMoved(PublishedFolder address, Editions item, Edition edition, SitePath there) {
    for (Output output : List.copyOf(outputs)) {
      String path = output.path().path();
      boolean belongs =
          item instanceof Page ? output.path().equals(there) : path.startsWith(there.folder());
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

  /** Adds an output that has a place. */
  private void add(Optional<SitePath> path, Recipe recipe) {
    path.ifPresent(there -> add(there, recipe));
  }

  private void add(SitePath path, Recipe recipe) {
    outputs.add(new Output(path, recipe));
    paths.add(path);
  }

  /** Everything that an output is made from. */
  public SortedSet<Input> inputs(Output output) {
    InputCollector inputs = new InputCollector(content, places);
    output.recipe().inputs(inputs);
    return inputs.inputs();
  }

  /** All files, the most important first. */
  public List<Output> outputs() {
    return List.copyOf(outputs);
  }

  /** Places of guides and pages, and of the files beside them. */
  public Places places() {
    return places;
  }

  /** Path of the output's bytes: the first of several, if they are the same under several paths. */
  public SitePath original(Output output) {
    Optional<SitePath> first = Optional.empty();
    if (output.recipe() instanceof Recipe.Handout paper) {
      first = places.handout(paper.guide(), paper.language(), paper.sheet());
    } else if (output.recipe() instanceof Recipe.LetterSheet paper) {
      first = places.letterSheet(paper.letter(), paper.language(), paper.region(), paper.account());
    } else if (output.recipe() instanceof Recipe.Notice paper) {
      first = places.notice(paper.page(), paper.language());
    }
    return first.orElse(output.path());
  }
}
