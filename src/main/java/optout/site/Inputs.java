package optout.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Label;
import optout.model.Language;
import optout.model.Letter;
import optout.model.MissingParts;
import optout.model.OutdatedUnit;
import optout.model.Page;
import optout.model.PublishedFolder;
import optout.model.Route;
import optout.model.Service;
import optout.model.Step;

/**
 * The values of all inputs, as digests. Two sites have equal digests of an input if it is the same
 * in both; so an output whose inputs have the digests they had need not be made again. Safe for use
 * by several threads.
 */
public final class Inputs {
  private final Content content;
  private final Places places;
  private final StepPictures pictures;
  private final Supplier<String> templates;
  private final LocalDate today;
  private final Map<String, Editions> items;
  private final Map<Input, String> known = new ConcurrentHashMap<>();

  /**
   * @param templates digest of all templates, computed when first asked for
   */
  public Inputs(
      Content content,
      Places places,
      StepPictures pictures,
      Supplier<String> templates,
      LocalDate today) {
    this.content = content;
    this.places = places;
    this.pictures = pictures;
    this.templates = templates;
    this.today = today;
    this.items = content.byPermanentName();
  }

  /** The digest of what an input is in this site. */
  public String digest(Input input) {
    return known.computeIfAbsent(input, one -> ValueDigest.of(value(one)));
  }

  private Object value(Input input) {
    return switch (input.kind()) {
      case SITE -> List.of(content.site(), places.languages().stream().map(this::shown).toList());
      case LANGUAGE -> language(input.language());
      case PLACES -> places(item(input));
      case TITLE -> content.title(item(input), input.language());
      case EDITION -> Optional.ofNullable(item(input).editions().get(input.language()));
      case TRANSLATION -> translation(item(input), input.language());
      case GUIDE -> data(guide(input));
      case LETTER -> data((Letter) item(input));
      case ADDRESSEES -> new TreeMap<>(service(input.id()).addressees());
      case LAW -> content.law();
      case CHANGES -> changes(item(input));
      case FACTS -> facts(guide(input));
      case LABELS -> labels(service(input.id()), input.language());
      case INTERFACE_LANGUAGES -> service(input.id()).languages();
      case SCREEN -> screen(input.id());
      case PICTURES -> pictures(guide(input), input.language());
      case SOURCE -> Optional.ofNullable(content.sources().get(input.id()));
      case AUTHORITIES -> content.authorities();
      case TEMPLATES -> templates.get();
      case TODAY -> today;
    };
  }

  private Editions item(Input input) {
    return Optional.ofNullable(items.get(input.id())).orElseThrow();
  }

  private Guide guide(Input input) {
    return content.guide(input.id()).orElseThrow();
  }

  private Service service(String id) {
    return Optional.ofNullable(content.services().get(id)).orElseThrow();
  }

  private Language language(String code) {
    return Optional.ofNullable(content.languages().get(code)).orElseThrow();
  }

  private List<Object> shown(String code) {
    Language language = language(code);
    return List.of(code, language.nativeName(), language.direction(), language.fallback());
  }

  private List<Object> places(Editions item) {
    String name = PublishedFolder.name(item);
    return List.of(
        order(item),
        item.editions().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().language())),
        places.languages(),
        places.files().entrySet().stream()
            .filter(file -> file.getKey().item().equals(name))
            .collect(Collectors.toMap(file -> file.getKey().toString(), Map.Entry::getValue)));
  }

  private static List<Object> order(Editions item) {
    if (item instanceof Page page) {
      return List.of(page.order(), page.menu(), page.extra(), page.sheet());
    }
    return List.of(item instanceof Letter letter ? letter.order() : ((Guide) item).order());
  }

  private static List<Object> translation(Editions item, String language) {
    Optional<Edition> edition = Optional.ofNullable(item.editions().get(language));
    return List.of(
        edition.flatMap(Edition::translation),
        edition.stream().flatMap(one -> OutdatedUnit.of(item, one).stream()).toList(),
        edition.stream().flatMap(one -> MissingParts.of(item, one).stream()).toList());
  }

  /** A guide without what is an input of its own. */
  private static Guide data(Guide guide) {
    return new Guide(
        guide.id(),
        guide.service(),
        guide.order(),
        guide.regions(),
        guide.goal(),
        guide.after(),
        guide.minutes(),
        guide.sourcesChecked(),
        guide.checkAgainAfter(),
        guide.routes(),
        guide.sources(),
        List.of(),
        Map.of(),
        guide.at());
  }

  private static Letter data(Letter letter) {
    return new Letter(
        letter.id(),
        letter.service(),
        letter.order(),
        letter.regions(),
        letter.addressee(),
        letter.fields(),
        letter.sender(),
        letter.date(),
        letter.signature(),
        letter.clauses(),
        letter.answer(),
        List.of(),
        Map.of(),
        letter.at());
  }

  /** The day of a guide is that of a feed without any change. */
  private static List<Object> changes(Editions item) {
    return List.of(
        item.changes(), item instanceof Guide guide ? guide.sourcesChecked() : LocalDate.EPOCH);
  }

  private List<Object> facts(Guide guide) {
    return List.of(
        guide.regions(),
        guide.minutes(),
        guide.sourcesChecked(),
        guide.routes().stream().map(Route::verifications).toList(),
        today.isAfter(guide.checkAgainAfter()));
  }

  private static List<Object> labels(Service service, String reader) {
    Map<String, Object> labels = new TreeMap<>();
    for (Label label : service.labels().values()) {
      labels.put(
          label.id(),
          List.of(
              service.label(label.id(), reader),
              words(label, reader),
              words(label, Service.FALLBACK_LANGUAGE)));
    }
    return List.of(service.name(), labels);
  }

  private static List<Object> words(Label label, String language) {
    return Stream.ofNullable(label.texts().get(language))
        .flatMap(words -> Stream.<Object>of(words.text(), words.doubtful()))
        .toList();
  }

  private Object screen(String id) {
    int slash = id.indexOf('/');
    return Optional.ofNullable(
        service(id.substring(0, slash)).screens().get(id.substring(slash + 1)));
  }

  private List<Object> pictures(Guide guide, String language) {
    return guide.routes().stream()
        .flatMap(route -> route.steps().stream())
        .map(Step::id)
        .<Object>map(
            step ->
                List.of(
                    pictures.shown().find(guide, step, language),
                    pictures.drawn().find(guide, step, language)))
        .toList();
  }
}
