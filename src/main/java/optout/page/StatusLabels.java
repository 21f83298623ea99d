package optout.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import optout.model.Content;
import optout.model.Label;
import optout.model.Service;

/** Lists the labels that lack evidence, per service and language. */
final class StatusLabels {
  private final Content content;
  private final List<View.LanguageName> languages;
  private final Comparator<Object> order;

  /**
   * @param order of texts in the language of the page
   */
  StatusLabels(Content content, List<View.LanguageName> languages, Comparator<Object> order) {
    this.content = content;
    this.languages = languages;
    this.order = order;
  }

  List<View.StatusService> all() {
    return content.services().values().stream()
        .sorted(Comparator.comparing(Service::id))
        .map(
            service ->
                new View.StatusService(
                    service.id(),
                    service.name(),
                    languages.stream().map(language -> of(service, language)).toList()))
        .toList();
  }

  private View.StatusLabels of(Service service, View.LanguageName language) {
    List<View.StatusLabel> missing = new ArrayList<>();
    List<View.StatusLabel> doubtful = new ArrayList<>();
    for (Label label : service.labels().values()) {
      Optional<Label.Wording> own = Optional.ofNullable(label.texts().get(language.code()));
      if (own.isEmpty()) {
        String english = label.text(Service.FALLBACK_LANGUAGE).orElse(label.id());
        missing.add(new View.StatusLabel(label.id(), Service.FALLBACK_LANGUAGE, english));
      } else if (own.get().doubtful()) {
        doubtful.add(new View.StatusLabel(label.id(), language.code(), own.get().text()));
      }
    }
    Comparator<View.StatusLabel> byText =
        Comparator.comparing(View.StatusLabel::text, order).thenComparing(View.StatusLabel::id);
    missing.sort(byText);
    doubtful.sort(byText);
    int all = service.labels().size();
    return new View.StatusLabels(language, all - missing.size(), all, missing, doubtful);
  }
}
