package optout.check;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import optout.model.Content;
import optout.model.Editions;
import optout.model.Label;
import optout.model.LabelScope;
import optout.model.Reference;

/**
 * The words of a service, or of all, that editions in one language may use, and those they must not
 * use.
 *
 * @param ids of the labels that need no service's name
 * @param texts what the service writes, by which a label can be quoted
 * @param circulating wordings in use elsewhere, not the service's, with what to write instead
 */
record Vocabulary(
    LabelScope scope,
    Set<String> ids,
    SortedSet<String> texts,
    SortedMap<String, String> circulating) {

  private static final Collector<CharSequence, ?, String> OR = Collectors.joining(" or ");

  /** Service and language: two editions that have these in common share a vocabulary. */
  record Key(String service, String language) {}

  static Key key(Editions item, String language) {
    return new Key(item.about().map(Reference::id).orElse(""), language);
  }

  static Vocabulary of(Content content, Editions item, String language) {
    LabelScope scope = LabelScope.of(content, item);
    SortedSet<String> texts =
        scope
            .labels()
            .flatMap(found -> found.label().texts(language))
            .collect(Collectors.toCollection(TreeSet::new));
    SortedMap<String, String> circulating =
        scope
            .labels()
            .flatMap(
                found ->
                    circulating(found, language).stream().map(wording -> new Use(wording, found)))
            .collect(
                Collectors.groupingBy(
                    Use::wording,
                    TreeMap::new,
                    Collectors.mapping(use -> write(scope, use.found()), OR)));
    return new Vocabulary(
        scope,
        scope.labels().map(found -> found.label().id()).collect(Collectors.toSet()),
        texts,
        circulating);
  }

  private record Use(String wording, LabelScope.Found found) {}

  private static List<String> circulating(LabelScope.Found found, String language) {
    return Optional.ofNullable(found.label().texts().get(language))
        .map(Label.Wording::circulating)
        .orElse(List.of());
  }

  /** References to write for one of some labels. */
  static String names(LabelScope scope, Collection<LabelScope.Found> labels) {
    return labels.stream().map(found -> write(scope, found)).collect(OR);
  }

  private static String write(LabelScope scope, LabelScope.Found found) {
    return "[[" + scope.name(found) + "]]";
  }
}
