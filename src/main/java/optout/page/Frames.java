package optout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.Language;
import optout.model.Page;
import optout.model.Reference;
import optout.model.Site;
import optout.site.Plan;
import optout.site.SitePath;

/** Makes the frame of a page: head, languages, menu, footer. */
final class Frames {
  private final Content content;
  private final Plan plan;
  private final Assets assets;

  Frames(Content content, Plan plan, Assets assets) {
    this.content = content;
    this.plan = plan;
    this.assets = assets;
  }

  /**
   * The frame of a page.
   *
   * @param language of the frame
   * @param edition what is shown inside
   */
  View.Frame frame(
      SitePath path, String language, Editions item, Edition edition, Corrections corrections) {
    Site site = content.site();
    boolean own = edition.language().equals(language);
    SitePath original = own ? path : plan.find(item, edition.language()).orElse(path);
    return new View.Frame(
        languageOf(language),
        languageOf(edition.language()),
        edition.title(),
        edition.summary(),
        site.title(),
        path.relativize(plan.home(language)),
        path.relativize(SitePath.of("assets", assets.styles())),
        path.relativize(SitePath.of("assets", assets.icon())),
        original.under(site.address()).toString(),
        own ? alternates(item) : List.of(),
        own,
        languages(path, language, item),
        menu(path, language),
        corrections.address("", edition.revision()),
        withoutScheme(original.under(site.address()).toString()),
        publisher(site.publisher()),
        new View.Licence(site.licence().name(), site.licence().url().toString()),
        site.donations().map(Object::toString).orElse(null),
        own ? null : link(path, original, edition.language(), false));
  }

  private View.LanguageOf languageOf(String code) {
    return new View.LanguageOf(code, language(code).direction().id());
  }

  private Language language(String code) {
    return Optional.ofNullable(content.languages().get(code)).orElseThrow();
  }

  private List<View.LanguageLink> languages(SitePath path, String current, Editions item) {
    List<View.LanguageLink> links = new ArrayList<>();
    for (Reference language : content.site().languages()) {
      SitePath there = plan.find(item, language.id()).orElse(plan.home(language.id()));
      links.add(link(path, there, language.id(), language.id().equals(current)));
    }
    return links;
  }

  private View.LanguageLink link(SitePath from, SitePath to, String code, boolean current) {
    Language language = language(code);
    return new View.LanguageLink(
        code, language.direction().id(), language.nativeName(), from.relativize(to), current);
  }

  /** The editions of an item, each naming all others; nothing if there is only one. */
  List<View.Alternate> alternates(Editions item) {
    List<String> own = plan.ownLanguages(item).toList();
    if (own.size() < 2) {
      return List.of();
    }
    List<View.Alternate> alternates = new ArrayList<>();
    own.forEach(
        code -> plan.find(item, code).ifPresent(path -> alternates.add(alternate(code, path))));
    SitePath otherwise =
        item.id().equals(Page.HOME)
            ? Plan.ROOT
            : plan.find(item, content.site().sourceLanguage()).orElse(Plan.ROOT);
    alternates.add(alternate("x-default", otherwise));
    return alternates;
  }

  private View.Alternate alternate(String code, SitePath path) {
    return new View.Alternate(code, path.under(content.site().address()).toString());
  }

  private List<View.Link> menu(SitePath path, String language) {
    return content.pages().stream()
        .filter(page -> page.menu() == Page.Menu.FOOTER)
        .sorted(Comparator.comparingInt(Page::order).thenComparing(Page::id))
        .flatMap(page -> menuLink(path, language, page))
        .toList();
  }

  private Stream<View.Link> menuLink(SitePath path, String language, Page page) {
    return Stream.of(page)
        .flatMap(one -> content.edition(one, language).stream())
        .flatMap(
            edition ->
                plan.find(page, language).stream()
                    .map(
                        there ->
                            new View.Link(
                                edition.menuTitle(),
                                path.relativize(there),
                                edition.language().equals(language)
                                    ? null
                                    : languageOf(edition.language()))));
  }

  static View.Publisher publisher(Site.Publisher publisher) {
    return new View.Publisher(
        publisher.name(),
        publisher.postalAddress(),
        publisher.email(),
        publisher.responsible(),
        publisher.website().toString(),
        withoutScheme(publisher.website().toString()));
  }

  private static String withoutScheme(String address) {
    return address.replaceFirst("^https://", "").replaceFirst("^([^/]*)/$", "$1");
  }
}
