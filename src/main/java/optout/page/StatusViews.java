package optout.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Edition.StepText;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Language;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Step;
import optout.model.Translation;
import optout.site.Photograph;
import optout.site.Picture;
import optout.site.SitePath;

/** Makes the view of a status page: for writers and translators who read one language. */
final class StatusViews {
  private final Workshop workshop;
  private final Content content;
  private final SitePath path;
  private final String language;
  private final LocalDate today;
  private final List<View.LanguageName> languages;
  private final PictureViews pictures;

  /**
   * @param language of the page
   * @param today after which day a guide is overdue
   */
  StatusViews(Workshop workshop, SitePath path, String language, LocalDate today) {
    this.workshop = workshop;
    this.content = workshop.content();
    this.path = path;
    this.language = language;
    this.today = today;
    pictures = new PictureViews(path, workshop.phrases(language));
    languages = content.site().languages().stream().map(Reference::id).map(this::name).toList();
  }

  private View.LanguageName name(String code) {
    Language one = workshop.phrases(code).language();
    return new View.LanguageName(code, one.direction().id(), one.nativeName());
  }

  /**
   * The view.
   *
   * @param styles published name of the style sheet
   */
  View.Status view(View.Frame frame, String styles) {
    List<View.StatusText> texts =
        Stream.<Editions>concat(content.guides().stream(), content.pages().stream())
            .flatMap(item -> text(item).stream())
            .toList();
    List<View.StatusGuide> guides =
        content.guides().stream().flatMap(guide -> guide(guide).stream()).toList();
    return new View.Status(
        frame,
        path.relativize(SitePath.of("assets", styles)),
        StatusSums.of(texts, guides),
        languages,
        texts,
        guides,
        new StatusLabels(content, languages, workshop.phrases(language).order()).all());
  }

  private Optional<View.StatusText> text(Editions item) {
    return content
        .edition(item, language)
        .map(
            shown ->
                new View.StatusText(
                    shown.menuTitle(),
                    shown.language(),
                    href(item, language),
                    languages.stream().map(one -> edition(item, one)).toList()));
  }

  private String href(Editions item, String code) {
    return path.relativize(workshop.plan().find(item, code).orElseThrow());
  }

  private View.StatusEdition edition(Editions item, View.LanguageName name) {
    Edition edition = item.editions().get(name.code());
    if (edition == null) {
      return new View.StatusEdition(name, null, null, false, null, true, List.of());
    }
    Optional<Translation> translation = edition.translation();
    return new View.StatusEdition(
        name,
        href(item, name.code()),
        translation.map(Translation::by).orElse(null),
        translation.filter(one -> one.by().equals(Translation.MACHINE)).isPresent(),
        translation.flatMap(Translation::reviewed).orElse(null),
        translation.isEmpty() || !translation.get().revisions().isEmpty(),
        OutdatedUnit.of(item, edition).stream()
            .map(
                unit ->
                    new View.StatusUnit(unit.id(), unit.translated(), unit.current().orElse(null)))
            .toList());
  }

  private Optional<View.StatusGuide> guide(Guide guide) {
    return content.edition(guide, language).map(edition -> guide(guide, edition));
  }

  private View.StatusGuide guide(Guide guide, Edition edition) {
    ProseHtml prose = workshop.prose(path, language, guide, edition, new Citations());
    GuideLinks links = new GuideLinks(workshop, path, language, language, prose);
    List<View.StatusRoute> routes = new ArrayList<>();
    for (Route route : guide.routes()) {
      edition
          .route(route.kind())
          .ifPresent(text -> routes.add(route(guide, route, text, prose, links)));
    }
    return new View.StatusGuide(
        guide.id(),
        edition.title(),
        edition.language(),
        href(guide, language),
        links.day(guide.sourcesChecked()),
        links.day(guide.checkAgainAfter()),
        today.isAfter(guide.checkAgainAfter()),
        routes);
  }

  private View.StatusRoute route(
      Guide guide, Route route, RouteText text, ProseHtml prose, GuideLinks links) {
    List<View.StatusStep> steps = new ArrayList<>();
    for (StepText step : text.steps()) {
      route.steps().stream()
          .filter(data -> data.id().equals(step.id()))
          .forEach(
              data -> steps.add(step(guide, data, steps.size() + 1, prose.plain(step.heading()))));
    }
    return new View.StatusRoute(
        route.kind().id(), prose.plain(text.heading()), links.verified(List.of(route)), steps);
  }

  private View.StatusStep step(Guide guide, Step step, int number, String heading) {
    return new View.StatusStep(
        step.id(),
        number,
        heading,
        href(guide, language) + "#" + step.id(),
        step.screen().map(Reference::id).orElse(null),
        languages.stream().map(one -> picture(guide, step, one)).toList());
  }

  private View.StatusPicture picture(Guide guide, Step step, View.LanguageName in) {
    Optional<Picture> picture = workshop.pictures().shown().find(guide, step.id(), in.code());
    return new View.StatusPicture(
        in,
        guide.editions().containsKey(in.code()),
        picture.map(pictures::view).orElse(null),
        picture.flatMap(Picture::photograph).map(this::age).orElse(0L));
  }

  private long age(Photograph photograph) {
    return Math.max(0, ChronoUnit.DAYS.between(photograph.source().captured(), today));
  }
}
