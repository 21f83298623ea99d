package optout.translate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import optout.model.Block;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Language;
import optout.model.MissingParts;
import optout.model.Named;
import optout.model.OutdatedUnit;
import optout.model.Page;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Service;
import optout.model.Translation;

/**
 * State of a site's translation into one language, in the order in which readers meet its texts.
 *
 * @param messages interface texts that are missing, by key
 * @param items guides, letters and pages
 * @param labels labels without evidence in that language, {@code service:label}
 */
public record Status(
    String language, List<String> messages, List<Item> items, List<String> labels) {

  /** Lack of a translation. */
  public enum Lack implements Named {
    /** There is nothing at all. */
    MISSING,
    /** Some parts, or interface texts, are not there. */
    INCOMPLETE,
    /** Some parts of the original have changed since, or nobody noted what was translated. */
    OUT_OF_DATE,
    /** A machine translated it, and nobody has read it over. */
    MACHINE_MADE,
    /** Nobody has read it over. */
    NOT_REVIEWED,
    /** Nobody has walked a route of the guide on a live account. */
    NOT_VERIFIED,
    /** A label has no evidence in the language. */
    LABELS
  }

  /**
   * A part that is out of date.
   *
   * @param inOriginal whether readers are shown the original
   */
  public record Part(String id, boolean inOriginal) {}

  /**
   * A guide, letter or page.
   *
   * @param outOfDate in reading order
   * @param missing ids of parts, in reading order
   */
  public record Item(
      Editions.Kind kind,
      String id,
      Set<Lack> lacks,
      List<Part> outOfDate,
      List<String> missing,
      Optional<String> by,
      Optional<String> reviewed) {
    public Item {
      lacks = Set.copyOf(lacks);
      outOfDate = List.copyOf(outOfDate);
      missing = List.copyOf(missing);
    }

    /** Tells whether all of it agrees with the original as it is now. */
    public boolean isComplete() {
      return Stream.of(Lack.MISSING, Lack.INCOMPLETE, Lack.OUT_OF_DATE).noneMatch(lacks::contains);
    }
  }

  public Status {
    messages = List.copyOf(messages);
    items = List.copyOf(items);
    labels = List.copyOf(labels);
  }

  /** The state of a language, be it published or not. */
  public static Status of(Content content, String language) {
    return new Status(
        language,
        messages(content, language),
        inReadingOrder(content).map(item -> item(content, item, language)).toList(),
        labels(content, language));
  }

  /** All that the language lacks. */
  public Set<Lack> lacks() {
    Set<Lack> lacks = new TreeSet<>();
    items.forEach(item -> lacks.addAll(item.lacks()));
    if (!messages.isEmpty()) {
      lacks.add(Lack.INCOMPLETE);
    }
    if (!labels.isEmpty()) {
      lacks.add(Lack.LABELS);
    }
    return lacks;
  }

  /** The home page, then guides, letters and other pages. */
  private static Stream<Editions> inReadingOrder(Content content) {
    return content
        .items()
        .sorted(
            Comparator.comparing(
                item -> !(item instanceof Page page && page.id().equals(Page.HOME))));
  }

  private static List<String> messages(Content content, String language) {
    Set<String> there =
        Optional.ofNullable(content.languages().get(language))
            .map(Language::messages)
            .map(Map::keySet)
            .orElse(Set.of());
    return Optional.ofNullable(content.languages().get(content.site().sourceLanguage()))
        .map(Language::messages)
        .map(Map::keySet)
        .orElse(Set.of())
        .stream()
        .filter(key -> !there.contains(key))
        .sorted()
        .toList();
  }

  private static List<String> labels(Content content, String language) {
    return content.services().values().stream()
        .sorted(Comparator.comparing(Service::id))
        .flatMap(
            service ->
                service.labels().values().stream()
                    .filter(label -> !label.texts().containsKey(language))
                    .map(label -> service.id() + ":" + label.id())
                    .sorted())
        .toList();
  }

  private static Item item(Content content, Editions item, String language) {
    Set<Lack> lacks = new TreeSet<>();
    if (item instanceof Guide guide
        && guide.routes().stream().allMatch(route -> route.verifications().isEmpty())) {
      lacks.add(Lack.NOT_VERIFIED);
    }
    Optional<Edition> edition = item.edition(language);
    if (edition.isEmpty()) {
      lacks.add(Lack.MISSING);
      return new Item(
          item.kind(), item.id(), lacks, List.of(), List.of(), Optional.empty(), Optional.empty());
    }
    Optional<Translation> translation = edition.get().translation();
    List<String> order = order(content, item, edition.get());
    List<String> missing = sorted(MissingParts.of(item, edition.get()), order);
    List<OutdatedUnit> outdated = OutdatedUnit.of(item, edition.get());
    Set<String> unnoted = new TreeSet<>(edition.get().revisions().keySet());
    translation.ifPresent(of -> unnoted.removeAll(of.revisions().keySet()));
    if (!missing.isEmpty()) {
      lacks.add(Lack.INCOMPLETE);
    }
    if (!outdated.isEmpty() || (translation.isPresent() && !unnoted.isEmpty())) {
      lacks.add(Lack.OUT_OF_DATE);
    }
    translation
        .filter(Translation::isUnreviewedMachineTranslation)
        .ifPresent(any -> lacks.add(Lack.MACHINE_MADE));
    translation
        .filter(of -> of.reviewed().isEmpty())
        .ifPresent(any -> lacks.add(Lack.NOT_REVIEWED));
    Set<String> shown = OutdatedUnit.withOtherData(item, edition.get());
    Set<String> ids = new TreeSet<>(translation.isPresent() ? unnoted : Set.of());
    outdated.forEach(unit -> ids.add(unit.id()));
    ids.removeAll(missing);
    return new Item(
        item.kind(),
        item.id(),
        lacks,
        sorted(ids, order).stream().map(id -> new Part(id, shown.contains(id))).toList(),
        missing,
        translation.map(Translation::by),
        translation.flatMap(Translation::reviewed));
  }

  /** Ids of parts in the order of the original. */
  private static List<String> order(Content content, Editions item, Edition edition) {
    Set<String> order = new LinkedHashSet<>(Set.of(Edition.INTRO));
    String source =
        edition
            .translation()
            .map(Translation::of)
            .map(Reference::id)
            .orElse(content.site().sourceLanguage());
    item.edition(source)
        .ifPresent(
            original ->
                Prose.blocks(original.blocks(), Block.Heading.class)
                    .forEach(heading -> order.add(heading.id())));
    return List.copyOf(order);
  }

  /** Ids in an order; those that it does not have come last. */
  private static List<String> sorted(Set<String> ids, List<String> order) {
    List<String> sorted = new ArrayList<>(order);
    sorted.retainAll(ids);
    ids.stream().filter(id -> !order.contains(id)).sorted().forEach(sorted::add);
    return sorted;
  }
}
