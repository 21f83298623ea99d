package optout.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The root of a site that has one language: there is nothing to choose. */
class OneLanguageTest {
  @TempDir Path folder;

  @Test
  void leadsToTheHomePage() {
    SampleSite site = SampleSite.in(folder);

    assertThat(site.build().exitCode()).isZero();

    Document root = site.page("index.html");
    assertThat(root.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=en/index.html");
    assertThat(root.select("h1 a").attr("href")).isEqualTo("en/index.html");
    assertThat(root.select("h1").text()).isEqualTo("Sample guides");
    assertThat(root.select("link[rel=canonical]").attr("href")).isEqualTo("https://sample.org/en/");
    assertThat(site.published("sitemap.xml"))
        .contains("<loc>https://sample.org/en/</loc>")
        .doesNotContain("<loc>https://sample.org/</loc>");
  }

  @Test
  void letsReadersChooseBetweenSeveral() {
    SampleSite site = SampleSite.named("multilingual", folder);

    assertThat(site.build().exitCode()).isZero();

    Document root = site.page("index.html");
    assertThat(root.select("meta[http-equiv=refresh]")).isEmpty();
    assertThat(root.selectFirst(".mark").attr("lang")).isEqualTo("en");
    assertThat(site.published("sitemap.xml")).contains("<loc>https://sample.org/</loc>");
  }
}
