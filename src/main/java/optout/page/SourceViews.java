package optout.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import optout.language.Phrases;
import optout.model.Content;
import optout.model.Source;
import optout.prose.Citations;

/** Makes the source list of a page. */
public final class SourceViews {
  private final Content content;
  private final Phrases phrases;

  public SourceViews(Content content, Phrases phrases) {
    this.content = content;
    this.phrases = phrases;
  }

  /**
   * The cited sources by number.
   *
   * @param checked day on which sources were checked unless they say otherwise
   */
  public List<View.Source> of(Citations citations, Optional<LocalDate> checked) {
    List<View.Source> views = new ArrayList<>();
    for (String id : citations.sources()) {
      Source source = Optional.ofNullable(content.sources().get(id)).orElseThrow();
      views.add(view(views.size() + 1, source, citations.isCited(id), checked));
    }
    return views;
  }

  private View.Source view(int number, Source source, boolean cited, Optional<LocalDate> checked) {
    boolean foreign =
        source
            .language()
            .filter(language -> !language.equals(phrases.language().code()))
            .isPresent();
    boolean asUsual = checked.filter(source.checked()::equals).isPresent();
    return new View.Source(
        number,
        source.title(),
        foreign ? source.language().get() : null,
        source.publisher(),
        source.url().toString(),
        source.date().map(phrases::date).orElse(null),
        source.access().id(),
        asUsual ? null : phrases.date(source.checked()),
        cited);
  }
}
