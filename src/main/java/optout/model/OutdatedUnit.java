package optout.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A part of a translation of which the original, or what the guide's data says about it, has
 * changed since.
 *
 * @param translated the revision that was translated
 * @param current the revision there is; nothing if the original has lost that part
 */
public record OutdatedUnit(String id, String translated, Optional<String> current) {

  /**
   * Tells whether the guide's data about it changed: then its words may tell readers to do what is
   * wrong now.
   */
  public boolean hasOtherData() {
    return current
        .filter(now -> UnitRevision.of(translated).hasOtherData(UnitRevision.of(now)))
        .isPresent();
  }

  /**
   * Those that readers of an edition are told of: none, where the original stands in for all of a
   * translation.
   */
  public static List<OutdatedUnit> told(Editions item, Edition edition) {
    return edition.standsIn() ? List.of() : of(item, edition);
  }

  /** Ids of the parts of an edition about which the guide's data changed. */
  public static Set<String> withOtherData(Editions item, Edition edition) {
    return of(item, edition).stream()
        .filter(OutdatedUnit::hasOtherData)
        .map(OutdatedUnit::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** All such parts of an edition, by id; none for an original. */
  public static List<OutdatedUnit> of(Editions item, Edition edition) {
    Map<String, Reference> translated =
        edition.translation().map(Translation::revisions).orElse(Map.of());
    Map<String, String> current =
        edition
            .translation()
            .flatMap(of -> Optional.ofNullable(item.editions().get(of.of().id())))
            .map(Edition::revisions)
            .orElse(Map.of());
    return translated.entrySet().stream()
        .filter(entry -> !entry.getValue().id().equals(current.get(entry.getKey())))
        .sorted(Map.Entry.comparingByKey())
        .map(
            entry ->
                new OutdatedUnit(
                    entry.getKey(),
                    entry.getValue().id(),
                    Optional.ofNullable(current.get(entry.getKey()))))
        .toList();
  }
}
