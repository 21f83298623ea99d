package optout.page.status;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Edition.RouteText;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Language;
import optout.model.OutdatedUnit;
import optout.model.Reference;
import optout.model.Route;
import optout.model.Step;
import optout.model.Translation;
import optout.model.WrittenStep;
import optout.page.FrameView;
import optout.page.GuideLinks;
import optout.page.Notices;
import optout.page.PageContext;
import optout.page.PictureViews;
import optout.prose.Citations;
import optout.prose.Html;
import optout.prose.Markup;
import optout.prose.MarkupMessages;
import optout.prose.ProseHtml;
import optout.site.Photograph;
import optout.site.Picture;
import optout.site.SitePath;
import org.jspecify.annotations.Nullable;

/** Makes the view of a status page: for writers and translators who read one language. */
public final class StatusViews {
  public static final MessageKey SCHEMATIC = MessageKey.of("status.schematic");
  public static final MessageKey SCREENSHOT = MessageKey.of("status.screenshot", "date", "n");

  private final PageContext context;
  private final Content content;
  private final SitePath path;
  private final String language;
  private final LocalDate today;
  private final Phrases phrases;
  private final PictureViews pictures;

  /**
   * @param language of the page
   * @param today after which day a guide is overdue
   */
  public StatusViews(PageContext context, SitePath path, String language, LocalDate today) {
    this.context = context;
    this.content = context.content();
    this.path = path;
    this.language = language;
    this.today = today;
    phrases = context.phrases(language);
    pictures = new PictureViews(path::relativize, phrases, true);
  }

  /**
   * The view.
   *
   * @param overview of all languages
   * @param styles published name of the style sheet
   */
  public StatusView.Status view(FrameView.Shell frame, StatusOverview overview, String styles) {
    List<StatusView.StatusText> texts =
        content.items().flatMap(item -> text(item).stream()).toList();
    List<StatusView.StatusGuide> guides =
        content.guides().stream().flatMap(guide -> guide(guide).stream()).toList();
    return new StatusView.Status(
        frame,
        path.relativize(SitePath.of("assets", styles)),
        StatusSums.of(texts, guides, overview.sum(language)),
        overview.languages(path, language),
        texts,
        guides,
        new StatusLabels(content, language, phrases.order()).all(),
        notes());
  }

  private StatusView.@Nullable StatusNotes notes() {
    Language own = Optional.ofNullable(content.languages().get(language)).orElseThrow();
    Language.Notes notes = own.notes();
    if (notes.isEmpty()) {
      return null;
    }
    return new StatusView.StatusNotes(
        own.nativeName(),
        notes.style(),
        notes.glossary().entrySet().stream()
            .map(
                word -> new StatusView.StatusWord(word.getKey().replace('-', ' '), word.getValue()))
            .toList());
  }

  private Optional<StatusView.StatusText> text(Editions item) {
    return content
        .edition(item, language)
        .map(
            shown ->
                new StatusView.StatusText(
                    shown.menuTitle(), shown.language(), href(item, language), edition(item)));
  }

  private String href(Editions item, String code) {
    return path.relativize(context.places().find(item, code).orElseThrow());
  }

  private StatusView.StatusEdition edition(Editions item) {
    Edition edition = item.editions().get(language);
    if (edition == null) {
      return new StatusView.StatusEdition(null, null, false, null, true, List.of());
    }
    Optional<Translation> translation = edition.translation();
    return new StatusView.StatusEdition(
        href(item, language),
        translation.map(Translation::by).orElse(null),
        translation.filter(one -> one.by().equals(Translation.MACHINE)).isPresent(),
        translation.flatMap(Translation::reviewed).orElse(null),
        translation.isEmpty() || !translation.get().revisions().isEmpty(),
        OutdatedUnit.of(item, edition).stream()
            .map(
                unit ->
                    new StatusView.StatusUnit(
                        unit.id(), unit.translated(), unit.current().orElse(null)))
            .toList());
  }

  private Optional<StatusView.StatusGuide> guide(Guide guide) {
    return content.edition(guide, language).map(edition -> guide(guide, edition));
  }

  private StatusView.StatusGuide guide(Guide guide, Edition edition) {
    ProseHtml prose = context.prose(path, language, guide, edition, new Citations());
    GuideLinks links = new GuideLinks(context, path, language, language);
    List<StatusView.StatusRoute> routes = new ArrayList<>();
    for (Route route : guide.routes()) {
      edition
          .route(route.kind())
          .ifPresent(text -> routes.add(route(guide, route, text, prose, links)));
    }
    return new StatusView.StatusGuide(
        guide.id(),
        edition.title(),
        edition.language(),
        href(guide, language),
        links.day(guide.sourcesChecked()),
        links.day(guide.checkAgainAfter()),
        today.isAfter(guide.checkAgainAfter()),
        Notices.of(context, guide, edition),
        routes);
  }

  private StatusView.StatusRoute route(
      Guide guide, Route route, RouteText text, ProseHtml prose, GuideLinks links) {
    List<StatusView.StatusStep> steps =
        WrittenStep.of(route, text).stream()
            .map(one -> step(guide, one.step(), one.number(), prose.plain(one.text().heading())))
            .toList();
    return new StatusView.StatusRoute(
        route.kind().id(),
        prose.plain(text.heading()),
        !route.verifications().isEmpty(),
        links.verifiedOrNot(List.of(route)),
        links.checkOf(guide, List.of(route)),
        steps);
  }

  private StatusView.StatusStep step(Guide guide, Step step, int number, String heading) {
    return new StatusView.StatusStep(
        step.id(),
        number,
        heading,
        href(guide, language) + "#" + step.id(),
        step.screen().map(Reference::id).orElse(null),
        picture(guide, step));
  }

  private StatusView.StatusPicture picture(Guide guide, Step step) {
    Optional<Picture> picture = context.pictures().shown().find(guide, step.id(), language);
    return new StatusView.StatusPicture(
        guide.editions().containsKey(language),
        picture.map(pictures::view).orElse(null),
        picture
            .map(one -> one.photograph().map(this::screenshot).orElseGet(this::schematic))
            .orElse(null));
  }

  private Markup schematic() {
    return new Html().text(phrases.message(SCHEMATIC)).build();
  }

  private Markup screenshot(Photograph photograph) {
    LocalDate captured = photograph.source().captured();
    Markup kind =
        new MarkupMessages(phrases)
            .message(SCREENSHOT, Html.day(captured, phrases.date(captured)), age(captured));
    Html html = new Html().raw(kind.html());
    pictures
        .foreign(photograph)
        .ifPresent(note -> html.raw("<br><strong>").text(note).raw("</strong>"));
    return html.build();
  }

  private long age(LocalDate captured) {
    return Math.max(0, ChronoUnit.DAYS.between(captured, today));
  }
}
