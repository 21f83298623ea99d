package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import optout.testing.output.SaidBefore;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.junit.jupiter.api.extension.ExtendWith;

/** What must be done before a guide is said wherever the guide goes. */
@ExtendWith(SiteFixture.class)
class BeforeIT {
  @OnEveryGuide
  void everyOutputSaysWhatMustBeDoneBefore(GuideEdition guide, PublishedSite site) {
    assertThat(SaidBefore.missing(guide, site)).isEmpty();
  }
}
