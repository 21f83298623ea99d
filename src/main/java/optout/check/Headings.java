package optout.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import optout.model.Block.Heading;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.Guide;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Step;
import optout.problem.Position;
import optout.problem.ProblemCode;
import optout.problem.Problems;
import optout.problem.Severity;

/** The headings of an edition: all that its guide and its source edition ask for, and no others. */
final class Headings {
  /** Ids that templates use themselves. */
  private static final Pattern RESERVED =
      Pattern.compile(
          "main|marks|now|regions|ways|contents|sources|next|publisher|eea|ch|uk|other"
              + "|in-[a-z]+|s[0-9]+|r[0-9]+-[0-9]+");

  /** Level of the headings that begin a section. */
  private static final int UNIT = 2;

  private final Edition edition;
  private final Problems problems;
  private final Map<String, Heading> byId;

  Headings(Edition edition, Problems problems) {
    this.edition = edition;
    this.problems = problems;
    this.byId = byId(edition);
  }

  private static Map<String, Heading> byId(Edition edition) {
    Map<String, Heading> headings = new LinkedHashMap<>();
    Prose.blocks(edition.blocks(), Heading.class)
        .filter(heading -> !heading.id().isEmpty())
        .forEach(heading -> headings.putIfAbsent(heading.id(), heading));
    return headings;
  }

  /** No heading has an id that pages use themselves. */
  void checkReserved() {
    byId.forEach(
        (id, heading) -> {
          if (RESERVED.matcher(id).matches()) {
            problems.error(
                heading.at(),
                ProblemCode.EDITION_RESERVED_ANCHOR,
                "the anchor '" + id + "' is used by the page itself",
                "choose another, the same in every language");
          }
        });
  }

  /** The routes and steps are those of the guide. */
  void checkRoutes(Guide guide) {
    new Part(
            "route",
            id -> "##",
            edition.at(),
            ProblemCode.EDITION_UNKNOWN_ROUTE,
            ProblemCode.EDITION_MISSING_ROUTE,
            ProblemCode.EDITION_ROUTE_ORDER)
        .check(
            guide.routes().stream().map(route -> route.kind().id()).toList(),
            edition.routes().stream().map(route -> route.kind().id()).distinct().toList());
    for (Route route : guide.routes()) {
      edition.route(route.kind()).ifPresent(text -> checkSteps(route, text));
    }
  }

  private void checkSteps(Route route, RouteText text) {
    if (route.steps().stream().anyMatch(step -> step.id().isEmpty())) {
      // Reported when it was read; which step is missing here cannot be known.
      return;
    }
    new Part(
            "step",
            id -> "###",
            text.at(),
            ProblemCode.EDITION_UNKNOWN_STEP,
            ProblemCode.EDITION_MISSING_STEP,
            ProblemCode.EDITION_STEP_ORDER)
        .check(
            route.steps().stream().map(Step::id).distinct().toList(),
            text.steps().stream().map(StepText::id).filter(byId::containsKey).distinct().toList());
  }

  /** All other headings are those of the source edition. */
  void checkSections(Edition source) {
    Position end =
        edition.routes().isEmpty()
            ? edition.at()
            : edition.routes().get(edition.routes().size() - 1).at();
    Map<String, Heading> wanted = byId(source);
    new Part(
            "section",
            id -> "#".repeat(level(wanted, id)),
            end,
            ProblemCode.EDITION_UNKNOWN_SECTION,
            ProblemCode.EDITION_MISSING_SECTION,
            ProblemCode.EDITION_SECTION_ORDER)
        .check(withoutInner(sections(wanted, source), wanted), sections(byId, source));
  }

  /** Headings inside of a section that is missing are missing with it. */
  private List<String> withoutInner(List<String> ids, Map<String, Heading> wanted) {
    List<String> kept = new ArrayList<>();
    boolean missing = false;
    for (String id : ids) {
      boolean inner = level(wanted, id) > UNIT;
      missing = inner ? missing : !byId.containsKey(id);
      if (!inner || !missing || byId.containsKey(id)) {
        kept.add(id);
      }
    }
    return kept;
  }

  private static int level(Map<String, Heading> headings, String id) {
    return Optional.ofNullable(headings.get(id)).map(Heading::level).orElseThrow();
  }

  private List<String> sections(Map<String, Heading> headings, Edition source) {
    List<String> ids = new ArrayList<>(headings.keySet());
    for (Edition one : List.of(source, edition)) {
      for (RouteText route : one.routes()) {
        ids.remove(route.kind().id());
        route.steps().forEach(step -> ids.remove(step.id()));
      }
    }
    return ids;
  }

  /** A kind of heading. */
  private final class Part {
    private final String what;
    private final Function<String, String> marks;
    private final Position above;
    private final ProblemCode unknown;
    private final ProblemCode missing;
    private final ProblemCode order;

    /**
     * @param marks how a heading of an id begins
     * @param above where the first of them belongs
     */
    Part(
        String what,
        Function<String, String> marks,
        Position above,
        ProblemCode unknown,
        ProblemCode missing,
        ProblemCode order) {
      this.what = what;
      this.marks = marks;
      this.above = above;
      this.unknown = unknown;
      this.missing = missing;
      this.order = order;
    }

    void check(List<String> wanted, List<String> found) {
      List<String> left = new ArrayList<>(wanted);
      left.removeAll(found);
      for (String id : found) {
        if (!wanted.contains(id)) {
          Known.check(
              new Reference(id, at(id)),
              what,
              wanted,
              unknown,
              what.equals("section") ? "the source edition has none" : "guide.yaml has none",
              problems);
          // A misspelt heading is not missing as well.
          problems.guess(at(id), id, wanted).ifPresent(left::remove);
        }
      }
      left.forEach(id -> reportMissing(id, wanted, found));
      List<String> present = new ArrayList<>(wanted);
      present.retainAll(found);
      if (present.size() == found.size() && !present.equals(found)) {
        reportOrder(present, found);
      }
    }

    private void reportMissing(String id, List<String> wanted, List<String> found) {
      Optional<String> before =
          wanted.subList(0, wanted.indexOf(id)).stream()
              .filter(found::contains)
              .reduce((first, second) -> second);
      boolean isShown = edition.translation().isPresent() && isUnit(id);
      problems.add(
          isShown ? Severity.WARNING : Severity.ERROR,
          before.map(this::at).orElse(above),
          missing,
          "the " + what + " '" + id + "' is missing",
          "add '"
              + marks.apply(id)
              + " … {#"
              + id
              + "}' "
              + before.map(earlier -> "after '" + earlier + "'").orElse("as the first " + what));
    }

    /** Tells whether a heading begins a part, which readers can be shown of the original. */
    private boolean isUnit(String id) {
      return !what.equals("section") || marks.apply(id).length() == UNIT;
    }

    private void reportOrder(List<String> wanted, List<String> found) {
      int first = 0;
      while (wanted.get(first).equals(found.get(first))) {
        first++;
      }
      problems.error(
          at(found.get(first)),
          order,
          "the " + what + "s stand in another order: " + String.join(", ", found),
          "put them as: " + String.join(", ", wanted));
    }

    private Position at(String id) {
      return Optional.ofNullable(byId.get(id)).map(Heading::at).orElse(above);
    }
  }
}
