package optout.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A guide or page in one language.
 *
 * @param slug the name of its folder in the published site; empty for the home page
 * @param translation where it comes from; empty for a source edition
 * @param intro what stands before the first heading
 * @param routes the guide's routes, in the order of the file; none for a page
 * @param sections what follows
 * @param revisions the revision of each unit's text in this edition
 */
public record Edition(
    String language,
    String title,
    String summary,
    Reference slug,
    Optional<Translation> translation,
    List<Block> intro,
    List<RouteText> routes,
    List<Section> sections,
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
  }

  /** A step in one language. */
  public record StepText(String id, List<Inline> heading, List<Block> body, Position at) {
    public StepText {
      heading = List.copyOf(heading);
      body = List.copyOf(body);
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
    intro = List.copyOf(intro);
    routes = List.copyOf(routes);
    sections = List.copyOf(sections);
    revisions = Map.copyOf(revisions);
  }

  /** The text of a route, if the edition has it. */
  public Optional<RouteText> route(RouteKind kind) {
    return routes.stream().filter(route -> route.kind() == kind).findFirst();
  }
}
