package optout.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Editions;
import optout.model.Guide;
import optout.model.Page;
import optout.model.Reference;
import optout.site.Plan;
import optout.site.SitePath;

/** The same page in other languages, for search engines: each names all; nothing if it is alone. */
final class Alternates {
  private final Content content;
  private final Plan plan;
  private final String sourceLanguage;
  private final Map<String, List<View.Alternate>> known = new ConcurrentHashMap<>();

  Alternates(Content content, Plan plan) {
    this.content = content;
    this.plan = plan;
    this.sourceLanguage = content.site().sourceLanguage();
  }

  /** Of a guide or an ordinary page. */
  List<View.Alternate> of(Editions item) {
    String key = (item instanceof Page ? "page:" : "guide:") + item.id();
    return known.computeIfAbsent(
        key,
        unknown ->
            list(
                plan.ownLanguages(item),
                code -> plan.find(item, code),
                item.id().equals(Page.HOME) ? Optional.empty() : plan.find(item, sourceLanguage)));
  }

  /** Of the practice pages of a guide. */
  List<View.Alternate> practice(Guide guide) {
    return list(
        plan.ownLanguages(guide),
        code -> plan.practice(guide, code),
        plan.practice(guide, sourceLanguage));
  }

  /** Of the pages with texts of a guide to copy. */
  List<View.Alternate> reuse(Guide guide) {
    return list(
        plan.ownLanguages(guide),
        code -> plan.reuse(guide, code),
        plan.reuse(guide, sourceLanguage));
  }

  /** Of the pages with reports to fill in. */
  List<View.Alternate> check(Guide guide) {
    return list(
        plan.ownLanguages(guide),
        code -> plan.check(guide, code),
        plan.check(guide, sourceLanguage));
  }

  /** Of the status pages. */
  List<View.Alternate> status() {
    return list(
        content.site().languages().stream().map(Reference::id),
        code -> Optional.of(plan.status(code)),
        Optional.of(plan.status(sourceLanguage)));
  }

  /**
   * @param otherwise for readers of any other language; if there is none, the root
   */
  private List<View.Alternate> list(
      Stream<String> languages,
      Function<String, Optional<SitePath>> inLanguage,
      Optional<SitePath> otherwise) {
    List<View.Alternate> alternates = new ArrayList<>();
    languages.forEach(
        code -> inLanguage.apply(code).ifPresent(path -> alternates.add(alternate(code, path))));
    if (alternates.size() < 2) {
      return List.of();
    }
    alternates.add(alternate("x-default", otherwise.orElse(Plan.ROOT)));
    return alternates;
  }

  private View.Alternate alternate(String code, SitePath path) {
    return new View.Alternate(code, path.under(content.site().address()).toString());
  }
}
