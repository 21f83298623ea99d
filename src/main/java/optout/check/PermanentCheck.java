package optout.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.PublishedFolder;
import optout.model.Reference;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Nothing that was ever published disappears, and what is published is noted down. */
final class PermanentCheck {
  private final Content content;
  private final Problems problems;
  private final Map<String, Editions> items;

  PermanentCheck(Content content, Problems problems) {
    this.content = content;
    this.problems = problems;
    items = content.byPermanentName();
  }

  void run() {
    if (content.ledger().folders().isEmpty()) {
      return;
    }
    Map<String, List<Editions>> today = today();
    content.ledger().folders().forEach(address -> check(address, today));
    Set<String> noted =
        content.ledger().folders().stream()
            .map(PublishedFolder::folder)
            .collect(Collectors.toCollection(HashSet::new));
    for (Reference language : content.site().languages()) {
      items.values().stream()
          .sorted(Comparator.comparing(PublishedFolder::name))
          .flatMap(item -> own(item, language.id()).stream())
          .filter(edition -> !noted.contains(folder(language.id(), edition)))
          .filter(edition -> !edition.slug().id().isEmpty())
          .forEach(edition -> unlisted(language.id(), edition));
    }
  }

  /** Guides and pages in each folder today. */
  private Map<String, List<Editions>> today() {
    Map<String, List<Editions>> today = new HashMap<>();
    for (Reference language : content.site().languages()) {
      for (Editions item : items.values()) {
        content
            .edition(item, language.id())
            .map(edition -> folder(language.id(), edition))
            .ifPresent(
                folder -> today.computeIfAbsent(folder, none -> new ArrayList<>()).add(item));
      }
    }
    return today;
  }

  private static String folder(String language, Edition edition) {
    return language + "/" + edition.slug().id() + "/";
  }

  private void check(PublishedFolder address, Map<String, List<Editions>> today) {
    String path = "'" + address.folder() + "'";
    Optional<Editions> item = Optional.ofNullable(items.get(address.item().id()));
    boolean published =
        content.site().languages().stream().anyMatch(one -> one.id().equals(address.language()));
    if (item.isEmpty() || !published) {
      String guess =
          published ? problems.hint(address.item().at(), address.item().id(), items.keySet()) : "";
      problems.error(
          address.item().at(),
          ProblemCode.ADDRESS_MISSING,
          "nothing is left to be found at " + path + ", which was published",
          guess.isEmpty() ? "name the guide or page that takes its place" : guess);
      return;
    }
    List<Editions> there = today.getOrDefault(address.folder(), List.of());
    if (!there.isEmpty() && !there.contains(item.get())) {
      problems.error(
          address.item().at(),
          ProblemCode.ADDRESS_TAKEN,
          path + " is now the address of " + PublishedFolder.name(there.get(0)),
          "who comes by an old link would find something else; choose another slug there");
    }
  }

  private static Optional<Edition> own(Editions item, String language) {
    return Optional.ofNullable(item.editions().get(language));
  }

  private void unlisted(String language, Edition edition) {
    problems.warning(
        edition.slug().at(),
        ProblemCode.ADDRESS_UNLISTED,
        "addresses.yaml does not have '" + folder(language, edition) + "'",
        "add it before it is published: it must work for ever");
  }
}
