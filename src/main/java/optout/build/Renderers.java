package optout.build;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.embed.EmbedViews;
import optout.embed.GuideJson;
import optout.embed.OEmbed;
import optout.embed.ReuseViews;
import optout.feed.FeedViews;
import optout.handout.HandoutViews;
import optout.handout.LetterSheetView;
import optout.handout.NoticeView;
import optout.letter.LetterViews;
import optout.model.Content;
import optout.page.Assets;
import optout.page.FrameView;
import optout.page.GuideViews;
import optout.page.PageContext;
import optout.page.PageShells;
import optout.page.RootViews;
import optout.page.SiteViews;
import optout.page.check.CheckViews;
import optout.page.practice.PracticeViews;
import optout.page.status.StatusOverview;
import optout.page.status.StatusViews;
import optout.picture.ShareCards;
import optout.problem.Outcome;
import optout.site.Output;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.SitePath;
import optout.site.StepPictures;
import optout.template.MessageFunction;
import optout.template.Palette;
import optout.template.TemplateFiles;
import optout.template.TemplateSet;

/** Renders the planned outputs that are pages. May be used by several threads at once. */
public final class Renderers {
  private final PageContext context;
  private final Assets assets;
  private final TemplateSet templates;
  private final LocalDate today;
  private final Map<String, MessageFunction> functions;
  private final SiteViews siteViews;
  private final RootViews rootViews;
  private final PageShells shells;
  private final StatusOverview statusOverview;
  private final ShareCards cards;
  private final Map<Class<? extends Recipe>, Renderer<Recipe>> renderers = new HashMap<>();

  /**
   * @param content free of errors
   * @param pictures of the steps
   * @param today the day to judge by whether a guide is out of date
   */
  public Renderers(
      Content content,
      Places places,
      Assets assets,
      StepPictures pictures,
      TemplateFiles templates,
      Palette palette,
      LocalDate today) {
    this.context = new PageContext(content, places, pictures);
    this.assets = assets;
    this.templates = new TemplateSet(templates);
    this.today = today;
    this.functions =
        content.languages().keySet().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), code -> new MessageFunction(context.phrases(code))));
    this.shells = new PageShells(context, assets);
    this.siteViews = new SiteViews(context, shells);
    this.rootViews = new RootViews(context, shells, assets);
    this.statusOverview = new StatusOverview(context);
    this.cards = new ShareCards(content, palette);
    register();
  }

  /** Makes outputs of one kind of recipe. */
  private interface Renderer<R extends Recipe> {
    /** The bytes; nothing, with a problem, if a template is wrong. */
    Outcome<Optional<byte[]>> render(SitePath path, R recipe);
  }

  private void register() {
    add(Recipe.GuidePage.class, this::guide);
    add(Recipe.PracticePage.class, this::practice);
    add(
        Recipe.Handout.class,
        (path, paper) -> sheet(paper, new HandoutViews(context, paper)::view));
    add(
        Recipe.LetterSheet.class,
        (path, paper) -> sheet(paper, styles -> LetterSheetView.of(context, paper, styles)));
    add(
        Recipe.Notice.class,
        (path, paper) -> sheet(paper, styles -> NoticeView.of(context, paper, styles)));
    add(Recipe.EmbedPage.class, this::embed);
    add(Recipe.ReusePage.class, this::reuse);
    add(Recipe.CheckPage.class, this::check);
    add(Recipe.LetterPage.class, this::letter);
    add(
        Recipe.LetterFile.class,
        (path, file) -> made(LetterViews.file(context, file).getBytes(StandardCharsets.UTF_8)));
    add(Recipe.Status.class, this::status);
    add(Recipe.ContentPage.class, this::contentPage);
    add(Recipe.Home.class, this::home);
    add(
        Recipe.LanguageChooser.class,
        (path, page) -> file("languages.ftlh", rootViews.languages(path)));
    add(Recipe.Moved.class, (path, page) -> file("moved.ftlh", rootViews.moved(path, page)));
    add(Recipe.NotFound.class, (path, page) -> file("not-found.ftlh", rootViews.notFound()));
    add(Recipe.Sitemap.class, (path, page) -> file("sitemap.ftlx", rootViews.sitemap()));
    add(Recipe.Robots.class, (path, page) -> file("robots.ftl", rootViews.robots()));
    add(
        Recipe.AtomFeed.class,
        (path, feed) -> file("feed.ftlx", new FeedViews(context, feed.language()).atom()));
    add(
        Recipe.JsonFeed.class,
        (path, feed) -> made(new FeedViews(context, feed.language()).json()));
    add(Recipe.GuideData.class, (path, data) -> made(new GuideJson(context, data).write()));
    add(Recipe.OEmbed.class, (path, answer) -> made(OEmbed.of(context, answer)));
    add(Recipe.ShareCard.class, (path, card) -> made(cards.card(card)));
    add(Recipe.PixelIcon.class, (path, icon) -> made(icon(icon.kind())));
    add(Recipe.GuideSchema.class, (path, file) -> made(assets.guideSchema()));
    add(Recipe.ResizeScript.class, (path, file) -> made(assets.resizeScript()));
    add(Recipe.Asset.class, (path, file) -> made(assets.content(file.name())));
    add(Recipe.NoJekyll.class, (path, file) -> made(new byte[0]));
  }

  private <R extends Recipe> void add(Class<R> kind, Renderer<R> renderer) {
    renderers.put(kind, (path, recipe) -> renderer.render(path, kind.cast(recipe)));
  }

  private byte[] icon(Recipe.PixelIcon.Kind kind) {
    return switch (kind) {
      case FAVICON -> cards.favicon();
      case TOUCH -> cards.touchIcon();
    };
  }

  /** The kinds of recipes it knows: all but pictures, which are drawn. */
  Set<Class<?>> kinds() {
    return Set.copyOf(renderers.keySet());
  }

  /**
   * Makes an output.
   *
   * @return nothing, with a problem, if its template is wrong
   * @throws IllegalArgumentException if it is a picture
   */
  public Outcome<Optional<byte[]>> render(Output output) {
    Renderer<Recipe> renderer = renderers.get(output.recipe().getClass());
    if (renderer == null) {
      throw new IllegalArgumentException("no page is made by " + output);
    }
    return renderer.render(output.path(), output.recipe());
  }

  /** Tells whether writers alone need an output: a status page, or the style of all of these. */
  boolean isForWriters(Output output) {
    return output.recipe() instanceof Recipe.Status
        || (output.recipe() instanceof Recipe.Asset asset && asset.name().equals(assets.status()));
  }

  /** Page that stands in a copy for one that is left out: leads to where it is published. */
  public byte[] elsewhere(SitePath path, String language) {
    return rootViews.elsewhere(path, language);
  }

  private Outcome<Optional<byte[]>> guide(SitePath path, Recipe.GuidePage page) {
    GuideViews views = new GuideViews(context, path, page.language(), page.guide(), page.edition());
    FrameView.Shell frame = shells.frame(path, page.language(), page.guide(), page.edition());
    return page("guide.ftlh", views.view(frame, today), page.language(), page.edition().language());
  }

  private Outcome<Optional<byte[]>> contentPage(SitePath path, Recipe.ContentPage page) {
    return page(
        "page.ftlh", siteViews.page(path, page), page.language(), page.edition().language());
  }

  private Outcome<Optional<byte[]>> home(SitePath path, Recipe.Home home) {
    return page(
        "home.ftlh", siteViews.home(path, home), home.language(), home.edition().language());
  }

  private Outcome<Optional<byte[]>> practice(SitePath path, Recipe.PracticePage page) {
    String language = page.edition().language();
    PracticeViews views = new PracticeViews(context, path, page);
    return page(
        "practice.ftlh",
        views.view(shells.practice(path, page), assets.practice()),
        page.language(),
        language);
  }

  /** The markup of a sheet, from which its file is made. */
  private Outcome<Optional<byte[]>> sheet(
      Recipe.OnPaper paper, Function<String, Object> withStyles) {
    String language = paper.language();
    Object view = withStyles.apply(assets.sheet(paper.sheet()));
    return page(paper.sheet().id() + ".ftlh", view, language, language);
  }

  private Outcome<Optional<byte[]>> embed(SitePath path, Recipe.EmbedPage page) {
    FrameView.Shell frame = shells.embed(path, page);
    EmbedViews views = new EmbedViews(context, path, page);
    return page("embed.ftlh", views.view(frame, assets, today), page.language(), page.language());
  }

  private Outcome<Optional<byte[]>> reuse(SitePath path, Recipe.ReusePage page) {
    String language = page.language();
    FrameView.Shell frame = shells.reuse(path, page);
    ReuseViews views = new ReuseViews(context, path, page);
    Outcome<Optional<byte[]>> article =
        page("article.ftlh", views.article(frame, today), language, language);
    return article
        .value()
        .map(bytes -> page("reuse.ftlh", views.view(frame, assets, bytes), language, language))
        .orElse(article);
  }

  private Outcome<Optional<byte[]>> check(SitePath path, Recipe.CheckPage page) {
    String language = page.language();
    CheckViews views = new CheckViews(context, path, page);
    return page("check.ftlh", views.view(shells.check(path, page), assets), language, language);
  }

  private Outcome<Optional<byte[]>> letter(SitePath path, Recipe.LetterPage page) {
    FrameView.Shell frame = shells.frame(path, page.language(), page.letter(), page.edition());
    return page(
        "letter.ftlh",
        new LetterViews(context, path, page).view(frame, assets),
        page.language(),
        page.edition().language());
  }

  private Outcome<Optional<byte[]>> status(SitePath path, Recipe.Status page) {
    String language = page.language();
    FrameView.Shell frame = shells.status(path, language);
    StatusViews views = new StatusViews(context, path, language, today);
    return page(
        "status.ftlh", views.view(frame, statusOverview, assets.status()), language, language);
  }

  /**
   * A page; {@code t} speaks the content's language, {@code f} the frame's; {@code colon} is what
   * the former puts between a name and what it names.
   */
  private Outcome<Optional<byte[]>> page(
      String template, Object view, String frame, String language) {
    Map<String, Object> model = new HashMap<>();
    model.put("page", view);
    model.put("t", functions.get(language));
    model.put("f", functions.get(frame));
    model.put("colon", context.phrases(language).colon());
    return templates.render(template, model);
  }

  private static Outcome<Optional<byte[]>> made(byte[] file) {
    return Outcome.of(Optional.of(file));
  }

  private Outcome<Optional<byte[]>> file(String template, Object view) {
    return templates.render(template, Map.of("page", view));
  }
}
