package optout.page;

import optout.language.Phrases;
import optout.model.Edition;
import optout.model.Guide;
import optout.model.Service;
import optout.prose.Labels;
import optout.prose.ProseHtml;
import optout.site.SitePath;

/**
 * Writers of a guide's text for a page or frame beside its page from which no link leads out of the
 * site.
 *
 * @param address of the guide's page
 */
public record ClosedGuide(
    String address, Service service, Phrases phrases, Labels labels, ProseHtml prose) {
  /**
   * Writers for a path.
   *
   * @param language of the frame around the text
   */
  public static ClosedGuide of(
      PageContext context, SitePath path, String language, Guide guide, Edition edition) {
    String address = path.relativize(context.places().find(guide, language).orElseThrow());
    return new ClosedGuide(
        address,
        context.service(guide),
        context.phrases(edition.language()),
        context.labels(guide, edition.language()),
        context.closedProse(path, language, guide, edition, address));
  }
}
