package optout.page.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.OutdatedUnit;
import optout.model.Translation;
import optout.page.PageContext;
import optout.site.Places;
import optout.site.SitePath;

/** Adds up the state of each language once for all status pages. May be used by several threads. */
public final class StatusOverview {
  private final PageContext context;
  private final Map<String, Sum> sums = new ConcurrentHashMap<>();

  /** The state of a language. */
  record Sum(int written, int texts, int unreviewed, int outdated, int labels, int all) {}

  public StatusOverview(PageContext context) {
    this.context = context;
  }

  /**
   * All languages of the site.
   *
   * @param page the language of the page that shows them
   */
  List<StatusView.StatusLanguage> languages(SitePath path, String page) {
    List<String> languages = context.places().languages();
    return languages.size() == 1
        ? List.of()
        : languages.stream().map(code -> language(code, path, page)).toList();
  }

  private StatusView.StatusLanguage language(String code, SitePath path, String page) {
    Sum sum = sum(code);
    return new StatusView.StatusLanguage(
        name(context, code),
        code.equals(page) ? null : path.relativize(Places.status(code)),
        sum.written(),
        sum.texts(),
        sum.unreviewed(),
        sum.outdated(),
        sum.labels(),
        sum.all());
  }

  Sum sum(String code) {
    return sums.computeIfAbsent(code, this::newSum);
  }

  private Sum newSum(String code) {
    Content content = context.content();
    List<Editions> items = content.items().toList();
    int written = 0;
    int unreviewed = 0;
    int outdated = 0;
    for (Editions item : items) {
      Optional<Edition> edition = Optional.ofNullable(item.editions().get(code));
      if (edition.isPresent()) {
        written++;
        outdated += OutdatedUnit.of(item, edition.get()).size();
        if (edition
            .get()
            .translation()
            .filter(Translation::isUnreviewedMachineTranslation)
            .isPresent()) {
          unreviewed++;
        }
      }
    }
    long evidenced =
        content.services().values().stream()
            .flatMap(service -> service.labels().values().stream())
            .filter(label -> label.texts().containsKey(code))
            .count();
    int labels =
        content.services().values().stream().mapToInt(service -> service.labels().size()).sum();
    return new Sum(written, items.size(), unreviewed, outdated, (int) evidenced, labels);
  }

  static StatusView.LanguageName name(PageContext context, String code) {
    var language = context.phrases(code).language();
    return new StatusView.LanguageName(code, language.direction().id(), language.nativeName());
  }
}
