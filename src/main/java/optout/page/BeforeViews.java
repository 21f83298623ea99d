package optout.page;

import java.util.List;
import java.util.Optional;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Guide;
import optout.prose.ProseHtml;

/** Makes the views of the guides that must be followed before a guide. */
public final class BeforeViews {
  private final PageContext context;
  private final String language;
  private final ProseHtml prose;
  private final Phrases phrases;

  private BeforeViews(PageContext context, String language, ProseHtml prose) {
    this.context = context;
    this.language = language;
    this.prose = prose;
    phrases = context.phrases(language);
  }

  /**
   * Views of what they ask for, in their order.
   *
   * @param prose writes the edition
   */
  public static List<View.Before> of(
      PageContext context, Guide guide, Edition edition, ProseHtml prose) {
    BeforeViews views = new BeforeViews(context, edition.language(), prose);
    return context.content().before(guide).stream().flatMap(one -> views.of(one).stream()).toList();
  }

  private Optional<View.Before> of(Guide guide) {
    Controls controls =
        new Controls(context.service(guide), prose, context.labels(guide, language), phrases);
    return context
        .content()
        .edition(guide, language)
        .flatMap(
            there ->
                prose
                    .address(guide)
                    .map(
                        address ->
                            new View.Before(
                                controls.wholeSentence(guide.goal()), address, there.title())));
  }
}
