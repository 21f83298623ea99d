package optout.page;

import java.util.List;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.First;
import optout.prose.ProseHtml;

/** Makes the views of what readers in some regions must know before they begin. */
public final class FirstViews {
  public static final MessageKey LEAD = MessageKey.of("region.lead", "regions");

  private FirstViews() {}

  /**
   * Notices that an edition begins with, in its order.
   *
   * @param prose writes the edition
   * @param phrases of the edition's language
   */
  public static List<View.First> of(Edition edition, ProseHtml prose, Phrases phrases) {
    return edition.first().stream().map(first -> view(first, prose, phrases)).toList();
  }

  /** The names of the regions, as the words it begins with. */
  public static String regions(First first, Phrases phrases) {
    return phrases.message(LEAD, phrases.names(ProseHtml.REGION, first.regions()));
  }

  private static View.First view(First first, ProseHtml prose, Phrases phrases) {
    return new View.First(
        regions(first, phrases),
        prose.line(first.opening()),
        prose.blocks(first.rest()),
        prose.line(first.lead()),
        prose.plain(first.lead()),
        !first.rest().isEmpty() || !first.lead().equals(first.opening()));
  }
}
