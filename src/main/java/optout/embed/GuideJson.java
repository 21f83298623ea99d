package optout.embed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import optout.json.Json;
import optout.model.Block;
import optout.model.CurrentWords;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.First;
import optout.model.Goal;
import optout.model.Guide;
import optout.model.Letter;
import optout.model.MissingParts;
import optout.model.Named;
import optout.model.OutdatedUnit;
import optout.model.Prose;
import optout.model.Reference;
import optout.model.Region;
import optout.model.Route;
import optout.model.ShownLabel;
import optout.model.Site;
import optout.model.Source;
import optout.model.Step;
import optout.model.Translation;
import optout.model.Verification;
import optout.model.WrittenStep;
import optout.page.Notices;
import optout.page.PageContext;
import optout.prose.Labels;
import optout.prose.ProseText;
import optout.site.Photograph;
import optout.site.Picture;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.SitePath;

/**
 * Writes a guide as data, after {@code schemas/guide-1.schema.json}; used once. Texts are Markdown,
 * addresses are absolute.
 */
public final class GuideJson {
  /** Changes when a reader of the old form would stumble over the new one. */
  static final int VERSION = 1;

  private final PageContext context;
  private final Guide guide;
  private final Edition edition;
  private final String language;
  private final String address;
  private final Set<String> missing;
  private final Set<String> inOriginal;
  private final Labels labels;
  private final ProseText prose;
  private final ProseText plain;

  public GuideJson(PageContext context, Recipe.GuideData recipe) {
    this.context = context;
    guide = recipe.guide();
    edition = recipe.edition();
    language = edition.language();
    address = recipe.language();
    labels = context.labels(guide, language);
    missing = MissingParts.of(guide, edition);
    inOriginal = CurrentWords.replaced(guide, edition);
    prose = context.markdown(language, guide, edition);
    plain = context.plainText(language, guide, edition);
  }

  public byte[] write() {
    Site site = context.content().site();
    Places places = context.places();
    Fields fields = new Fields();
    fields.put("$schema", context.absolute(Places.GUIDE_SCHEMA));
    fields.put("version", VERSION);
    fields.put("id", guide.id());
    fields.put("language", language);
    fields.put("title", edition.title());
    fields.put("summary", edition.summary());
    fields.put("address", context.absolute(places.find(guide, address).orElseThrow()));
    fields.put("embed", context.absolute(places.embed(guide, address).orElseThrow()));
    fields.put("service", context.service(guide).name());
    fields.put("regions", ids(guide.regions()));
    fields.put("minutes", guide.minutes());
    fields.put("sourcesChecked", guide.sourcesChecked());
    fields.put("checkAgainAfter", guide.checkAgainAfter());
    if (edition.standsIn()) {
      fields.put("standsInFor", address);
    } else {
      fields.put("translation", edition.translation().map(this::translation));
    }
    fields.put("notices", notices());
    fields.put("first", edition.first().stream().map(this::first).toList());
    fields.put("before", context.content().before(guide).stream().map(this::before).toList());
    fields.put("goal", goal(guide.goal()));
    fields.put("routes", guide.routes().stream().flatMap(route -> route(route).stream()).toList());
    fields.put("limits", edition.limits().map(section -> prose.blocks(section.body())));
    fields.put("sources", sources());
    fields.put("publisher", site.publisher().name());
    fields.put(
        "licence",
        new Fields().put("name", site.licence().name()).put("address", site.licence().url()).all());
    return Json.write(fields.all()).getBytes(UTF_8);
  }

  private Map<String, Object> translation(Translation translation) {
    return new Fields()
        .put("of", translation.of().id())
        .put("by", translation.by())
        .put("reviewed", translation.reviewed())
        .put("outOfDate", OutdatedUnit.told(guide, edition).stream().map(OutdatedUnit::id).toList())
        .put("parts", parts(translation))
        .all();
  }

  /** All parts in reading order, each with what is known of its translation. */
  private List<Map<String, Object>> parts(Translation translation) {
    Set<String> outOfDate =
        OutdatedUnit.told(guide, edition).stream().map(OutdatedUnit::id).collect(toSet());
    return Stream.concat(
            Stream.of(Edition.INTRO),
            Prose.blocks(edition.blocks(), Block.Heading.class).map(Block.Heading::id))
        .filter(id -> edition.revisions().containsKey(id) || missing.contains(id))
        .map(
            id ->
                new Fields()
                    .put("id", id)
                    .put(
                        "state",
                        missing.contains(id)
                            ? "missing"
                            : !translation.revisions().containsKey(id)
                                ? "unknown"
                                : outOfDate.contains(id) ? "out-of-date" : "current")
                    .put("language", languageOf(id))
                    .all())
        .toList();
  }

  /** The language of a part's words, if the original's stand in the place of the translation's. */
  private Optional<String> languageOf(String part) {
    return inOriginal.contains(part)
        ? Optional.of(context.content().site().sourceLanguage())
        : Optional.empty();
  }

  private List<Map<String, Object>> notices() {
    return Notices.of(context, guide, edition).stream()
        .map(one -> new Fields().put("kind", one.kind()).put("text", one.text()).all())
        .toList();
  }

  private Map<String, Object> first(First first) {
    return new Fields()
        .put("regions", ids(first.regions()))
        .put("text", prose.blocks(first.text()))
        .put("lead", prose.paragraph(line -> line.prose(first.lead())))
        .all();
  }

  private Map<String, Object> before(Guide other) {
    SitePath there = context.places().find(other, address).orElseThrow();
    return new Fields()
        .put("id", other.id())
        .put("text", prose.paragraph(new GoalText(context, other, language).sentence(" ")))
        .put("address", context.absolute(there))
        .all();
  }

  private Map<String, Object> goal(Goal goal) {
    return new Fields()
        .put("kind", goal.kind().id())
        .put("label", label(goal.label()))
        .put("state", goal.state().map(Named::id))
        .put("address", guide.firstAction())
        .all();
  }

  private Map<String, Object> label(Reference reference) {
    ShownLabel shown = labels.shown(reference.id());
    return new Fields()
        .put("id", reference.id())
        .put("text", shown.text())
        .put("language", shown.language())
        .all();
  }

  private Optional<Map<String, Object>> route(Route route) {
    return edition.route(route.kind()).map(text -> route(route, text));
  }

  private Map<String, Object> route(Route route, RouteText text) {
    return new Fields()
        .put("kind", route.kind().id())
        .put("language", languageOf(route.kind().id()))
        .put("heading", plain.heading(0, line -> line.prose(text.heading())))
        .put("regions", ids(route.regions()))
        .put("address", route.deepLink())
        .put("letter", route.letter().flatMap(this::letter))
        .put("verifications", route.verifications().stream().map(this::verification).toList())
        .put("text", prose.blocks(text.intro()))
        .put("steps", WrittenStep.of(route, text).stream().map(this::step).toList())
        .all();
  }

  private Optional<Map<String, Object>> letter(Reference name) {
    return context.content().letter(name.id()).map(this::letter);
  }

  private Map<String, Object> letter(Letter letter) {
    return new Fields()
        .put("id", letter.id())
        .put("title", context.content().title(letter, language).orElseThrow().title())
        .put("address", context.absolute(context.places().find(letter, address).orElseThrow()))
        .put(
            "languages",
            context.places().ownLanguages(letter).map(code -> inLanguage(letter, code)).toList())
        .all();
  }

  private Map<String, Object> inLanguage(Letter letter, String code) {
    return new Fields()
        .put("language", code)
        .put("address", context.absolute(context.places().find(letter, code).orElseThrow()))
        .all();
  }

  private Map<String, Object> verification(Verification verification) {
    return new Fields()
        .put("by", verification.by())
        .put("on", verification.on())
        .put("region", verification.region().id())
        .put("interfaceLanguage", verification.interfaceLanguage())
        .all();
  }

  private Map<String, Object> step(WrittenStep written) {
    Step step = written.step();
    StepText text = written.text();
    return new Fields()
        .put("id", step.id())
        .put("language", languageOf(step.id()))
        .put("heading", plain.heading(0, line -> line.prose(text.heading())))
        .put("regions", ids(step.regions()))
        .put("text", prose.blocks(text.body()))
        .put("labels", step.labels().stream().map(this::label).toList())
        .put("set", step.target().map(this::target))
        .put("address", step.deepLink())
        .put(
            "picture",
            context.pictures().drawn().find(guide, step.id(), language).map(this::picture))
        .all();
  }

  private Map<String, Object> target(Step.Target target) {
    return new Fields().put("label", target.label().id()).put("state", target.state().id()).all();
  }

  private Map<String, Object> picture(Picture picture) {
    return new Fields()
        .put("address", context.absolute(picture.path()))
        .put("width", picture.width())
        .put("height", picture.height())
        .put("alternative", picture.alternative())
        .put("kind", picture.photograph().isPresent() ? "screenshot" : "schematic")
        .put("foreign", picture.photograph().filter(Photograph::foreign).map(photo -> true))
        .all();
  }

  /** Those its texts cite, then those that support its data. */
  private List<Map<String, Object>> sources() {
    Set<String> ids = new LinkedHashSet<>(edition.citations());
    guide.sources().forEach(source -> ids.add(source.id()));
    return ids.stream()
        .map(context.content().sources()::get)
        .filter(Objects::nonNull)
        .map(this::source)
        .toList();
  }

  private Map<String, Object> source(Source source) {
    return new Fields()
        .put("id", source.id())
        .put("title", source.title())
        .put("publisher", source.publisher())
        .put("address", source.url())
        .put("language", source.language())
        .put("checked", source.checked())
        .put("access", source.access().id())
        .all();
  }

  private static List<String> ids(Set<Region> regions) {
    return regions.stream().map(Region::id).toList();
  }

  /** Values in the order in which they are put; what does not apply is left out. */
  private static final class Fields {
    private final Map<String, Object> all = new LinkedHashMap<>();

    Fields put(String name, Object value) {
      if (value instanceof Optional<?> some) {
        some.ifPresent(one -> all.put(name, one));
      } else {
        all.put(name, value);
      }
      return this;
    }

    Map<String, Object> all() {
      return all;
    }
  }
}
