package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import optout.testing.output.SaidFirst;
import optout.testing.site.GuideEdition;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import optout.testing.site.SiteFixture;
import org.junit.jupiter.api.extension.ExtendWith;

/** What readers in some regions must know before they begin is said wherever a guide goes. */
@ExtendWith(SiteFixture.class)
class FirstWordsIT {
  @OnEveryGuide
  void everyOutputSaysFirstWhatTheGuideDoes(GuideEdition guide, PublishedSite site) {
    assertThat(SaidFirst.of(guide)).isNotEmpty();
    assertThat(SaidFirst.missing(guide, site)).isEmpty();
  }
}
