package optout.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Page;
import optout.model.Reference;
import optout.model.RouteKind;
import optout.model.Step;

/** Which files a site has, and where each edition is found in it. */
public final class Plan {
  /** The language chooser at the root. */
  public static final SitePath ROOT = SitePath.of("index.html");

  /** The list of all pages. */
  public static final SitePath SITEMAP = SitePath.of("sitemap.xml");

  private final Content content;
  private final List<Output> outputs = new ArrayList<>();
  private final Map<Place, SitePath> places = new HashMap<>();

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
   */
  public static Plan of(Content content, List<String> assets, List<SitePath> pictures) {
    Plan plan = new Plan(content);
    plan.add(ROOT, new Recipe.LanguageChooser());
    for (Reference language : content.site().languages()) {
      plan.addLanguage(language.id());
    }
    assets.forEach(name -> plan.add(SitePath.of("assets", name), new Recipe.Asset(name)));
    pictures.forEach(path -> plan.add(path, new Recipe.StepPicture()));
    plan.add(SitePath.of("404.html"), new Recipe.NotFound());
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
  }

  private static Place key(Editions item, String language) {
    return new Place(item instanceof Guide ? "guide" : "page", item.id(), language);
  }

  /** All files, the most important first. */
  public List<Output> outputs() {
    return List.copyOf(outputs);
  }

  /** The list of guides in a language. */
  public SitePath home(String language) {
    return SitePath.of(language, "index.html");
  }

  /** Where readers of a language find a guide or page. */
  public Optional<SitePath> find(Editions item, String language) {
    return Optional.ofNullable(places.get(key(item, language)));
  }

  /**
   * Where readers of a language can try a guide's web route on a model, if any of its steps has a
   * screen to make a model of.
   */
  public Optional<SitePath> practice(Guide guide, String language) {
    return guide
        .route(RouteKind.WEB)
        .filter(route -> route.steps().stream().anyMatch(step -> hasModel(guide, step)))
        .flatMap(route -> find(guide, language))
        .map(path -> path.sibling("practice/index.html"));
  }

  private boolean hasModel(Guide guide, Step step) {
    return step.screen()
        .map(Reference::id)
        .flatMap(
            screen ->
                Optional.ofNullable(content.services().get(guide.service().id()))
                    .flatMap(service -> Optional.ofNullable(service.screens().get(screen))))
        .filter(screen -> !screen.parts().isEmpty())
        .isPresent();
  }

  /** Where a guide is to be had on paper, in the language of its edition for these readers. */
  public Optional<SitePath> handout(Guide guide, String language, Sheet sheet) {
    return content
        .edition(guide, language)
        .flatMap(edition -> find(guide, edition.language()))
        .map(path -> path.sibling(sheet.fileName()));
  }

  /** What is done and what is missing, for writers and translators who read a language. */
  public SitePath status(String language) {
    return SitePath.of(language, "status", "index.html");
  }

  /** The published languages in which an item has an edition of its own. */
  public Stream<String> ownLanguages(Editions item) {
    return content.site().languages().stream()
        .map(Reference::id)
        .filter(item.editions()::containsKey);
  }
}
