package optout.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.language.MessageFamily;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.Section;
import optout.model.Edition.StepText;
import optout.model.Guide;
import optout.model.Inline;
import optout.model.MissingParts;
import optout.model.OutdatedUnit;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Route;
import optout.model.RouteKind;
import optout.model.ShownLabel;
import optout.model.Step;
import optout.model.WrittenStep;
import optout.prose.Citations;
import optout.prose.Labels;
import optout.prose.Markup;
import optout.prose.ProseHtml;
import optout.site.Sheet;
import optout.site.SitePath;
import optout.site.StepPictures;
import org.jspecify.annotations.Nullable;

/** Makes the view of one guide in one language; used once. */
public final class GuideViews {
  public static final MessageFamily<Sheet> SHEET =
      new MessageFamily<>("paper.*", Sheet.OF_GUIDES, List.of());
  public static final MessageFamily<RouteKind> ROUTE =
      MessageFamily.of("route.*", RouteKind.values());
  public static final MessageKey SHORT_FILE = MessageKey.of("paper.file", "paper", "pages");
  public static final MessageKey LONG_FILE = MessageKey.of("paper.long-file", "paper");

  public static final MessageKey OUT_OF_DATE = MessageKey.of("translation.out-of-date");
  public static final MessageKey IN_ORIGINAL = MessageKey.of("translation.in-original");
  public static final MessageKey MISSING = MessageKey.of("translation.missing");

  private final PageContext context;
  private final SitePath path;
  private final String language;
  private final Guide guide;
  private final Edition edition;
  private final Phrases phrases;
  private final Labels labels;
  private final Controls controls;
  private final Citations citations = new Citations();
  private final ProseHtml prose;
  private final ProseHtml stepProse;
  private final GuideLinks links;
  private final PictureViews pictures;
  private final StepPictures.Finder finder;
  private final Corrections corrections;
  private final Function<SitePath, String> page;
  private final Map<String, OutdatedUnit> outOfDate;
  private final Set<String> missing;

  /**
   * @param language of the frame around the guide
   */
  public GuideViews(
      PageContext context, SitePath path, String language, Guide guide, Edition edition) {
    this(
        context,
        path,
        language,
        guide,
        edition,
        new Setting(
            citations -> context.prose(path, language, guide, edition, citations),
            context.pictures().shown(),
            path::relativize,
            path::relativize,
            true));
  }

  /**
   * Ways of writing where the views will stand.
   *
   * @param address how pictures are linked to
   * @param page how pages of the site are linked to
   * @param linked whether pictures lead to their files
   */
  private record Setting(
      Function<Citations, ProseHtml> writer,
      StepPictures.Finder finder,
      Function<SitePath, String> address,
      Function<SitePath, String> page,
      boolean linked) {}

  /**
   * The views of a guide for somewhere else than its page. Pictures are drawings there.
   *
   * @param prose writes the texts
   * @param address how pictures are linked to
   * @param page how pages of the site are linked to
   */
  public static GuideViews elsewhere(
      PageContext context,
      SitePath path,
      Guide guide,
      Edition edition,
      ProseHtml prose,
      Function<SitePath, String> address,
      Function<SitePath, String> page) {
    return new GuideViews(
        context,
        path,
        edition.language(),
        guide,
        edition,
        new Setting(citations -> prose, context.pictures().drawn(), address, page, false));
  }

  private GuideViews(
      PageContext context,
      SitePath path,
      String language,
      Guide guide,
      Edition edition,
      Setting setting) {
    this.context = context;
    this.path = path;
    this.language = language;
    this.guide = guide;
    this.edition = edition;
    phrases = context.phrases(edition.language());
    labels = context.labels(guide, edition.language());
    prose = setting.writer().apply(citations);
    stepProse = prose.withoutCitations();
    links = new GuideLinks(context, path, language, edition.language());
    pictures = new PictureViews(setting.address(), phrases, setting.linked());
    finder = setting.finder();
    page = setting.page();
    corrections = context.corrections(path, edition);
    controls = new Controls(context.service(guide), prose, labels, phrases);
    missing = MissingParts.of(guide, edition);
    outOfDate =
        OutdatedUnit.told(guide, edition).stream()
            .collect(Collectors.toMap(OutdatedUnit::id, Function.identity()));
  }

  /**
   * The view.
   *
   * @param today after which day the guide may be out of date
   */
  public View.Guide view(FrameView.Shell frame, LocalDate today) {
    // In reading order: citations are numbered as they are written.
    View.Goal goal = goal();
    Markup intro = prose.introduction(edition.intro());
    List<View.Route> routes = routes();
    List<View.Section> sections = new ArrayList<>();
    View.Section limits = null;
    for (Section section : edition.sections()) {
      View.Section view = section(section, prose);
      if (section.id().equals(Edition.LIMITS)) {
        limits = view;
      } else {
        sections.add(view);
      }
    }
    guide.sources().forEach(source -> citations.list(source.id()));
    return new View.Guide(
        frame,
        facts(),
        check(),
        notices(),
        checkAgain(today),
        goal,
        intro,
        guide.regions().size() < 2 ? List.of() : regionChoices(),
        routes,
        limits,
        sections,
        links.others(guide),
        context.authorities(path, language, edition.language()).orElse(null),
        links.sheets(guide),
        links.day(guide.sourcesChecked()),
        new SourceViews(context.content(), phrases)
            .of(citations, Optional.of(guide.sourcesChecked())));
  }

  /** The quiet facts. */
  public View.Facts facts() {
    return links.facts(guide);
  }

  /** The day after which the guide is out of date, if that is past. */
  public View.@Nullable Day checkAgain(LocalDate today) {
    return today.isAfter(guide.checkAgainAfter()) ? checkAgainAfter() : null;
  }

  /** Address at which somebody with an account can check the guide; null if it need not be. */
  public @Nullable String check() {
    return links.check(guide);
  }

  /** The day after which the guide should be checked again. */
  public View.Day checkAgainAfter() {
    return links.day(guide.checkAgainAfter());
  }

  /** The first thing it asks for. */
  public View.Goal goal() {
    return controls.goal(guide, BeforeViews.of(context, guide, edition, prose));
  }

  /** The notices that go with the guide. */
  public List<View.Notice> notices() {
    return Notices.of(context, guide, edition);
  }

  /** The regions of the guide, to choose one of them. */
  public List<View.RegionChoice> regionChoices() {
    return guide.regions().stream()
        .map(
            region ->
                new View.RegionChoice(region.id(), phrases.message(ProseHtml.REGION.of(region))))
        .toList();
  }

  /** Notices that readers in some regions need before they begin. */
  public List<View.First> first() {
    return FirstViews.of(edition, prose, phrases);
  }

  /** The short forms of these notices. */
  public List<View.First> leads() {
    return FirstViews.leads(edition, prose, phrases);
  }

  /** The ways there, with their steps. */
  public List<View.Route> routes() {
    return guide.routes().stream().flatMap(this::route).toList();
  }

  /** The box that says what following the guide does not do. */
  public Optional<View.Section> limits() {
    return edition.limits().map(section -> section(section, prose));
  }

  private Stream<View.Route> route(Route route) {
    return edition.route(route.kind()).stream().map(text -> route(route, text));
  }

  private View.Route route(Route route, RouteText text) {
    Markup heading = prose.line(text.heading());
    Markup intro = prose.blocks(text.intro());
    Set<String> said = new HashSet<>();
    List<View.Step> steps =
        WrittenStep.of(route, text).stream().map(step -> step(route, step, said)).toList();
    Set<String> sources =
        text.steps().stream()
            .flatMap(step -> Prose.inlines(step.body(), Inline.Citation.class))
            .map(Inline.Citation::source)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    return new View.Route(
        route.kind().id(),
        phrases.message(ROUTE.of(route.kind())),
        heading,
        prose.plain(text.heading()),
        prose.plainLine(text.heading()),
        intro,
        route.kind() == RouteKind.WEB
            ? context.places().practice(guide, language).map(path::relativize).orElse(null)
            : null,
        route
            .deepLink()
            .filter(link -> !guide.firstAction().equals(Optional.of(link)))
            .map(link -> controls.open(route.kind(), link))
            .orElse(null),
        route.letter().flatMap(this::letter).orElse(null),
        ids(route.regions(), guide.regions()),
        RegionNotice.of(route.regions(), guide.regions(), phrases).orElse(null),
        links.verified(List.of(route)).orElse(null),
        sources.isEmpty() ? null : prose.marks(sources),
        corrections.address(route.kind().id(), edition.revision()),
        steps);
  }

  private Optional<View.Link> letter(Reference name) {
    return context
        .content()
        .letter(name.id())
        .flatMap(letter -> context.letter(letter, language, edition.language(), page));
  }

  private View.Step step(Route route, WrittenStep written, Set<String> said) {
    Step step = written.step();
    StepText text = written.text();
    return new View.Step(
        step.id(),
        written.number(),
        stepProse.line(text.heading()),
        stepProse.plainLine(text.heading()),
        stepProse.blocks(text.body()),
        ids(step.regions(), route.regions()),
        RegionNotice.of(step.regions(), route.regions(), phrases).orElse(null),
        step.target().map(target -> controls.state(target.state())).orElse(null),
        step.deepLink().map(link -> controls.open(step, link)).orElse(null),
        finder.find(guide, step.id(), edition.language()).map(pictures::view).orElse(null),
        english(step, said),
        outOfDate(step));
  }

  private @Nullable String outOfDate(Step step) {
    if (missing.contains(step.id())) {
      return phrases.message(MISSING);
    }
    return Optional.ofNullable(outOfDate.get(step.id()))
        .map(unit -> phrases.message(unit.hasOtherData() ? IN_ORIGINAL : OUT_OF_DATE))
        .orElse(null);
  }

  /** English names of what a step shows, unless an earlier step of its route said them. */
  private List<String> english(Step step, Set<String> said) {
    return step.labels().stream()
        .map(label -> labels.shown(label.id()))
        .map(ShownLabel::english)
        .flatMap(Optional::stream)
        .filter(said::add)
        .toList();
  }

  private static @Nullable String ids(Set<Region> some, Set<Region> all) {
    return some.equals(all) ? null : some.stream().map(Region::id).collect(Collectors.joining(" "));
  }

  public static View.Section section(Section section, ProseHtml prose) {
    return new View.Section(
        section.id(),
        prose.line(section.heading()),
        prose.plain(section.heading()),
        prose.blocks(section.body()));
  }
}
