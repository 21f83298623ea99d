package optout.content;

import static optout.content.Kinds.DATE;
import static optout.content.Kinds.HTTPS;
import static optout.content.Kinds.ID;
import static optout.content.Kinds.LANGUAGE;
import static optout.content.Kinds.REFERENCE;
import static optout.content.Kinds.TEXT;
import static optout.content.Kinds.integer;
import static optout.content.Kinds.oneOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Change;
import optout.model.Edition;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Named;
import optout.model.Page;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.Step;
import optout.model.SwitchState;
import optout.model.Verification;
import optout.problem.Position;
import optout.problem.ProblemArea;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Suggestion;
import optout.problem.ValueProblem;
import optout.problem.Visible;

/** Reads {@code guide.yaml} and {@code page.yaml}. */
final class Guides {
  private static final Kind<Region> REGION = oneOf(Region.class);
  private static final Kind<Placed<Region>> PLACED_REGION =
      new Kind<>(
          REGION.expected(),
          value -> REGION.read(value).map(region -> new Placed<>(region, value.at())),
          at -> new Placed<>(REGION.substitute().apply(at), at));
  private static final Set<Region> ALL_REGIONS = Set.of(Region.values());

  private static final int MAX_ORDER = 999;
  private static final int MAX_MINUTES = 240;

  private final Problems problems;

  /** A value and where it stands. */
  private record Placed<T>(T value, Position at) {}

  Guides(Problems problems) {
    this.problems = problems;
  }

  Guide guide(String id, Node node, Map<String, Edition> editions) {
    Fields fields = Fields.of(node, ProblemArea.GUIDE, problems);
    fields.reportIfMissing("regions", "a list with " + REGION.expected());
    Set<Region> regions = regions(fields, ALL_REGIONS, "guide");
    Guide guide =
        new Guide(
            id,
            fields.required("service", REFERENCE),
            fields.required("order", integer(1, MAX_ORDER)),
            regions,
            goal(fields.mapping("goal")),
            fields.list("after", REFERENCE),
            fields.optional("minutes", integer(1, MAX_MINUTES)),
            fields.required("sources-checked", DATE),
            fields.required("check-again-after", DATE),
            routes(fields.mapping("routes"), regions),
            fields.list("sources", REFERENCE),
            fields.mappings("changes").stream().map(Guides::change).toList(),
            editions,
            fields.at());
    fields.end();
    checkDates(guide, fields);
    return DataRevisions.added(guide);
  }

  private static void checkDates(Guide guide, Fields fields) {
    LocalDate last = guide.checkAgainAfter();
    // A day that is missing or wrong stands at the epoch.
    if (last.isAfter(LocalDate.EPOCH) && last.isBefore(guide.sourcesChecked())) {
      fields.report(
          fields.at("check-again-after"),
          ProblemCode.GUIDE_DATES,
          "'check-again-after' is " + last + ", before 'sources-checked'",
          "the sources count as fresh until that day, so name one after " + guide.sourcesChecked());
    }
  }

  /** The regions of a part: all that its whole has, if the part names none. */
  private static Set<Region> regions(Fields fields, Set<Region> whole, String name) {
    return fields
        .optionalList("regions", PLACED_REGION)
        .map(
            regions -> {
              regions.forEach(region -> checkRegion(region, whole, name, fields));
              return regions.stream().map(Placed::value).collect(Collectors.toUnmodifiableSet());
            })
        .orElse(whole);
  }

  private static void checkRegion(
      Placed<Region> region, Set<Region> whole, String name, Fields fields) {
    if (!whole.contains(region.value())) {
      fields.report(
          region.at(),
          ProblemCode.GUIDE_REGIONS,
          "'" + region.value().id() + "' is not among the regions of the " + name,
          "add it there, or remove it here");
    }
  }

  private static Goal goal(Fields fields) {
    Goal none = new Goal(Goal.Kind.FORM, new Reference("", fields.at()), Optional.empty());
    List<Optional<Goal>> goals = new ArrayList<>();
    for (Goal.Kind kind : Goal.Kind.values()) {
      if (fields.has(kind.id())) {
        goals.add(goal(kind, fields));
      }
    }
    if (goals.size() == 1) {
      fields.end();
      return goals.get(0).orElse(none);
    }
    fields.report(
        fields.at(),
        ValueProblem.BAD_VALUE,
        "a goal names exactly one of 'switch', 'page' and 'form'",
        "as in {switch: LABEL, set-to: \"off\"} or {form: LABEL}");
    return none;
  }

  private static Optional<Goal> goal(Goal.Kind kind, Fields fields) {
    Reference label = fields.required(kind.id(), REFERENCE);
    if (kind == Goal.Kind.FORM) {
      return Optional.of(new Goal(kind, label, Optional.empty()));
    }
    Kind<SwitchState> states = oneOf(SwitchState.class);
    fields.reportIfMissing("set-to", states.expected());
    return fields
        .optional("set-to", states)
        .map(state -> new Goal(kind, label, Optional.of(state)));
  }

  private List<Route> routes(Fields fields, Set<Region> guideRegions) {
    List<Route> routes = new ArrayList<>();
    List<Node.Entry> entries = fields.ids();
    for (Node.Entry entry : entries) {
      Optional<RouteKind> kind = Named.find(RouteKind.class, entry.key());
      if (kind.isPresent()) {
        Fields route = Fields.of(entry.value(), ProblemArea.GUIDE, problems);
        routes.add(route(kind.get(), route, guideRegions, entry.keyAt()));
      } else {
        List<String> kinds = Stream.of(RouteKind.values()).map(Named::id).toList();
        String guess = Suggestion.hint(entry.key(), kinds);
        fields.report(
            entry.keyAt(),
            ProblemCode.GUIDE_UNKNOWN_ROUTE,
            "unknown route '" + Visible.of(entry.key()) + "'",
            guess.isEmpty() ? "routes are: " + String.join(", ", kinds) : guess);
      }
    }
    if (entries.isEmpty()) {
      fields.report(
          fields.at(),
          ProblemCode.GUIDE_NO_ROUTE,
          "the guide has no route",
          "add " + oneOf(RouteKind.class).expected());
    }
    return routes;
  }

  private static Route route(RouteKind kind, Fields fields, Set<Region> guideRegions, Position at) {
    Set<Region> regions = regions(fields, guideRegions, "guide");
    boolean byLetter = kind == RouteKind.LETTER;
    Route route =
        new Route(
            kind,
            !byLetter && fields.has("deep-link")
                ? Optional.of(fields.required("deep-link", HTTPS))
                : Optional.empty(),
            regions,
            byLetter ? Optional.of(fields.required("letter", REFERENCE)) : Optional.empty(),
            fields.mappings("verifications").stream().map(Guides::verification).toList(),
            byLetter
                ? List.of()
                : fields.mappings("steps").stream().map(step -> step(step, regions)).toList(),
            at);
    fields.end();
    return route;
  }

  private static Verification verification(Fields fields) {
    Verification verification =
        new Verification(
            fields.required("by", TEXT),
            fields.required("on", DATE),
            fields.required("region", REGION),
            fields.required("interface-language", LANGUAGE));
    fields.end();
    return verification;
  }

  static Change change(Fields fields) {
    Optional<Fields> texts = fields.optionalMapping("text");
    Change change =
        new Change(
            fields.required("date", DATE),
            fields.required("kind", oneOf(Change.Kind.class)),
            fields.required("weight", oneOf(Change.Weight.class)),
            fields.list("sources", REFERENCE),
            texts.map(Guides::texts).orElse(Map.of()));
    fields.end();
    return change;
  }

  private static Map<String, String> texts(Fields fields) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Node.Entry entry : fields.languages()) {
      fields.optional(entry.key(), TEXT).ifPresent(text -> texts.put(entry.key(), text));
    }
    return texts;
  }

  private static Step step(Fields fields, Set<Region> routeRegions) {
    Optional<Reference> label = fields.optional("switch", REFERENCE);
    Optional<SwitchState> state = fields.optional("set-to", oneOf(SwitchState.class));
    if (fields.has("switch") != fields.has("set-to")) {
      fields.report(
          fields.at(fields.has("switch") ? "switch" : "set-to"),
          ProblemCode.GUIDE_HALF_TARGET,
          "'switch' and 'set-to' belong together",
          fields.has("switch")
              ? "add what to set it to, on or off"
              : "add the label that is set, as in 'switch: LABEL'");
    }
    Step step =
        new Step(
            fields.required("id", ID),
            fields.list("labels", REFERENCE),
            label.flatMap(name -> state.map(to -> new Step.Target(name, to))),
            fields.optional("deep-link", HTTPS),
            fields.optional("screen", REFERENCE),
            regions(fields, routeRegions, "route"),
            fields.at("id"));
    fields.end();
    return step;
  }

  Page page(String id, Node node, Map<String, Edition> editions) {
    Fields fields = Fields.of(node, ProblemArea.PAGE, problems);
    Page page =
        new Page(
            id,
            fields.required("order", integer(1, MAX_ORDER)),
            fields.required("menu", oneOf(Page.Menu.class)),
            fields.optional("show", oneOf(Page.Extra.class)),
            fields.optional("sheet", REFERENCE),
            editions,
            fields.at());
    fields.end();
    return page;
  }
}
