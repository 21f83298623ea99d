package optout.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.model.Edition;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Page;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.Step;
import optout.model.SwitchState;
import optout.model.Verification;

/** Reads {@code guide.yaml} and {@code page.yaml}. */
final class Guides {
  private static final int MAX_ORDER = 999;
  private static final int MAX_MINUTES = 240;

  private final Problems problems;

  Guides(Problems problems) {
    this.problems = problems;
  }

  Guide guide(String id, Node node, Map<String, Edition> editions) {
    Fields fields = Fields.of(node, "guide", problems);
    Set<Region> regions = Set.copyOf(regions(fields).orElseGet(() -> allRegions(fields)));
    Guide guide =
        new Guide(
            id,
            fields.reference("service"),
            fields.integer("order", 1, MAX_ORDER),
            regions,
            goal(fields.mapping("goal")),
            fields.integer("minutes", 1, MAX_MINUTES),
            fields.date("sources-checked"),
            fields.date("check-again-after"),
            routes(fields.mapping("routes"), regions),
            fields.texts("sources"),
            editions,
            fields.at());
    fields.end();
    return guide;
  }

  private List<Region> allRegions(Fields fields) {
    problems.error(fields.at(), "guide/missing-key", "'regions' is missing", "");
    return Arrays.asList(Region.values());
  }

  private static Optional<List<Region>> regions(Fields fields) {
    return fields.optionalConstants("regions", Region.class);
  }

  private Goal goal(Fields fields) {
    List<Goal> goals = new ArrayList<>();
    for (Goal.Kind kind : Goal.Kind.values()) {
      Optional<Reference> label = fields.optionalReference(kind.id());
      if (label.isPresent()) {
        Optional<SwitchState> state =
            kind == Goal.Kind.FORM
                ? Optional.empty()
                : Optional.of(fields.constant("set-to", SwitchState.class));
        goals.add(new Goal(kind, label.get(), state));
      }
    }
    fields.end();
    if (goals.size() != 1) {
      problems.error(
          fields.at(),
          "guide/bad-value",
          "a goal names exactly one of 'switch', 'page' and 'form'",
          "");
    }
    return goals.isEmpty()
        ? new Goal(Goal.Kind.FORM, new Reference("", fields.at()), Optional.empty())
        : goals.get(0);
  }

  private List<Route> routes(Fields fields, Set<Region> guideRegions) {
    List<Route> routes = new ArrayList<>();
    for (Node.Entry entry : fields.ids()) {
      Optional<RouteKind> kind = optout.model.Named.find(RouteKind.class, entry.key());
      if (kind.isPresent()) {
        routes.add(route(kind.get(), Fields.of(entry.value(), "guide", problems), guideRegions));
      } else {
        problems.error(
            entry.keyAt(),
            "guide/unknown-route",
            "unknown route '" + entry.key() + "'",
            "routes are: web, app, form, letter");
      }
    }
    if (routes.isEmpty()) {
      problems.error(fields.at(), "guide/no-route", "the guide has no route", "");
    }
    return routes;
  }

  private Route route(RouteKind kind, Fields fields, Set<Region> guideRegions) {
    Set<Region> regions = regions(fields).<Set<Region>>map(Set::copyOf).orElse(guideRegions);
    Optional<URI> deepLink = fields.optionalHttps("deep-link");
    List<Step> steps = fields.mappings("steps").stream().map(step -> step(step, regions)).toList();
    Route route =
        new Route(
            kind,
            deepLink,
            regions,
            fields.mappings("verifications").stream().map(Guides::verification).toList(),
            steps,
            fields.at());
    fields.end();
    return route;
  }

  private static Verification verification(Fields fields) {
    Verification verification =
        new Verification(
            fields.text("by"),
            fields.date("on"),
            fields.constant("region", Region.class),
            fields.text("interface-language"));
    fields.end();
    return verification;
  }

  private Step step(Fields fields, Set<Region> routeRegions) {
    Optional<Reference> label = fields.optionalReference("switch");
    Optional<SwitchState> state = fields.optionalConstant("set-to", SwitchState.class);
    if (label.isPresent() != state.isPresent()) {
      problems.error(fields.at(), "guide/half-target", "'switch' and 'set-to' belong together", "");
    }
    Step step =
        new Step(
            fields.text("id"),
            fields.texts("labels"),
            label.flatMap(name -> state.map(to -> new Step.Target(name, to))),
            fields.optionalHttps("deep-link"),
            fields.optionalReference("screen"),
            regions(fields).<Set<Region>>map(Set::copyOf).orElse(routeRegions),
            fields.at());
    fields.end();
    return step;
  }

  Page page(String id, Node node, Map<String, Edition> editions) {
    Fields fields = Fields.of(node, "page", problems);
    Page page =
        new Page(
            id,
            fields.integer("order", 1, MAX_ORDER),
            fields.constant("menu", Page.Menu.class),
            fields.optionalConstant("show", Page.Extra.class),
            editions,
            fields.at());
    fields.end();
    return page;
  }
}
