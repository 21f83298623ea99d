package optout.page;

import java.util.Optional;
import java.util.Set;
import optout.language.MessageKey;
import optout.language.Phrases;
import optout.model.Region;
import optout.prose.ProseHtml;

/** The sentence that a route or step is for some of a guide's regions only. */
public final class RegionNotice {
  public static final MessageKey ONLY = MessageKey.of("region.only", "regions");

  private RegionNotice() {}

  /**
   * The sentence, as plain text.
   *
   * @param some regions it is for
   * @param all regions that what is around it is for
   * @return nothing if these are the same
   */
  public static Optional<String> of(Set<Region> some, Set<Region> all, Phrases phrases) {
    return some.equals(all)
        ? Optional.empty()
        : Optional.of(phrases.message(ONLY, phrases.names(ProseHtml.REGION, some)));
  }
}
