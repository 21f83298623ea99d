package optout.handout;

import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Guide;
import optout.page.GuideViews;
import optout.page.PageContext;
import optout.page.View;
import optout.prose.Dialect;
import optout.prose.ProseHtml;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.SitePath;

/** Makes the view of a guide on a sheet of paper; pictures are named by their place in the site. */
public final class HandoutViews {
  private final PageContext context;
  private final Recipe.Handout recipe;
  private final GuideViews views;

  public HandoutViews(PageContext context, Recipe.Handout recipe) {
    this.context = context;
    this.recipe = recipe;
    Guide guide = recipe.guide();
    Edition edition = recipe.edition();
    ProseHtml prose = context.takenAlong(Dialect.SHEET, edition.language(), guide, edition);
    views =
        GuideViews.elsewhere(
            context,
            Places.ROOT,
            guide,
            edition,
            prose,
            Places.ROOT::relativize,
            context::absolute);
  }

  /**
   * The view.
   *
   * @param styles the style sheets as text
   */
  public SheetView view(String styles) {
    Guide guide = recipe.guide();
    Edition edition = recipe.edition();
    String language = edition.language();
    Phrases phrases = context.phrases(language);
    return new SheetView(
        SheetView.Paper.of(recipe.sheet(), phrases, styles),
        context.language(language),
        edition.title(),
        edition.summary(),
        edition.claim(),
        context.absolute(context.places().find(guide, language).orElseThrow()),
        views.facts(),
        views.notices(),
        views.checkAgainAfter(),
        views.first(),
        views.leads(),
        views.goal(),
        views.routes(),
        views.limits().orElse(null),
        context.authorities(Places.ROOT, language, language).map(this::absolute).orElse(null),
        SheetView.Imprint.of(context.content().site()));
  }

  /** A link that is given as seen from the root. */
  private View.Link absolute(View.Link link) {
    return new View.Link(link.text(), context.absolute(new SitePath(link.href())), link.language());
  }
}
