package optout.page.status;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import optout.model.Content;
import optout.model.Edition;
import optout.model.Editions;
import optout.model.OutdatedUnit;
import optout.model.Reference;
import optout.model.Translation;
import optout.page.PageContext;
import optout.site.SitePath;

/** Adds up the state of each language once for all status pages. May be used by several threads. */
public final class StatusOverview {
  private final PageContext context;
  private final Map<String, Sum> sums = new ConcurrentHashMap<>();

  private record Sum(int written, int texts, int unreviewed, int outdated, int labels, int all) {}

  public StatusOverview(PageContext context) {
    this.context = context;
  }

  /**
   * All languages of the site.
   *
   * @param page the language of the page that shows them
   */
  List<StatusView.StatusLanguage> languages(SitePath path, String page) {
    List<Reference> languages = context.content().site().languages();
    return languages.size() == 1
        ? List.of()
        : languages.stream().map(Reference::id).map(code -> language(code, path, page)).toList();
  }

  private StatusView.StatusLanguage language(String code, SitePath path, String page) {
    Sum sum = sums.computeIfAbsent(code, this::sum);
    return new StatusView.StatusLanguage(
        name(context, code),
        code.equals(page) ? null : path.relativize(context.plan().status(code)),
        sum.written(),
        sum.texts(),
        sum.unreviewed(),
        sum.outdated(),
        sum.labels(),
        sum.all());
  }

  private Sum sum(String code) {
    Content content = context.content();
    List<Editions> items =
        Stream.<Editions>concat(content.guides().stream(), content.pages().stream()).toList();
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
