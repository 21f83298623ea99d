package optout.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.BuildProcess;
import optout.testing.site.GuideEdition;
import optout.testing.site.InFourLanguages;
import optout.testing.site.OnEveryGuide;
import optout.testing.site.PublishedSite;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** A guide that was not checked again in time warns its readers. */
@InFourLanguages
class OutdatedIT {
  private static final String WARNING = "main > .warning time";

  @TempDir static Path folder;
  private static PublishedSite later;

  @BeforeAll
  static void buildLongAfterwards(PublishedSite site) {
    Path output = folder.resolve("site");
    BuildProcess.of(site.content(), output).with("--date", "2999-12-31").run();
    later = new PublishedSite(site.content(), output);
  }

  @OnEveryGuide
  void namesTheDayAfterWhichItCannotBeTrusted(GuideEdition guide) {
    assertThat(later.page(guide.page()).only(WARNING).attr("datetime"))
        .isEqualTo(guide.table().path("check-again-after").asString());
  }

  @OnEveryGuide
  void saysNothingBefore(GuideEdition guide, PublishedSite site) {
    assertThat(guide.table().path("check-again-after").asString()).isGreaterThan(PublishedSite.DAY);
    assertThat(site.page(guide.page()).all(WARNING)).isEmpty();
  }
}
