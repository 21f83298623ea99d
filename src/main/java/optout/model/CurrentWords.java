package optout.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;

/**
 * Puts the original's words in the place of a translation's where the guide's data has changed
 * since: no reader is told to set a switch as it was right before. Where the goal has changed, all
 * of the translation gives way.
 */
public final class CurrentWords {
  private final Guide guide;
  private final Edition original;
  private final Language language;

  private CurrentWords(Guide guide, Edition original, Language language) {
    this.guide = guide;
    this.original = original;
    this.language = language;
  }

  /**
   * Content as readers see it.
   *
   * @param content free of errors
   */
  public static Content of(Content content) {
    Language source =
        Objects.requireNonNull(content.languages().get(content.site().sourceLanguage()));
    return content.withGuides(
        content.guides().stream().map(guide -> shown(guide, source)).toList());
  }

  private static Guide shown(Guide guide, Language source) {
    Edition original = Objects.requireNonNull(guide.editions().get(source.code()));
    CurrentWords words = new CurrentWords(guide, original, source);
    Map<String, Edition> editions = new HashMap<>();
    guide.editions().forEach((code, edition) -> editions.put(code, words.shown(edition)));
    return guide.withEditions(editions);
  }

  private Edition shown(Edition edition) {
    Set<String> parts = OutdatedUnit.withOtherData(guide, edition);
    if (parts.isEmpty()) {
      return edition;
    }
    return parts.contains(Edition.INTRO)
        ? original.standingInFor(edition)
        : edition.withRoutes(
            edition.routes().stream()
                .map(route -> shown(route, original.route(route.kind()).orElseThrow(), parts))
                .toList());
  }

  private RouteText shown(RouteText translated, RouteText first, Set<String> parts) {
    boolean changed = parts.contains(translated.kind().id());
    return new RouteText(
        translated.kind(),
        changed ? line(first.heading()) : translated.heading(),
        changed ? blocks(first.intro()) : translated.intro(),
        translated.steps().stream()
            .map(step -> parts.contains(step.id()) ? original(step.id(), first) : step)
            .toList(),
        translated.at());
  }

  private StepText original(String id, RouteText route) {
    StepText step =
        route.steps().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    return new StepText(id, line(step.heading()), blocks(step.body()), step.at());
  }

  private List<Inline> line(List<Inline> content) {
    return List.of(new Inline.Foreign(language, content));
  }

  private List<Block> blocks(List<Block> content) {
    return content.isEmpty() ? List.of() : List.of(new Block.Foreign(language, content));
  }
}
