package optout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Page;
import optout.model.PublishedFolder;
import optout.model.Site;
import optout.site.Places;
import optout.site.SitePath;

/** The same page in other languages, for search engines: each names all; nothing if it is alone. */
final class Alternates {
  private final Site site;
  private final Places places;
  private final Map<String, List<FrameView.Alternate>> known = new ConcurrentHashMap<>();

  Alternates(Site site, Places places) {
    this.site = site;
    this.places = places;
  }

  /** Of a guide or an ordinary page. */
  List<FrameView.Alternate> of(Editions item) {
    return known.computeIfAbsent(
        PublishedFolder.name(item),
        unknown ->
            list(
                places.ownLanguages(item),
                code -> places.find(item, code),
                item.id().equals(Page.HOME)
                    ? Optional.empty()
                    : places.find(item, site.sourceLanguage())));
  }

  /** Of the practice pages of a guide. */
  List<FrameView.Alternate> practice(Guide guide) {
    return list(
        places.ownLanguages(guide),
        code -> places.practice(guide, code),
        places.practice(guide, site.sourceLanguage()));
  }

  /** Of the pages with texts of a guide to copy. */
  List<FrameView.Alternate> reuse(Guide guide) {
    return list(
        places.ownLanguages(guide),
        code -> places.reuse(guide, code),
        places.reuse(guide, site.sourceLanguage()));
  }

  /** Of the pages with reports to fill in. */
  List<FrameView.Alternate> check(Guide guide) {
    return list(
        places.ownLanguages(guide),
        code -> places.check(guide, code),
        places.check(guide, site.sourceLanguage()));
  }

  /** Of the status pages. */
  List<FrameView.Alternate> status() {
    return list(
        places.languages().stream(),
        code -> Optional.of(Places.status(code)),
        Optional.of(Places.status(site.sourceLanguage())));
  }

  /**
   * @param otherwise for readers of any other language; if there is none, the root
   */
  private List<FrameView.Alternate> list(
      Stream<String> languages,
      Function<String, Optional<SitePath>> inLanguage,
      Optional<SitePath> otherwise) {
    List<FrameView.Alternate> alternates = new ArrayList<>();
    languages.forEach(
        code -> inLanguage.apply(code).ifPresent(path -> alternates.add(alternate(code, path))));
    if (alternates.size() < 2) {
      return List.of();
    }
    alternates.add(alternate("x-default", otherwise.orElse(Places.ROOT)));
    return alternates;
  }

  private FrameView.Alternate alternate(String code, SitePath path) {
    return new FrameView.Alternate(code, path.under(site.address()).toString());
  }
}
