package optout.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The labels that prose can name, and which of them a name means: in a guide or letter those of its
 * service, on a page those of all. With its service's name, either can name any. A name or text
 * that could mean several labels means none: whoever wrote it has to say which.
 */
public final class LabelScope {
  private final Map<String, Service> all;
  private final List<Service> plain;

  /** A label of a service. */
  public record Found(Service service, Label label) {
    /** Its name with its service, which only one label has. */
    public LabelName name() {
      return new LabelName(Optional.of(service.id()), label.id());
    }

    /** Its text as readers of a language see it, if it has one. */
    public Optional<ShownLabel> shown(String language) {
      return service.label(label.id(), language);
    }
  }

  private LabelScope(Map<String, Service> all, List<Service> plain) {
    this.all = all;
    this.plain = plain;
  }

  /** The scope of a guide's or page's prose. */
  public static LabelScope of(Content content, Editions item) {
    Collection<Service> services =
        item.about().isPresent()
            ? content.service(item).stream().toList()
            : content.services().values();
    return new LabelScope(content.services(), inOrder(services));
  }

  private static List<Service> inOrder(Collection<Service> services) {
    return services.stream().sorted(Comparator.comparing(Service::id)).toList();
  }

  /** All services by id. */
  public Map<String, Service> services() {
    return all;
  }

  /** The labels that need no service's name as long as their ids differ, ordered by both ids. */
  public Stream<Found> labels() {
    return plain.stream()
        .flatMap(
            service ->
                service.labels().values().stream()
                    .sorted(Comparator.comparing(Label::id))
                    .map(label -> new Found(service, label)));
  }

  /** The labels that a name can mean: none if there is none, several if it must say of which. */
  public List<Found> find(LabelName name) {
    return name.service()
        .map(id -> withId(Stream.ofNullable(all.get(id)).toList(), name.id()))
        .orElseGet(() -> withId(plain, name.id()));
  }

  /** The labels of an id, of whatever service. */
  public List<Found> findAnywhere(String id) {
    return withId(inOrder(all.values()), id);
  }

  private static List<Found> withId(List<Service> services, String id) {
    return services.stream()
        .flatMap(
            service ->
                Stream.ofNullable(service.labels().get(id)).map(label -> new Found(service, label)))
        .toList();
  }

  /**
   * The labels that a text in a language or in English can mean; of those of one service that their
   * readers see the same text of, one.
   */
  public List<Found> withText(String text, String language) {
    record Seen(String service, Optional<ShownLabel> shown) {}
    Map<Seen, Found> different = new LinkedHashMap<>();
    labels()
        .filter(found -> found.label().texts(language).anyMatch(text::equals))
        .forEach(
            found ->
                different.putIfAbsent(
                    new Seen(found.service().id(), found.shown(language)), found));
    return List.copyOf(different.values());
  }

  /** The shortest name that means a label here. */
  public LabelName name(Found found) {
    LabelName plainName = new LabelName(Optional.empty(), found.label().id());
    return find(plainName).equals(List.of(found)) ? plainName : found.name();
  }
}
