package optout.start;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Editions;
import optout.model.Label;
import optout.model.Named;
import optout.model.Reference;
import optout.model.Screen;
import optout.model.Service;
import optout.problem.Suggestion;
import optout.problem.Visible;

/**
 * Files to begin with: they build at once, and what is still to be written is marked in them as a
 * placeholder.
 *
 * <pre>{@code
 * new Beginnings(content).guide("my-guide", "my-service", today).write(folder, "content");
 * }</pre>
 */
public final class Beginnings {
  /** After so many months, what a guide says should be checked again. */
  private static final int MONTHS = 3;

  private final Content content;
  private final String language;

  /** Beginnings in the content of a site, in its first language. */
  public Beginnings(Content content) {
    this.content = content;
    this.language = content.site().sourceLanguage();
  }

  /**
   * A site without guides.
   *
   * @param languages whose interface texts ship with the program; the first one is written first
   */
  public static NewFiles site(List<String> languages) {
    String source = languages.get(0);
    Map<String, String> values =
        Map.of("languages", String.join(", ", languages), "language", source);
    Map<String, String> files = new TreeMap<>();
    for (String table : List.of("site.yaml", "sources.yaml", "addresses.yaml")) {
      files.put(table, Sketch.of(table, values));
    }
    files.put("pages/home/page.yaml", "order: 1\nmenu: none\n");
    files.put("pages/home/" + source + ".md", Sketch.in(source, "home.md", values));
    files.put("pages/imprint/page.yaml", "order: 2\nmenu: footer\nshow: publisher\n");
    files.put("pages/imprint/" + source + ".md", Sketch.in(source, "imprint.md", values));
    return NewFiles.of(files);
  }

  /** A service with a switch, and the screen that it is on. */
  public NewFiles service(String id) throws RefusedException {
    if (content.services().containsKey(id)) {
      throw new RefusedException("there is a service '" + id + "' already", "choose another id");
    }
    Map<String, String> values = Map.of("id", id, "name", title(id), "language", language);
    Map<String, String> files = new TreeMap<>();
    for (String table : List.of("service.yaml", "labels.yaml", "screens.yaml")) {
      files.put("services/" + id + "/" + table, Sketch.of(table, values));
    }
    return NewFiles.of(files);
  }

  /**
   * A guide that switches something off.
   *
   * @param service its id, or nothing if there is only one
   */
  public NewFiles guide(String id, Optional<String> service, LocalDate today)
      throws RefusedException {
    Service about = service(service);
    Optional<Screen> screen =
        about.screens().values().stream()
            .filter(one -> switchOf(one).isPresent())
            .min(Comparator.comparing(Screen::at));
    Label label =
        screen
            .flatMap(one -> switchOf(one).map(found -> about.labels().get(found.id())))
            .or(() -> about.labels().values().stream().min(Comparator.comparing(Label::at)))
            .orElseThrow(
                () ->
                    new RefusedException(
                        "the service '" + about.id() + "' has no labels",
                        "add the switch to services/" + about.id() + "/labels.yaml first"));
    Map<String, String> values = new LinkedHashMap<>();
    values.put("service", about.id());
    values.put("label", label.id());
    values.put("screen", screen.map(one -> ", screen: " + one.id()).orElse(""));
    values.put("order", next(content.guides().stream().map(one -> one.order()), 1));
    values.put("date", today.toString());
    values.put("later", today.plusMonths(MONTHS).toString());
    List<String> pages =
        content.site().languages().stream()
            .map(Reference::id)
            .flatMap(
                code -> Stream.of("practice/", "check/").map(page -> code + "/" + id + "/" + page))
            .toList();
    return item(Editions.Kind.GUIDE, id, values, screen.isPresent() ? pages : List.of());
  }

  /**
   * A letter to a service.
   *
   * @param service its id, or nothing if there is only one
   */
  public NewFiles letter(String id, Optional<String> service) throws RefusedException {
    Service about = service(service);
    if (about.addressees().isEmpty()) {
      throw new RefusedException(
          "the service '" + about.id() + "' has no address for letters",
          "add 'addressees' to services/" + about.id() + "/service.yaml first");
    }
    Map<String, String> values = new LinkedHashMap<>();
    values.put("service", about.id());
    values.put("order", next(content.letters().stream().map(one -> one.order()), 1));
    values.put(
        "regions",
        about.addressees().keySet().stream()
            .sorted()
            .map(Named::id)
            .collect(Collectors.joining(", ")));
    return item(Editions.Kind.LETTER, id, values, List.of());
  }

  /** A page that the menu leads to. */
  public NewFiles page(String id) throws RefusedException {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("order", next(content.pages().stream().map(one -> one.order()), 1));
    return item(Editions.Kind.PAGE, id, values, List.of());
  }

  private NewFiles item(
      Editions.Kind kind, String id, Map<String, String> values, List<String> pages)
      throws RefusedException {
    Optional<Editions> taken =
        content
            .items()
            .filter(
                item ->
                    (item.kind() == kind && item.id().equals(id))
                        || item.editions().values().stream()
                            .anyMatch(edition -> edition.slug().id().equals(id)))
            .findFirst();
    if (taken.isPresent()) {
      throw new RefusedException(
          "the " + taken.get().kind().id() + " '" + taken.get().id() + "' has this name",
          "choose another id: it is also the address");
    }
    values.put("id", id);
    values.put("title", title(id));
    String folder = kind.folder() + "/" + id + "/";
    Map<String, String> files = new TreeMap<>();
    files.put(folder + kind.id() + ".yaml", Sketch.of(kind.id() + ".yaml", values));
    files.put(folder + language + ".md", Sketch.in(language, kind.id() + ".md", values));
    return new NewFiles(
        new TreeMap<>(files),
        Optional.of(new NewFiles.Addresses(language, id, kind.id() + ":" + id, pages)));
  }

  private Service service(Optional<String> asked) throws RefusedException {
    Map<String, Service> services = new TreeMap<>(content.services());
    String known = String.join(", ", services.keySet());
    if (services.isEmpty()) {
      throw new RefusedException("there is no service yet", "first run: optout new service ID");
    }
    if (asked.isEmpty() && services.size() > 1) {
      throw new RefusedException(
          "there are several services", "say which one, as --service ID: " + known);
    }
    String id = asked.orElseGet(() -> services.keySet().iterator().next());
    Optional<Service> found = Optional.ofNullable(services.get(id));
    if (found.isEmpty()) {
      String guess = Suggestion.hint(id, services.keySet());
      throw new RefusedException(
          "there is no service '" + Visible.of(id) + "'",
          guess.isEmpty() ? "there is: " + known : guess);
    }
    return found.get();
  }

  private static Optional<Reference> switchOf(Screen screen) {
    return screen
        .marked()
        .filter(part -> part.kind() == Screen.Kind.SWITCH)
        .flatMap(Screen.Part::label);
  }

  private static String next(Stream<Integer> orders, int otherwise) {
    return String.valueOf(
        Math.min(999, orders.map(order -> order + 1).max(Integer::compare).orElse(otherwise)));
  }

  /** Words of an id as those of a title. */
  private static String title(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
  }
}
