package optout.page.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import optout.model.Content;
import optout.model.Label;
import optout.model.Service;

/** Lists the labels that lack evidence in a language, service by service. */
final class StatusLabels {
  private final Content content;
  private final String language;
  private final Comparator<Object> order;

  /**
   * @param order of texts in the language of the page
   */
  StatusLabels(Content content, String language, Comparator<Object> order) {
    this.content = content;
    this.language = language;
    this.order = order;
  }

  List<StatusView.StatusService> all() {
    return content.services().values().stream()
        .sorted(Comparator.comparing(Service::id))
        .map(this::of)
        .toList();
  }

  private StatusView.StatusService of(Service service) {
    List<StatusView.StatusLabel> missing = new ArrayList<>();
    List<StatusView.StatusLabel> doubtful = new ArrayList<>();
    for (Label label : service.labels().values()) {
      Optional<Label.Wording> own = Optional.ofNullable(label.texts().get(language));
      if (own.isEmpty()) {
        String english = label.text(Service.FALLBACK_LANGUAGE).orElse(label.id());
        missing.add(new StatusView.StatusLabel(label.id(), Service.FALLBACK_LANGUAGE, english));
      } else if (own.get().doubtful()) {
        doubtful.add(new StatusView.StatusLabel(label.id(), language, own.get().text()));
      }
    }
    Comparator<StatusView.StatusLabel> byText =
        Comparator.comparing(StatusView.StatusLabel::text, order)
            .thenComparing(StatusView.StatusLabel::id);
    missing.sort(byText);
    doubtful.sort(byText);
    int all = service.labels().size();
    return new StatusView.StatusService(
        service.id(), service.name(), all - missing.size(), all, missing, doubtful);
  }
}
