package optout.page.practice;

import java.util.ArrayList;
import java.util.List;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.Guide;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.Screen;
import optout.model.Step;
import optout.model.WrittenStep;
import optout.page.BeforeViews;
import optout.page.ClosedGuide;
import optout.page.Controls;
import optout.page.FirstViews;
import optout.page.FrameView;
import optout.page.Notices;
import optout.page.PageContext;
import optout.page.RegionNotice;
import optout.prose.ProseHtml;
import optout.site.Recipe;
import optout.site.SitePath;
import org.jspecify.annotations.Nullable;

/** Makes the view of a guide's web route as a model to click through; used once. */
public final class PracticeViews {
  /** Id of the stage after the last step. Ids of steps have no underscore. */
  private static final String END = "the_end";

  private final PageContext context;
  private final SitePath path;
  private final Guide guide;
  private final Edition edition;
  private final ClosedGuide closed;
  private final Phrases phrases;
  private final ProseHtml prose;
  private final Controls controls;
  private final ModelViews models;

  public PracticeViews(PageContext context, SitePath path, Recipe.PracticePage recipe) {
    this.context = context;
    this.path = path;
    guide = recipe.guide();
    edition = recipe.edition();
    closed = ClosedGuide.of(context, path, recipe.language(), guide, edition);
    prose = closed.prose();
    phrases = closed.phrases();
    controls = new Controls(closed.service(), prose, closed.labels(), phrases);
    models = new ModelViews(guide, controls, closed.labels(), phrases);
  }

  /**
   * The view.
   *
   * @param styles published name of the style sheet
   */
  public PracticeView.Practice view(FrameView.Shell frame, String styles) {
    Route route = guide.route(RouteKind.WEB).orElseThrow();
    RouteText text = edition.route(RouteKind.WEB).orElseThrow();
    return new PracticeView.Practice(
        frame,
        path.relativize(SitePath.of("assets", styles)),
        closed.service().name(),
        edition.menuTitle(),
        closed.address(),
        path.name(),
        Notices.of(context, guide, edition),
        FirstViews.leads(edition, prose, phrases),
        controls.goal(guide, BeforeViews.of(context, guide, edition, prose)),
        stages(route, WrittenStep.of(route, text)));
  }

  private List<PracticeView.Stage> stages(Route route, List<WrittenStep> steps) {
    List<PracticeView.Stage> stages = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i).step();
      StepText text = steps.get(i).text();
      stages.add(
          new PracticeView.Stage(
              step.id(),
              steps.get(i).number(),
              prose.line(text.heading()),
              prose.blocks(text.body()),
              RegionNotice.of(step.regions(), route.regions(), phrases).orElse(null),
              model(step),
              i == 0 ? null : "#" + steps.get(i - 1).step().id(),
              "#" + (i + 1 < steps.size() ? steps.get(i + 1).step().id() : END),
              closed.address() + "#" + step.id()));
    }
    return stages;
  }

  private PracticeView.@Nullable Model model(Step step) {
    return closed
        .service()
        .screen(step)
        .filter(Screen::canBeDrawn)
        .map(found -> models.model(found, step))
        .orElse(null);
  }
}
