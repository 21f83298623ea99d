package optout.model;

import java.util.List;
import java.util.Map;

/**
 * Everything that was read.
 *
 * @param languages by code
 * @param services by id
 * @param sources by id
 * @param authorities by country
 * @param guides in the order of the home page
 * @param pages in menu order
 */
public record Content(
    Site site,
    Map<String, Language> languages,
    Map<String, Service> services,
    Map<String, Source> sources,
    Map<String, Authority> authorities,
    List<Guide> guides,
    List<Page> pages) {
  public Content {
    languages = Map.copyOf(languages);
    services = Map.copyOf(services);
    sources = Map.copyOf(sources);
    authorities = Map.copyOf(authorities);
    guides = List.copyOf(guides);
    pages = List.copyOf(pages);
  }
}
