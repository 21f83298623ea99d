package optout.page.check;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Guide;
import optout.model.Reference;
import optout.model.Route;
import optout.model.RouteKind;
import optout.page.Assets;
import optout.page.ClosedGuide;
import optout.page.Corrections;
import optout.page.FrameView;
import optout.page.GuideViews;
import optout.page.PageContext;
import optout.page.View;
import optout.site.Recipe;
import optout.site.SitePath;
import optout.verification.ReportForm;

/** Makes the view of a guide's routes to be walked on an account of one's own; used once. */
public final class CheckViews {
  public static final MessageKey SUBJECT = MessageKey.of("check.subject", "page");
  public static final MessageKey CODE = MessageKey.of("check.code", "code", "name");

  private final PageContext context;
  private final SitePath path;
  private final Guide guide;
  private final Edition edition;
  private final ClosedGuide closed;
  private final Phrases phrases;
  private final GuideViews views;
  private final Corrections corrections;

  public CheckViews(PageContext context, SitePath path, Recipe.CheckPage recipe) {
    this.context = context;
    this.path = path;
    guide = recipe.guide();
    edition = recipe.edition();
    corrections = context.corrections(path, edition);
    closed = ClosedGuide.of(context, path, recipe.language(), guide, edition);
    phrases = closed.phrases();
    views =
        GuideViews.elsewhere(
            context, path, guide, edition, closed.prose(), path::relativize, path::relativize);
  }

  /** The view. */
  public CheckView.Check view(FrameView.Shell frame, Assets assets) {
    return new CheckView.Check(
        frame,
        assets.check(path),
        views.notices(),
        views.first(),
        views.goal(),
        closed.service().name(),
        edition.menuTitle(),
        closed.address(),
        views.routes().stream().flatMap(this::way).toList(),
        views.regionChoices(),
        phrases.list(
            views.regionChoices().stream()
                .map(region -> phrases.message(CODE, region.id(), region.name()))
                .toList()),
        languages());
  }

  /** Those that are known of the service, in alphabetical order. */
  private List<CheckView.InterfaceLanguage> languages() {
    return closed.service().languages().stream()
        .map(code -> new CheckView.InterfaceLanguage(code, phrases.languageName(code)))
        .sorted(
            Comparator.comparing(CheckView.InterfaceLanguage::name, phrases.order())
                .thenComparing(CheckView.InterfaceLanguage::code))
        .toList();
  }

  private Stream<CheckView.Way> way(View.Route view) {
    return guide.routes().stream()
        .filter(route -> route.kind().id().equals(view.id()) && !route.steps().isEmpty())
        .map(route -> way(view, route));
  }

  private CheckView.Way way(View.Route view, Route route) {
    String report = ReportForm.of(guide, route, edition, context.content().site().address()).text();
    return new CheckView.Way(
        view,
        // The address of another route would lead past its steps.
        route
            .deepLink()
            .filter(link -> route.kind() == RouteKind.FORM)
            .map(URI::toString)
            .orElse(null),
        view.steps().stream().map(step -> step(step, route)).toList(),
        report,
        recipient(corrections.mailWith(phrases.message(SUBJECT, path.path())), report),
        corrections.formWithText().map(start -> recipient(start, report)).orElse(null));
  }

  private static CheckView.Recipient recipient(String start, String report) {
    return new CheckView.Recipient(start, start + Corrections.encode(report.replace("\n", "\r\n")));
  }

  private CheckView.WalkStep step(View.Step view, Route route) {
    return new CheckView.WalkStep(
        view,
        ReportForm.step(view.id()),
        route.steps().stream()
            .filter(step -> step.id().equals(view.id()))
            .flatMap(step -> step.labels().stream())
            .map(Reference::id)
            .distinct()
            .map(
                label ->
                    new CheckView.LabelField(
                        ReportForm.label(view.id(), label),
                        closed.prose().label(closed.labels().shown(label))))
            .toList());
  }
}
