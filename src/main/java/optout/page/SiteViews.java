package optout.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import optout.language.MessageFamily;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Authority;
import optout.model.Edition;
import optout.model.Named;
import optout.model.Page;
import optout.prose.Citations;
import optout.prose.Markup;
import optout.prose.ProseHtml;
import optout.site.Places;
import optout.site.Recipe;
import optout.site.Sheet;
import optout.site.SitePath;

/** Makes the views of pages about the site, and of the lists of guides. */
public final class SiteViews {
  public static final MessageKey ASKS = MessageKey.of("authority.asks", "what");
  public static final MessageFamily<Authority.Asked> ASKED =
      MessageFamily.of("authority.asked.*", Authority.Asked.values());

  private final PageContext context;
  private final PageShells shells;

  public SiteViews(PageContext context, PageShells shells) {
    this.context = context;
    this.shells = shells;
  }

  public SiteView.Page page(SitePath path, Recipe.ContentPage recipe) {
    Edition edition = recipe.edition();
    Citations citations = new Citations();
    ProseHtml prose = context.prose(path, recipe.language(), recipe.page(), edition, citations);
    Markup intro = prose.blocks(edition.intro());
    List<View.Section> sections = sections(edition, prose);
    Phrases phrases = context.phrases(edition.language());
    return new SiteView.Page(
        frame(path, recipe.language(), recipe.page(), edition),
        Notices.of(context, recipe.page(), edition),
        intro,
        sections,
        printed(path, recipe, phrases).orElse(null),
        recipe.page().extra().map(Named::id).orElse(null),
        recipe.page().extra().filter(Page.Extra.AUTHORITIES::equals).isPresent()
            ? authorities(phrases)
            : List.of(),
        recipe.page().extra().filter(Page.Extra.REUSE::equals).isPresent()
            ? reusable(path, recipe.language(), edition.language())
            : List.of(),
        recipe.page().extra().filter(Page.Extra.REUSE::equals).isPresent()
            ? copies(recipe.language())
            : List.of(),
        new SourceViews(context.content(), phrases).of(citations, Optional.empty()));
  }

  private Optional<SiteView.Printed> printed(
      SitePath path, Recipe.ContentPage recipe, Phrases phrases) {
    Page page = recipe.page();
    return page.sheet()
        .flatMap(
            sheet ->
                context
                    .places()
                    .notice(page, recipe.language())
                    .map(
                        there ->
                            new SiteView.Printed(
                                sheet.id(),
                                path.relativize(there),
                                GuideLinks.file(Sheet.NOTICE, phrases))));
  }

  /** The pages that say how to take a guide along, in the nearest language that has one. */
  private List<View.Link> reusable(SitePath path, String language, String around) {
    return context.content().guides().stream()
        .flatMap(
            guide ->
                context
                    .link(
                        guide,
                        language,
                        around,
                        edition ->
                            context.places().reuse(guide, edition.language()).map(path::relativize))
                    .stream())
        .toList();
  }

  /** Under "Letters", in few words. */
  private List<View.Link> letters(SitePath path, String language, String around) {
    return context.content().letters().stream()
        .flatMap(
            letter ->
                context
                    .link(
                        letter,
                        language,
                        around,
                        Edition::menuTitle,
                        any -> context.places().find(letter, language).map(path::relativize))
                    .stream())
        .toList();
  }

  public SiteView.Home home(SitePath path, Recipe.Home recipe) {
    Edition edition = recipe.edition();
    ProseHtml prose =
        context.prose(path, recipe.language(), recipe.page(), edition, new Citations());
    GuideLinks links = new GuideLinks(context, path, recipe.language(), edition.language());
    return new SiteView.Home(
        frame(path, recipe.language(), recipe.page(), edition),
        Notices.of(context, recipe.page(), edition),
        links.all(),
        letters(path, recipe.language(), edition.language()),
        prose.blocks(edition.intro()),
        sections(edition, prose));
  }

  private FrameView.Shell frame(SitePath path, String language, Page page, Edition edition) {
    return shells.frame(path, language, page, edition);
  }

  private static List<View.Section> sections(Edition edition, ProseHtml prose) {
    return edition.sections().stream().map(one -> GuideViews.section(one, prose)).toList();
  }

  private List<View.Authority> authorities(Phrases phrases) {
    return context.content().authorities().values().stream()
        .sorted(
            Comparator.comparing(
                (Authority authority) -> phrases.country(authority.country()), phrases.order()))
        .map(authority -> authority(authority, phrases))
        .toList();
  }

  private static View.Authority authority(Authority authority, Phrases phrases) {
    List<View.AuthorityName> names =
        names(authority, phrases.language().code())
            .map(name -> new View.AuthorityName(name.getKey(), name.getValue()))
            .toList();
    return new View.Authority(
        phrases.country(authority.country()),
        names,
        authority.website().toString(),
        authority.complaint().map(Object::toString).orElse(null),
        authority.asks().isEmpty()
            ? null
            : phrases.message(ASKS, phrases.names(ASKED, authority.asks())));
  }

  /** The name in the reader's language, or else in English, before those of the country. */
  private static Stream<Map.Entry<String, String>> names(Authority authority, String language) {
    String first = authority.names().containsKey(language) ? language : "en";
    return authority.names().entrySet().stream()
        .filter(name -> name.getKey().equals(first) || !name.getKey().equals("en"))
        .sorted(
            Comparator.comparing(
                    (Map.Entry<String, String> name) -> name.getKey().equals(first) ? 0 : 1)
                .thenComparing(Map.Entry.comparingByKey()));
  }

  /** The copies to be unpacked elsewhere: that of a language, then that of all. */
  private List<View.Link> copies(String language) {
    String own = context.phrases(language).language().nativeName();
    Places places = context.places();
    return List.of(
        new View.Link(own, context.absolute(Places.copy(language)), null),
        new View.Link(
            places.languages().stream()
                .map(code -> context.phrases(code).language().nativeName())
                .collect(Collectors.joining(" · ")),
            context.absolute(Places.COPY),
            null));
  }
}
