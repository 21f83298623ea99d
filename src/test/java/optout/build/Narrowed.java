package optout.build;

import java.lang.reflect.RecordComponent;
import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Label;
import optout.model.Language;
import optout.model.Law;
import optout.model.LegalTerms;
import optout.model.Letter;
import optout.model.Page;
import optout.model.PublishedAddresses;
import optout.model.PublishedFolder;
import optout.model.Reference;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.Service;
import optout.model.Site;
import optout.page.Assets;
import optout.problem.Position;
import optout.site.Input;
import optout.site.Input.Kind;
import optout.site.Output;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.StepPictures;
import optout.template.Palette;
import optout.template.TemplateFiles;

/**
 * A site without all that is not among some inputs: it is missing, or blank where there must be a
 * value.
 */
final class Narrowed {
  private static final String BLANK = "BLANK";
  private static final URI NOWHERE = URI.create("https://blank.example/");
  private static final Position AT = new Position(BLANK, 1, 1);

  private final Planned whole;
  private final Content all;
  private final LocalDate today;
  private final Set<Input> named;
  private final Map<String, Editions> items;

  /**
   * @param today the day that the whole site is made for
   */
  Narrowed(Planned whole, LocalDate today, Set<Input> named) {
    this.whole = whole;
    this.all = whole.content();
    this.today = today;
    this.named = named;
    this.items =
        all.items()
            .filter(item -> named.stream().anyMatch(input -> isOf(item, input)))
            .collect(Collectors.toMap(PublishedFolder::name, this::item));
  }

  private static boolean isOf(Editions item, Input input) {
    return input.id().equals(PublishedFolder.name(item))
        || (item instanceof Guide
            && input.id().equals(item.id())
            && Set.of(Kind.GUIDE, Kind.FACTS, Kind.PICTURES).contains(input.kind()));
  }

  private boolean has(Kind kind, String id, String language) {
    return named.stream()
        .anyMatch(
            input ->
                input.kind() == kind && input.id().equals(id) && input.language().equals(language));
  }

  private boolean has(Kind kind) {
    return named.stream().anyMatch(input -> input.kind() == kind);
  }

  /** The bytes of an output, made from nothing but this. */
  byte[] make(Output output) {
    Renderers renderers =
        new Renderers(
            content(),
            places(),
            new Assets(TemplateFiles.builtIn(), Palette.builtIn()),
            new StepPictures(only(whole.pictures()::of), only(whole.pictures()::drawn)),
            TemplateFiles.builtIn(),
            Palette.builtIn(),
            has(Kind.TODAY) ? today : anotherDay());
    return renderers
        .render(new Output(output.path(), recipe(output.recipe())))
        .value()
        .orElseThrow();
  }

  /** A day on which the same guides should have been checked again. */
  private LocalDate anotherDay() {
    return Stream.of(today.minusDays(1), today.plusDays(1))
        .filter(
            day ->
                all.guides().stream()
                    .map(Guide::checkAgainAfter)
                    .allMatch(last -> day.isAfter(last) == today.isAfter(last)))
        .findFirst()
        .orElseThrow();
  }

  private StepPictures.Finder only(StepPictures.Finder finder) {
    return (guide, step, language) ->
        has(Kind.PICTURES, guide.id(), language)
            ? finder.find(guide, step, language)
            : Optional.empty();
  }

  private Places places() {
    Places places = whole.plan().places();
    return new Places(
        places.languages(), filtered(places.files(), file -> has(Kind.PLACES, file.item(), "")));
  }

  private static <K, V> Map<K, V> filtered(Map<K, V> map, Predicate<K> kept) {
    return map.entrySet().stream()
        .filter(entry -> kept.test(entry.getKey()))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static <K, V> Map<K, V> changed(Map<K, V> map, Function<V, V> change) {
    return map.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> change.apply(entry.getValue())));
  }

  private Content content() {
    return new Content(
        site(),
        changed(all.languages(), this::language),
        changed(filtered(all.services(), this::hasService), this::service),
        filtered(all.sources(), id -> has(Kind.SOURCE, id, "")),
        has(Kind.AUTHORITIES) ? all.authorities() : Map.of(),
        has(Kind.LAW) ? all.law() : Law.NONE,
        LegalTerms.NONE,
        kept(all.guides(), Guide.class),
        kept(all.letters(), Letter.class),
        kept(all.pages(), Page.class),
        PublishedAddresses.NONE);
  }

  private <T extends Editions> List<T> kept(List<T> all, Class<T> kind) {
    return all.stream()
        .flatMap(item -> Stream.ofNullable(items.get(PublishedFolder.name(item))))
        .map(kind::cast)
        .toList();
  }

  private Site site() {
    return has(Kind.SITE)
        ? all.site()
        : new Site(
            BLANK,
            all.site().titleLanguage(),
            NOWHERE,
            new Site.Publisher(
                BLANK, List.of(), BLANK, BLANK, NOWHERE, Optional.empty(), Optional.empty()),
            new Site.Licence(BLANK, NOWHERE),
            new Site.Corrections(BLANK, Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            all.site().languages(),
            List.of(),
            AT);
  }

  private Language language(Language one) {
    if (has(Kind.LANGUAGE, "", one.code())) {
      return one;
    }
    boolean listed = has(Kind.SITE);
    return new Language(
        one.code(),
        "und",
        listed ? one.nativeName() : BLANK,
        listed ? one.direction() : Language.Direction.LTR,
        one.fallback().filter(any -> listed),
        Optional.empty(),
        Language.LetterLayout.PLAIN,
        Language.Notes.NONE,
        Map.of(),
        AT);
  }

  private boolean hasService(String id) {
    return named.stream()
        .anyMatch(
            input ->
                (Set.of(Kind.LABELS, Kind.INTERFACE_LANGUAGES, Kind.ADDRESSEES)
                            .contains(input.kind())
                        && input.id().equals(id))
                    || (input.kind() == Kind.SCREEN && input.id().startsWith(id + "/")));
  }

  private Service service(Service one) {
    Map<String, Service.Interface> interfaces =
        new HashMap<>(filtered(one.interfaces(), language -> has(Kind.LABELS, one.id(), language)));
    if (has(Kind.INTERFACE_LANGUAGES, one.id(), "")) {
      one.languages()
          .forEach(language -> interfaces.putIfAbsent(language, Service.Interface.ENGLISH));
    }
    boolean worded =
        named.stream()
            .anyMatch(input -> input.kind() == Kind.LABELS && input.id().equals(one.id()));
    return new Service(
        one.id(),
        worded ? one.name() : BLANK,
        interfaces,
        has(Kind.ADDRESSEES, one.id(), "") ? one.addressees() : Map.of(),
        worded ? changed(one.labels(), label -> label(one, label)) : Map.of(),
        filtered(one.screens(), screen -> has(Kind.SCREEN, one.id() + "/" + screen, "")),
        List.of(),
        AT);
  }

  private Label label(Service service, Label one) {
    Map<String, Label.Wording> texts =
        filtered(
            one.texts(),
            language ->
                language.equals(Service.FALLBACK_LANGUAGE)
                    || has(Kind.LABELS, service.id(), language));
    return new Label(
        one.id(),
        BLANK,
        Optional.empty(),
        changed(
            texts,
            text ->
                new Label.Wording(
                    text.text(), Label.Confidence.MEDIUM, text.doubtful(), List.of(), List.of())),
        AT);
  }

  private Editions item(Editions one) {
    return switch (one.kind()) {
      case GUIDE -> guide((Guide) one);
      case LETTER -> letter((Letter) one);
      case PAGE -> page((Page) one);
    };
  }

  private Letter letter(Letter one) {
    boolean data = has(Kind.LETTER, PublishedFolder.name(one), "");
    Reference blank = new Reference(BLANK, AT);
    return new Letter(
        one.id(),
        data ? one.service() : blank,
        has(Kind.PLACES, PublishedFolder.name(one), "") ? one.order() : 0,
        data ? one.regions() : Set.of(),
        one.addressee().filter(any -> data),
        data ? one.fields() : List.of(),
        data ? one.sender() : List.of(),
        data ? one.date() : blank,
        data ? one.signature() : blank,
        data ? one.clauses() : List.of(),
        data ? one.answer() : Map.of(),
        has(Kind.CHANGES, PublishedFolder.name(one), "") ? one.changes() : List.of(),
        editions(one),
        AT);
  }

  private Page page(Page one) {
    boolean placed = has(Kind.PLACES, PublishedFolder.name(one), "");
    return new Page(
        one.id(),
        placed ? one.order() : 0,
        placed ? one.menu() : Page.Menu.NONE,
        one.extra().filter(any -> placed),
        one.sheet().filter(any -> placed),
        editions(one),
        AT);
  }

  private Guide guide(Guide one) {
    boolean data = has(Kind.GUIDE, one.id(), "");
    boolean facts = data || has(Kind.FACTS, one.id(), "");
    boolean changes = has(Kind.CHANGES, PublishedFolder.name(one), "");
    return new Guide(
        one.id(),
        data ? one.service() : new Reference(BLANK, AT),
        has(Kind.PLACES, PublishedFolder.name(one), "") ? one.order() : 0,
        facts ? one.regions() : Set.of(),
        data ? one.goal() : new Goal(Goal.Kind.FORM, new Reference(BLANK, AT), Optional.empty()),
        data ? one.after() : List.of(),
        one.minutes().filter(any -> facts),
        facts || changes ? one.sourcesChecked() : LocalDate.MIN,
        data ? one.checkAgainAfter() : checkAgainAfter(one, facts),
        data
            ? one.routes()
            : facts ? one.routes().stream().map(Narrowed::facts).toList() : List.of(),
        data ? one.sources() : List.of(),
        changes ? one.changes() : List.of(),
        editions(one),
        AT);
  }

  private LocalDate checkAgainAfter(Guide one, boolean facts) {
    return facts && today.isAfter(one.checkAgainAfter()) ? LocalDate.MIN : LocalDate.MAX;
  }

  private static Route facts(Route one) {
    return new Route(
        RouteKind.LETTER,
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        one.verifications(),
        List.of(),
        AT);
  }

  private Map<String, Edition> editions(Editions item) {
    String name = PublishedFolder.name(item);
    Set<String> titled =
        named.stream()
            .filter(input -> input.kind() == Kind.TITLE && input.id().equals(name))
            .flatMap(input -> all.edition(item, input.language()).stream())
            .map(Edition::language)
            .collect(Collectors.toSet());
    boolean translated =
        named.stream()
            .anyMatch(input -> input.kind() == Kind.TRANSLATION && input.id().equals(name));
    return changed(
        filtered(
            item.editions(),
            language ->
                translated
                    || titled.contains(language)
                    || has(Kind.PLACES, name, "")
                    || has(Kind.EDITION, name, language)),
        edition -> edition(name, edition, titled.contains(edition.language()), translated));
  }

  /**
   * @param translated whether parts of a translation are out of date, which their revisions tell
   */
  private Edition edition(String name, Edition one, boolean titled, boolean translated) {
    if (has(Kind.EDITION, name, one.language())) {
      return one;
    }
    return new Edition(
        one.language(),
        titled ? one.title() : BLANK,
        one.shortTitle().filter(any -> titled),
        titled ? one.summary() : BLANK,
        Optional.empty(),
        Map.of(),
        new Reference(BLANK, AT),
        one.translation().filter(any -> has(Kind.TRANSLATION, name, one.language())),
        List.of(),
        List.of(),
        List.of(),
        BLANK,
        translated ? one.revisions() : Map.of(),
        AT);
  }

  /** A recipe that knows no more of its guide or page. */
  private Recipe recipe(Recipe one) {
    try {
      RecordComponent[] components = one.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] values = new Object[components.length];
      String item = "";
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
        values[i] = components[i].getAccessor().invoke(one);
        if (values[i] instanceof Editions of) {
          item = PublishedFolder.name(of);
          values[i] = items.get(item);
        } else if (values[i] instanceof Edition of) {
          values[i] = items.get(item).editions().get(of.language());
        }
      }
      return (Recipe) one.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
