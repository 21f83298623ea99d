package optout.page;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import optout.model.Content;
import optout.model.Problems;
import optout.site.Output;
import optout.site.Plan;
import optout.site.Recipe;
import optout.site.SitePath;
import optout.template.TemplateFiles;

/** Renders the planned outputs that are pages. May be used by several threads at once. */
public final class Pages {
  private final Workshop workshop;
  private final Assets assets;
  private final TemplateSet templates;
  private final Handouts handouts;
  private final LocalDate today;
  private final Map<String, MessageFunction> functions;
  private final SiteViews siteViews;
  private final Frames frames;

  /**
   * @param content free of errors
   * @param pictures of the steps
   * @param handouts the sheets that were made
   * @param today the day to judge by whether a guide is out of date
   * @param problems where mistakes in templates are reported
   */
  public Pages(
      Content content,
      Plan plan,
      Assets assets,
      StepPictures pictures,
      Handouts handouts,
      TemplateFiles templates,
      LocalDate today,
      Problems problems) {
    this.workshop = new Workshop(content, plan, pictures);
    this.assets = assets;
    this.handouts = handouts;
    this.templates = new TemplateSet(templates, problems);
    this.today = today;
    this.functions =
        content.languages().keySet().stream()
            .collect(
                Collectors.toMap(
                    Function.identity(), code -> new MessageFunction(workshop.phrases(code))));
    this.frames = new Frames(content, plan, assets);
    this.siteViews = new SiteViews(workshop, frames, assets);
  }

  /**
   * Makes an output.
   *
   * @return nothing, with a problem, if its template is wrong
   */
  public Optional<byte[]> render(Output output) {
    SitePath path = output.path();
    Recipe recipe = output.recipe();
    if (recipe instanceof Recipe.GuidePage page) {
      GuideViews views =
          new GuideViews(workshop, path, page.language(), page.guide(), page.edition());
      View.Frame frame =
          frames.frame(
              path,
              page.language(),
              page.guide(),
              page.edition(),
              workshop.corrections(path, page.edition()));
      return page(
          "guide.ftlh",
          views.view(frame, today, handouts),
          page.language(),
          page.edition().language());
    } else if (recipe instanceof Recipe.PracticePage page) {
      return practice(path, page);
    } else if (recipe instanceof Recipe.Handout paper) {
      return handout(paper);
    } else if (recipe instanceof Recipe.EmbedPage page) {
      return embed(path, page);
    } else if (recipe instanceof Recipe.ReusePage page) {
      return reuse(path, page);
    } else if (recipe instanceof Recipe.ResizeScript) {
      return Optional.of(assets.resizeScript());
    } else if (recipe instanceof Recipe.GuideData page) {
      return Optional.of(new GuideJson(workshop, page).write());
    } else if (recipe instanceof Recipe.GuideSchema) {
      return Optional.of(assets.guideSchema());
    } else if (recipe instanceof Recipe.AtomFeed feed) {
      return file("feed.ftlx", new FeedViews(workshop, feed.language()).atom());
    } else if (recipe instanceof Recipe.JsonFeed feed) {
      return Optional.of(new FeedViews(workshop, feed.language()).json());
    } else if (recipe instanceof Recipe.OEmbed page) {
      return Optional.of(OEmbed.of(workshop, page));
    } else if (recipe instanceof Recipe.Status page) {
      return status(path, page);
    } else if (recipe instanceof Recipe.ContentPage page) {
      return page(
          "page.ftlh", siteViews.page(path, page), page.language(), page.edition().language());
    } else if (recipe instanceof Recipe.Home home) {
      return page(
          "home.ftlh", siteViews.home(path, home), home.language(), home.edition().language());
    } else if (recipe instanceof Recipe.LanguageChooser) {
      return file("languages.ftlh", siteViews.languages(path));
    } else if (recipe instanceof Recipe.Moved moved) {
      return file("moved.ftlh", siteViews.moved(path, moved));
    } else if (recipe instanceof Recipe.NotFound) {
      return file("not-found.ftlh", siteViews.notFound());
    } else if (recipe instanceof Recipe.Sitemap) {
      return file("sitemap.ftlx", siteViews.sitemap());
    } else if (recipe instanceof Recipe.Robots) {
      return file("robots.ftl", siteViews.robots());
    } else if (recipe instanceof Recipe.Asset asset) {
      return Optional.of(assets.content(asset.name()));
    }
    return Optional.of(new byte[0]);
  }

  /** What stands for a page in a copy that is without it: leads to where it is published. */
  public byte[] elsewhere(SitePath path, String language) {
    return siteViews.elsewhere(path, language);
  }

  private Optional<byte[]> practice(SitePath path, Recipe.PracticePage page) {
    String language = page.edition().language();
    View.Frame frame =
        frames.practice(
            path, page, workshop.phrases(language), workshop.corrections(path, page.edition()));
    PracticeViews views = new PracticeViews(workshop, path, page);
    return page("practice.ftlh", views.view(frame, assets.practice()), page.language(), language);
  }

  /** The markup of a sheet, from which its file is made. */
  private Optional<byte[]> handout(Recipe.Handout paper) {
    String language = paper.language();
    return page(
        paper.sheet().id() + ".ftlh",
        new HandoutViews(workshop, paper).view(assets.sheet(paper.sheet()), today),
        language,
        language);
  }

  private Optional<byte[]> embed(SitePath path, Recipe.EmbedPage page) {
    View.Frame frame = frames.embed(path, page, workshop.corrections(path, page.edition()));
    EmbedViews views = new EmbedViews(workshop, path, page);
    return page("embed.ftlh", views.view(frame, assets, today), page.language(), page.language());
  }

  private Optional<byte[]> reuse(SitePath path, Recipe.ReusePage page) {
    String language = page.language();
    View.Frame frame =
        frames.reuse(
            path, page, workshop.phrases(language), workshop.corrections(path, page.edition()));
    ReuseViews views = new ReuseViews(workshop, path, page);
    return page("article.ftlh", views.article(frame, today), language, language)
        .flatMap(
            article -> page("reuse.ftlh", views.view(frame, assets, article), language, language));
  }

  private Optional<byte[]> status(SitePath path, Recipe.Status page) {
    String language = page.language();
    View.Frame frame =
        frames.status(path, workshop.phrases(language), workshop.corrections(path, language));
    StatusViews views = new StatusViews(workshop, path, language, today);
    return page("status.ftlh", views.view(frame, assets.status()), language, language);
  }

  /** A page; {@code t} speaks the content's language, {@code f} the frame's. */
  private Optional<byte[]> page(String template, Object view, String frame, String language) {
    Map<String, Object> model = new HashMap<>();
    model.put("page", view);
    model.put("t", functions.get(language));
    model.put("f", functions.get(frame));
    return templates.render(template, model);
  }

  private Optional<byte[]> file(String template, Object view) {
    return templates.render(template, Map.of("page", view));
  }
}
