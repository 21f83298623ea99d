package optout.model;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import optout.address.Address;

/**
 * All content of a site, as it was read.
 *
 * @param languages by code
 * @param services by id
 * @param sources by id
 * @param authorities by country
 * @param law that letters cite
 * @param terms of the law that texts use
 * @param guides in the order of the home page
 * @param letters in their order
 * @param pages in menu order
 * @param ledger what was ever published
 */
public record Content(
    Site site,
    Map<String, Language> languages,
    Map<String, Service> services,
    Map<String, Source> sources,
    Map<String, Authority> authorities,
    Law law,
    LegalTerms terms,
    List<Guide> guides,
    List<Letter> letters,
    List<Page> pages,
    PublishedAddresses ledger) {
  /** More would make every page as long as the list of guides. */
  private static final int MOST_OTHERS = 6;

  public Content {
    languages = Map.copyOf(languages);
    services = Map.copyOf(services);
    sources = Map.copyOf(sources);
    authorities = Map.copyOf(authorities);
    guides = List.copyOf(guides);
    letters = List.copyOf(letters);
    pages = List.copyOf(pages);
  }

  /**
   * The edition that readers of a language see: their own, else that of the nearest fallback
   * language, else the source edition.
   *
   * @param language a language of the site
   */
  public Optional<Edition> edition(Editions item, String language) {
    Set<String> asked = new LinkedHashSet<>();
    Optional<String> next = Optional.of(language);
    while (next.isPresent() && asked.add(next.get())) {
      next =
          Optional.ofNullable(languages.get(next.get()))
              .flatMap(Language::fallback)
              .map(Reference::id);
    }
    asked.add(site.sourceLanguage());
    return asked.stream().map(item.editions()::get).filter(Objects::nonNull).findFirst();
  }

  /** Words of links to a guide or page, for readers of a language. */
  public Optional<Title> title(Editions item, String language) {
    return edition(item, language)
        .map(
            shown ->
                new Title(shown.language(), shown.title(), shown.menuTitle(), shown.summary()));
  }

  /** The guide of an id, if there is one. */
  public Optional<Guide> guide(String id) {
    return guides.stream().filter(guide -> guide.id().equals(id)).findFirst();
  }

  /** The letter of an id, if there is one. */
  public Optional<Letter> letter(String id) {
    return letters.stream().filter(letter -> letter.id().equals(id)).findFirst();
  }

  /** The page of an id, if there is one. */
  public Optional<Page> page(String id) {
    return pages.stream().filter(page -> page.id().equals(id)).findFirst();
  }

  /** The first page that something is printed on, if there is one. */
  public Optional<Page> page(Page.Extra extra) {
    return pages.stream().filter(page -> page.extra().equals(Optional.of(extra))).findFirst();
  }

  /** The pages that every page links to, in their order. */
  public List<Page> menu() {
    return pages.stream().filter(page -> page.menu() == Page.Menu.FOOTER).toList();
  }

  /** All guides, then all letters, then all pages. */
  public Stream<Editions> items() {
    return Stream.of(guides, letters, pages).flatMap(List::stream);
  }

  /** Target of a link inside the site, if there is such a thing. */
  public Optional<? extends Editions> target(Address.Accepted link) {
    return switch (link.kind()) {
      case GUIDE -> guide(link.id());
      case LETTER -> letter(link.id());
      case PAGE -> page(link.id());
      default -> Optional.empty();
    };
  }

  /** All guides, letters and pages, by the names that the ledger has for them. */
  public Map<String, Editions> byPermanentName() {
    return items().collect(Collectors.toMap(PublishedFolder::name, Function.identity()));
  }

  /** The service a guide or letter is about, if there is one of that name; none for a page. */
  public Optional<Service> service(Editions item) {
    return item.about().flatMap(name -> Optional.ofNullable(services.get(name.id())));
  }

  /** The guides to follow before a guide. */
  public List<Guide> before(Guide guide) {
    return guide.after().stream().flatMap(other -> guide(other.id()).stream()).toList();
  }

  /** Some guides that follow a guide in their order; after the last comes the first again. */
  public List<Guide> others(Guide than) {
    int here = guides.indexOf(than);
    return IntStream.rangeClosed(1, Math.min(MOST_OTHERS, guides.size() - 1))
        .map(step -> (here + step) % guides.size())
        .sorted()
        .mapToObj(guides::get)
        .toList();
  }

  /** The same with other guides, letters and pages. */
  Content withItems(List<Guide> otherGuides, List<Letter> otherLetters, List<Page> otherPages) {
    return with(site, otherGuides, otherLetters, otherPages);
  }

  /**
   * The same, published elsewhere.
   *
   * @param address absolute, ending in a slash
   */
  public Content withAddress(URI address) {
    return with(site.withAddress(address), guides, letters, pages);
  }

  private Content with(
      Site otherSite, List<Guide> otherGuides, List<Letter> otherLetters, List<Page> otherPages) {
    return new Content(
        otherSite,
        languages,
        services,
        sources,
        authorities,
        law,
        terms,
        otherGuides,
        otherLetters,
        otherPages,
        ledger);
  }
}
