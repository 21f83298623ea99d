package optout.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import optout.problem.Position;

/**
 * A guide, letter or page in one language.
 *
 * @param shortTitle the title as menus have it, if that is another
 * @param poster the one claim that its poster makes, if that is not the title
 * @param blanks names of a letter's fields by their ids; none for anything else
 * @param slug the name of its folder in the published site; empty for the home page
 * @param translation where it comes from; empty for a source edition
 * @param intro what stands before the first heading
 * @param routes the guide's routes, in the order of the file; for a letter the one that has its
 *     clauses for steps; none for a page
 * @param sections what follows
 * @param revision of the whole text
 * @param revisions the {@link UnitRevision} of each unit in this edition
 */
public record Edition(
    String language,
    String title,
    Optional<String> shortTitle,
    String summary,
    Optional<String> poster,
    Map<String, String> blanks,
    Reference slug,
    Optional<Translation> translation,
    List<Block> intro,
    List<RouteText> routes,
    List<Section> sections,
    String revision,
    Map<String, String> revisions,
    Position at) {

  /** The unit of translation that holds title, summary and introduction. */
  public static final String INTRO = "intro";

  /** The section that says what following the guide does not do; printed as a box. */
  public static final String LIMITS = "limits";

  /** A route in one language. */
  public record RouteText(
      RouteKind kind, List<Inline> heading, List<Block> intro, List<StepText> steps, Position at) {
    public RouteText {
      heading = List.copyOf(heading);
      intro = List.copyOf(intro);
      steps = List.copyOf(steps);
    }

    /** The step or clause of an id, if it is there. */
    Optional<StepText> step(String id) {
      return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }
  }

  /** A step in one language. */
  public record StepText(String id, List<Inline> heading, List<Block> body, Position at) {
    public StepText {
      heading = List.copyOf(heading);
      body = List.copyOf(body);
    }

    /** Its heading and its body. */
    public List<Block> blocks() {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Heading(3, id, heading, at));
      blocks.addAll(body);
      return blocks;
    }
  }

  /** A part of an edition that stands alone. */
  public record Section(String id, List<Inline> heading, List<Block> body, Position at) {
    public Section {
      heading = List.copyOf(heading);
      body = List.copyOf(body);
    }
  }

  public Edition {
    blanks = Map.copyOf(blanks);
    intro = List.copyOf(intro);
    routes = List.copyOf(routes);
    sections = List.copyOf(sections);
    revisions = Map.copyOf(revisions);
  }

  /** The same with other texts of its routes and sections. */
  Edition withText(List<RouteText> otherRoutes, List<Section> otherSections) {
    return with(slug, translation, otherRoutes, otherSections, revisions);
  }

  /** The same with other revisions of its units. */
  public Edition withRevisions(Map<String, String> others) {
    return with(slug, translation, routes, sections, others);
  }

  /** This original at the address of a translation, which is out of date as a whole. */
  Edition standingInFor(Edition translated) {
    return with(
        translated.slug,
        translated.translation.map(of -> of.of(new Reference(language, of.of().at()))),
        routes,
        sections,
        revisions);
  }

  private Edition with(
      Reference otherSlug,
      Optional<Translation> otherTranslation,
      List<RouteText> otherRoutes,
      List<Section> otherSections,
      Map<String, String> otherRevisions) {
    return new Edition(
        language,
        title,
        shortTitle,
        summary,
        poster,
        blanks,
        otherSlug,
        otherTranslation,
        intro,
        otherRoutes,
        otherSections,
        revision,
        otherRevisions,
        at);
  }

  /** Tells whether it is the original at the address of a translation. */
  public boolean standsIn() {
    return translation.filter(of -> of.of().id().equals(language)).isPresent();
  }

  /** Notices of its introduction that readers in some regions need before they begin. */
  public List<First> first() {
    return intro.stream()
        .filter(Block.Regional.class::isInstance)
        .map(Block.Regional.class::cast)
        .map(First::of)
        .toList();
  }

  /** The text of a route, if the edition has it. */
  public Optional<RouteText> route(RouteKind kind) {
    return routes.stream().filter(route -> route.kind() == kind).findFirst();
  }

  /** The clauses, if it is a letter's. */
  public List<StepText> clauses() {
    return route(RouteKind.LETTER).map(RouteText::steps).orElse(List.of());
  }

  /** The section of an id, if there is one. */
  public Optional<Section> section(String id) {
    return sections.stream().filter(section -> section.id().equals(id)).findFirst();
  }

  /** The section on what following the guide does not do, if there is one. */
  public Optional<Section> limits() {
    return section(LIMITS);
  }

  /** Every block of the edition with its headings, in reading order. */
  public List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(intro);
    for (RouteText route : routes) {
      blocks.add(new Block.Heading(2, route.kind().id(), route.heading(), route.at()));
      blocks.addAll(route.intro());
      for (StepText step : route.steps()) {
        blocks.addAll(step.blocks());
      }
    }
    for (Section section : sections) {
      blocks.add(new Block.Heading(2, section.id(), section.heading(), section.at()));
      blocks.addAll(section.body());
    }
    return blocks;
  }

  /** The ids that a link can lead to. */
  public Set<String> anchors() {
    return Prose.blocks(blocks(), Block.Heading.class)
        .map(Block.Heading::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The sources it cites, in the order of their first citation. */
  public Set<String> citations() {
    return Prose.inlines(blocks(), Inline.Citation.class)
        .map(Inline.Citation::source)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Claim of its poster, in few words. */
  public String claim() {
    return poster.orElse(title);
  }

  /** The title as menus have it. */
  public String menuTitle() {
    return shortTitle.orElse(title);
  }
}
