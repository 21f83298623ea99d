package optout.content;

import static optout.content.Kinds.DATE;
import static optout.content.Kinds.HTTPS;
import static optout.content.Kinds.ID;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.TEXT;
import static optout.content.Kinds.integer;
import static optout.content.Kinds.oneOf;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import optout.model.Edition;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Named;
import optout.model.Page;
import optout.model.Problems;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.Step;
import optout.model.SwitchState;
import optout.model.Verification;
import optout.model.Visible;

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
    Set<Region> regions = regions(fields).orElseGet(() -> allRegions(fields));
    Guide guide =
        new Guide(
            id,
            fields.required("service", REFERENCE),
            fields.required("order", integer(1, MAX_ORDER)),
            regions,
            goal(fields.mapping("goal")),
            fields.required("minutes", integer(1, MAX_MINUTES)),
            fields.required("sources-checked", DATE),
            fields.required("check-again-after", DATE),
            routes(fields.mapping("routes"), regions),
            fields.list("sources", REFERENCE),
            editions,
            fields.at());
    fields.end();
    return guide;
  }

  private static Set<Region> allRegions(Fields fields) {
    if (!fields.has("regions")) {
      fields.report(fields.at(), "missing-key", "'regions' is missing", "");
    }
    return Set.of(Region.values());
  }

  private static Optional<Set<Region>> regions(Fields fields) {
    return fields.optionalList("regions", oneOf(Region.class)).map(Set::copyOf);
  }

  private static Goal goal(Fields fields) {
    List<Goal> goals = new ArrayList<>();
    for (Goal.Kind kind : Goal.Kind.values()) {
      if (fields.has(kind.id())) {
        goals.add(goal(kind, fields));
      }
    }
    if (goals.size() == 1) {
      fields.end();
      return goals.get(0);
    }
    fields.report(
        fields.at(), "bad-value", "a goal names exactly one of 'switch', 'page' and 'form'", "");
    return new Goal(Goal.Kind.FORM, new Reference("", fields.at()), Optional.empty());
  }

  private static Goal goal(Goal.Kind kind, Fields fields) {
    return new Goal(
        kind,
        fields.required(kind.id(), REFERENCE),
        kind == Goal.Kind.FORM
            ? Optional.empty()
            : Optional.of(fields.required("set-to", oneOf(SwitchState.class))));
  }

  private List<Route> routes(Fields fields, Set<Region> guideRegions) {
    List<Route> routes = new ArrayList<>();
    for (Node.Entry entry : fields.ids()) {
      Optional<RouteKind> kind = Named.find(RouteKind.class, entry.key());
      if (kind.isPresent()) {
        routes.add(route(kind.get(), Fields.of(entry.value(), "guide", problems), guideRegions));
      } else {
        fields.report(
            entry.keyAt(),
            "unknown-route",
            "unknown route '" + Visible.of(entry.key()) + "'",
            "routes are: web, app, form, letter");
      }
    }
    if (routes.isEmpty()) {
      fields.report(fields.at(), "no-route", "the guide has no route", "");
    }
    return routes;
  }

  private static Route route(RouteKind kind, Fields fields, Set<Region> guideRegions) {
    Set<Region> regions = regions(fields).orElse(guideRegions);
    Optional<URI> deepLink = fields.optional("deep-link", HTTPS);
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
            fields.required("by", TEXT),
            fields.required("on", DATE),
            fields.required("region", oneOf(Region.class)),
            fields.required("interface-language", TEXT));
    fields.end();
    return verification;
  }

  private static Step step(Fields fields, Set<Region> routeRegions) {
    Optional<Reference> label = fields.optional("switch", REFERENCE);
    Optional<SwitchState> state = fields.optional("set-to", oneOf(SwitchState.class));
    if (fields.has("switch") != fields.has("set-to")) {
      fields.report(fields.at(), "half-target", "'switch' and 'set-to' belong together", "");
    }
    Step step =
        new Step(
            fields.required("id", ID),
            fields.list("labels", REFERENCE),
            label.flatMap(name -> state.map(to -> new Step.Target(name, to))),
            fields.optional("deep-link", HTTPS),
            fields.optional("screen", REFERENCE),
            regions(fields).orElse(routeRegions),
            fields.at());
    fields.end();
    return step;
  }

  Page page(String id, Node node, Map<String, Edition> editions) {
    Fields fields = Fields.of(node, "page", problems);
    Page page =
        new Page(
            id,
            fields.required("order", integer(1, MAX_ORDER)),
            fields.required("menu", oneOf(Page.Menu.class)),
            fields.optional("show", oneOf(Page.Extra.class)),
            editions,
            fields.at());
    fields.end();
    return page;
  }
}
