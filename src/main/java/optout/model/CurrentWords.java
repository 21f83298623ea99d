package optout.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import optout.model.Edition.RouteText;
import optout.model.Edition.Section;
import optout.model.Edition.StepText;

/**
 * Puts the original's words in the place of a translation's where the guide's data has changed
 * since: no reader is told to set a switch as it was right before. Where the goal has changed, all
 * of the translation gives way. Parts that a translation does not have are in the original, too; a
 * letter without all of its clauses is so as a whole.
 */
public final class CurrentWords {
  private final Editions item;
  private final Edition original;
  private final Language language;

  private CurrentWords(Editions item, Edition original, Language language) {
    this.item = item;
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
    return content.withItems(
        content.guides().stream().map(one -> one.withEditions(shown(one, source))).toList(),
        content.letters().stream().map(one -> one.withEditions(shown(one, source))).toList(),
        content.pages().stream().map(one -> one.withEditions(shown(one, source))).toList());
  }

  private static Map<String, Edition> shown(Editions item, Language source) {
    Edition original = Objects.requireNonNull(item.editions().get(source.code()));
    CurrentWords words = new CurrentWords(item, original, source);
    Map<String, Edition> editions = new HashMap<>();
    item.editions().forEach((code, edition) -> editions.put(code, words.shown(edition)));
    return editions;
  }

  /**
   * Ids of the parts that readers are shown in the original's words: those that a translation does
   * not have, and those with other data since; of an original that stands in for all of a
   * translation, none.
   */
  public static Set<String> replaced(Editions item, Edition edition) {
    Set<String> parts = new HashSet<>(MissingParts.of(item, edition));
    if (!edition.standsIn()) {
      parts.addAll(OutdatedUnit.withOtherData(item, edition));
    }
    return parts;
  }

  private Edition shown(Edition edition) {
    Set<String> missing = MissingParts.of(item, edition);
    Set<String> parts = replaced(item, edition);
    if (parts.isEmpty()) {
      return edition;
    }
    if (parts.contains(Edition.INTRO) || MissingParts.isHalfLetter(item, edition)) {
      return original.standingInFor(edition);
    }
    return edition.withText(
        original.routes().stream().map(route -> shown(route, edition, parts)).toList(),
        original.sections().stream()
            .map(
                section ->
                    missing.contains(section.id()) ? original(section) : own(section, edition))
            .toList());
  }

  private RouteText shown(RouteText first, Edition edition, Set<String> parts) {
    Optional<RouteText> translated = edition.route(first.kind());
    boolean isOwn = translated.isPresent() && !parts.contains(first.kind().id());
    RouteText head = isOwn ? translated.get() : first;
    return new RouteText(
        first.kind(),
        isOwn ? head.heading() : line(head.heading()),
        isOwn ? head.intro() : blocks(head.intro()),
        first.steps().stream()
            .map(
                step ->
                    translated
                        .filter(any -> !parts.contains(step.id()))
                        .flatMap(route -> route.step(step.id()))
                        .orElseGet(() -> original(step)))
            .toList(),
        head.at());
  }

  private StepText original(StepText step) {
    return new StepText(step.id(), line(step.heading()), blocks(step.body()), step.at());
  }

  private Section original(Section section) {
    return new Section(section.id(), line(section.heading()), blocks(section.body()), section.at());
  }

  private static Section own(Section section, Edition edition) {
    return edition.sections().stream()
        .filter(one -> one.id().equals(section.id()))
        .findFirst()
        .orElseThrow();
  }

  private List<Inline> line(List<Inline> content) {
    return List.of(new Inline.Foreign(language, content));
  }

  private List<Block> blocks(List<Block> content) {
    return content.isEmpty() ? List.of() : List.of(new Block.Foreign(language, content));
  }
}
