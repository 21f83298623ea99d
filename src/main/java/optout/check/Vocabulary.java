package optout.check;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Label;
import optout.model.Service;

/**
 * The labels that editions in one language may name: those of the guide's service, or of all.
 *
 * @param services in the order of their ids
 * @param ids of all their labels
 * @param texts ids of labels by what the service writes
 * @param circulating ids of labels by wordings in use elsewhere, not the service's
 */
record Vocabulary(
    List<Service> services,
    Set<String> ids,
    Map<String, String> texts,
    Map<String, String> circulating) {

  /** What two editions that share a vocabulary have in common. */
  record Key(String service, String language) {}

  static Key key(Editions item, String language) {
    return new Key(item instanceof Guide guide ? guide.service().id() : "", language);
  }

  static Vocabulary of(Content content, Key key) {
    Vocabulary vocabulary =
        new Vocabulary(
            content.services().values().stream()
                .filter(service -> key.service().isEmpty() || key.service().equals(service.id()))
                .sorted(Comparator.comparing(Service::id))
                .toList(),
            new HashSet<>(),
            new TreeMap<>(),
            new TreeMap<>());
    for (Service service : vocabulary.services()) {
      vocabulary.ids().addAll(service.labels().keySet());
      service.labels().values().stream()
          .sorted(Comparator.comparing(Label::id))
          .forEach(label -> vocabulary.add(label, key.language()));
    }
    return vocabulary;
  }

  private void add(Label label, String language) {
    Stream.of(language, Service.FALLBACK_LANGUAGE)
        .map(label::text)
        .flatMap(Optional::stream)
        .forEach(text -> texts.putIfAbsent(text, label.id()));
    Optional.ofNullable(label.texts().get(language))
        .map(Label.Wording::circulating)
        .orElse(List.of())
        .forEach(wording -> circulating.putIfAbsent(wording, label.id()));
  }
}
