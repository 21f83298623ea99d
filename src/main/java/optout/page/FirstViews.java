package optout.page;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Edition;
import optout.model.First;
import optout.model.Region;
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

  /** Their short forms, for where there is little room; those that say the same are one. */
  public static List<View.First> leads(Edition edition, ProseHtml prose, Phrases phrases) {
    Map<String, First> leads = new LinkedHashMap<>();
    for (First first : edition.first()) {
      First lead = new First(first.regions(), first.lead(), List.of());
      leads.merge(prose.plain(lead.lead()), lead, FirstViews::together);
    }
    return leads.values().stream().map(lead -> view(lead, prose, phrases)).toList();
  }

  private static First together(First one, First other) {
    Set<Region> regions = new HashSet<>(one.regions());
    regions.addAll(other.regions());
    return new First(regions, one.opening(), List.of());
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
