package optout.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses in running text, in all that is made of it. */
class BareAddressesTest {
  private static final String ADDRESSES =
      """
      -- content/guides/example/en.md -- changed
      -Switch off [[training-switch]].
      +Switch off [[training-switch]], see https://example.org/past.
      -- content/letters/example/en.md -- changed
      -Please stop.
      +Please stop, as https://example.org/stop says. Write to me@example.org.
      """;

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void build() {
    site = SampleSite.in(folder).with(ADDRESSES);
    SampleSite.Run run = site.build();
    assertThat(run.exitCode()).as(run.output()).isZero();
  }

  @Test
  void areLinksOnPagesAndTextInFrames() {
    assertThat(site.page("en/switch-it-off/index.html").select("a[href$=/past]").text())
        .isEqualTo("https://example.org/past");
    assertThat(site.page("en/switch-it-off/embed/index.html").text())
        .contains("Use my data, see https://example.org/past.");
  }

  @Test
  void standOnceInTextsToCopy() {
    Document reuse = site.page("en/switch-it-off/reuse/index.html");

    assertThat(reuse.select("pre").eachText())
        .anySatisfy(text -> assertThat(text).contains("see <https://example.org/past>."))
        .anySatisfy(text -> assertThat(text).contains("see https://example.org/past."))
        .noneSatisfy(text -> assertThat(text).contains("past (https"));
  }

  @Test
  void areTextInLetters() {
    assertThat(site.files("site/en/letter").values())
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "Please stop, as https://example.org/stop says. Write to me@example.org."));
  }
}
