package optout.page;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import optout.model.Label;
import optout.model.Service;
import optout.model.ShownLabel;

/** The controls of one or several services, as readers of one language see them. */
final class Labels {
  private final List<Service> services;
  private final String language;

  Labels(Collection<Service> services, String language) {
    this.services = List.copyOf(services);
    this.language = language;
  }

  /**
   * The label of an id.
   *
   * @throws IllegalArgumentException if there is none: labels are checked before rendering
   */
  ShownLabel shown(String id) {
    return services.stream()
        .flatMap(service -> service.label(id, language).stream())
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no label '" + id + "'"));
  }

  /** The label that has this text in the page's language or in English. */
  ShownLabel quoted(String text) {
    return services.stream()
        .flatMap(service -> service.labels().values().stream())
        .filter(label -> hasText(label, text))
        .map(Label::id)
        .sorted()
        .findFirst()
        .map(this::shown)
        .orElseThrow(() -> new IllegalArgumentException("no label reads '" + text + "'"));
  }

  private boolean hasText(Label label, String text) {
    return Stream.of(language, Service.FALLBACK_LANGUAGE)
        .map(label::text)
        .flatMap(Optional::stream)
        .anyMatch(text::equals);
  }

  /** A label's text, marked as the service's words and with its language where that is another. */
  Html write(ShownLabel label, Html html) {
    html.raw("<b class=\"label\" translate=\"no\"");
    if (!label.language().equals(language)) {
      html.attribute("lang", label.language()).attribute("dir", "ltr");
    }
    return html.raw(">").text(label.text()).raw("</b>");
  }
}
