package optout.embed;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import optout.model.Guide;
import optout.page.Assets;
import optout.page.ClosedGuide;
import optout.page.FrameView;
import optout.page.GuideViews;
import optout.page.PageContext;
import optout.prose.Markup;
import optout.site.Recipe;
import optout.site.SitePath;

/** Makes the view of a guide in a frame of somebody else's page; used once. */
public final class EmbedViews {
  private final PageContext context;
  private final Guide guide;
  private final String guideAddress;
  private final GuideViews views;

  public EmbedViews(PageContext context, SitePath path, Recipe.EmbedPage recipe) {
    this.context = context;
    guide = recipe.guide();
    String language = recipe.language();
    ClosedGuide closed = ClosedGuide.of(context, path, language, guide, recipe.edition());
    guideAddress = closed.address();
    views =
        GuideViews.elsewhere(
            context,
            path,
            guide,
            recipe.edition(),
            closed.prose(),
            path::relativize,
            path::relativize);
  }

  /**
   * The view.
   *
   * @param today after which day the guide may be out of date
   */
  public EmbedView view(FrameView.Shell frame, Assets assets, LocalDate today) {
    Assets.Inline style = assets.embedStyle();
    Assets.Inline script = assets.embedScript();
    return new EmbedView(
        frame,
        policy(style, script),
        new Markup(style.text()),
        new Markup(script.text()),
        guideAddress,
        views.check(),
        views.facts(),
        views.notices(),
        views.checkAgain(today),
        views.first(),
        views.goal(),
        views.routes(),
        views.limits().orElse(null),
        languages(frame));
  }

  private static String policy(Assets.Inline style, Assets.Inline script) {
    return "default-src 'none'; style-src "
        + style.source()
        + "; script-src "
        + script.source()
        + "; img-src 'self' file:; base-uri 'none'; form-action 'none'";
  }

  /** The languages of the frame that the guide has a text of its own in. */
  private List<FrameView.LanguageLink> languages(FrameView.Shell frame) {
    Set<String> own = context.places().ownLanguages(guide).collect(Collectors.toSet());
    return frame.languages().stream().filter(link -> own.contains(link.code())).toList();
  }
}
