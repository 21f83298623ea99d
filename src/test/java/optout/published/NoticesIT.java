package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import optout.testing.output.Notices;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.junit.jupiter.api.extension.ExtendWith;

/** That a machine translated it, nobody verified it and it is no advice goes with a guide. */
@ExtendWith(SiteFixture.class)
class NoticesIT {
  @OnEveryGuide
  void everyOutputHasThoseThatHold(GuideEdition guide, PublishedSite site) {
    assertThat(Notices.missing(guide, site)).isEmpty();
  }
}
