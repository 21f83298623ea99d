package optout.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import optout.model.Block;
import optout.model.Block.Heading;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.Section;
import optout.model.Edition.StepText;
import optout.model.Editions;
import optout.model.Named;
import optout.model.Prose;
import optout.model.RouteKind;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/**
 * Prose cut at its headings: introduction, routes with their steps, sections.
 *
 * @param unitsByLine the id of the unit that begins in a line of the file
 */
record Outline(
    List<Block> intro,
    List<RouteText> routes,
    List<Section> sections,
    Map<Integer, String> unitsByLine) {

  private static final int TOP = 2;

  static Outline of(List<Block> blocks, Editions.Kind of, Problems problems) {
    Map<Integer, String> units = new HashMap<>();
    List<RouteText> routes = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    List<Block> intro = new ArrayList<>();
    checkHeadings(blocks, problems);
    for (Part part : cut(blocks, TOP, intro)) {
      Heading heading = part.heading();
      units.put(heading.at().line(), heading.id());
      Optional<RouteKind> kind =
          Named.find(RouteKind.class, heading.id()).filter(route -> has(of, route));
      if (kind.isEmpty()) {
        sections.add(new Section(heading.id(), heading.content(), part.body(), heading.at()));
        continue;
      }
      if (!sections.isEmpty()) {
        problems.error(
            heading.at(),
            ProblemCode.EDITION_ROUTE_AFTER_SECTION,
            "the route '" + heading.id() + "' comes after a section",
            "routes come first, then sections");
      }
      routes.add(route(kind.get(), heading, part.body(), units));
    }
    return new Outline(List.copyOf(intro), routes, sections, units);
  }

  /** Tells whether a heading of that name begins a route, or the clauses of a letter. */
  private static boolean has(Editions.Kind item, RouteKind route) {
    return switch (item) {
      case GUIDE -> true;
      case LETTER -> route == RouteKind.LETTER;
      case PAGE -> false;
    };
  }

  private static RouteText route(
      RouteKind kind, Heading heading, List<Block> body, Map<Integer, String> units) {
    List<Block> intro = new ArrayList<>();
    List<StepText> steps = new ArrayList<>();
    for (Part step : cut(body, TOP + 1, intro)) {
      units.put(step.heading().at().line(), step.heading().id());
      steps.add(
          new StepText(
              step.heading().id(), step.heading().content(), step.body(), step.heading().at()));
    }
    return new RouteText(kind, heading.content(), intro, steps, heading.at());
  }

  private record Part(Heading heading, List<Block> body) {}

  /** Cuts at headings of a level; what stands before the first one goes to {@code before}. */
  private static List<Part> cut(List<Block> blocks, int level, List<Block> before) {
    List<Part> parts = new ArrayList<>();
    List<Block> target = before;
    for (Block block : blocks) {
      if (block instanceof Heading heading && heading.level() <= level) {
        target = new ArrayList<>();
        parts.add(new Part(heading, target));
      } else {
        target.add(block);
      }
    }
    return parts;
  }

  private static void checkHeadings(List<Block> blocks, Problems problems) {
    AtomicInteger above = new AtomicInteger(1);
    Prose.blocks(blocks, Heading.class)
        .forEach(heading -> checkHeading(heading, above.getAndSet(heading.level()), problems));
  }

  private static void checkHeading(Heading heading, int above, Problems problems) {
    if (heading.level() == 1) {
      problems.error(
          heading.at(),
          ProblemCode.EDITION_SECOND_TITLE,
          "a heading of the first level",
          "the title is in the front matter; use ## here");
    } else if (heading.level() > above + 1) {
      problems.error(
          heading.at(),
          ProblemCode.EDITION_SKIPPED_LEVEL,
          "this heading is of level " + heading.level() + ", the one above it of " + above,
          "begin it with " + "#".repeat(above + 1));
    }
    if (heading.id().isEmpty()) {
      problems.error(
          heading.at(),
          ProblemCode.EDITION_NO_ANCHOR,
          "this heading has no anchor",
          "end it with {#some-id}, the same in every language");
    }
    if (heading.id().equals(Edition.INTRO)) {
      problems.error(
          heading.at(),
          ProblemCode.EDITION_RESERVED_ANCHOR,
          "the anchor 'intro' is taken: it means what is before the first heading",
          "choose another, the same in every language");
    }
  }
}
