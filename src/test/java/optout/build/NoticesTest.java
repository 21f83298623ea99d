package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import optout.testing.output.Notices;
import optout.testing.site.GuideEdition;
import optout.testing.site.PublishedSite;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notices go with a guide into every output, while they hold. */
class NoticesTest {
  private static final String NOT_VERIFIED = "Not yet verified on a live account";
  private static final String NO_ADVICE = "General information, not legal advice.";

  @TempDir Path folder;

  @Test
  void areInAllOutputs() {
    SampleSite site = SampleSite.in(folder);
    assertThat(site.build().output()).isEmpty();
    assertThat(missing()).isEmpty();
    assertThat(site.published("en/switch-it-off/guide.json"))
        .contains("\"kind\": \"not-verified\"", "\"kind\": \"no-legal-advice\"")
        .doesNotContain("machine-translation");
  }

  @Test
  void areMissedWhereATemplateLeavesThemOut() throws IOException {
    SampleSite site = SampleSite.in(folder);
    for (String template : List.of("practice.ftlh", "reuse.ftlh")) {
      String text = Files.readString(Path.of("templates", template));
      assertThat(text).contains("<@layout.notices page.notices/>");
      String without = text.replace("<@layout.notices page.notices/>", "");
      site.write("theme/" + template, without.getBytes(UTF_8));
    }
    assertThat(site.build("--templates", site.path("theme")).output()).isEmpty();
    // The foot of every page says that it is no advice.
    assertThat(missing()).containsExactly("practice: " + NOT_VERIFIED, "reuse: " + NOT_VERIFIED);
  }

  @Test
  void goWithTheirReasons() {
    SampleSite site =
        SampleSite.in(folder)
            .with(
                """
                -- content/guides/example/guide.yaml -- changed
                -    verifications: []
                +    verifications: [{by: Jo, on: 2026-11-22, region: eea, interface-language: en}]
                """);
    assertThat(site.build().output()).isEmpty();
    assertThat(missing()).isEmpty();
    assertThat(site.page("en/switch-it-off/reuse/index.html").select("#text-text").text())
        .contains(NO_ADVICE)
        .doesNotContain(NOT_VERIFIED);
  }

  private List<String> missing() {
    Path content = folder.resolve("content");
    return Notices.missing(
        new GuideEdition(content, "example", "en"),
        new PublishedSite(content, folder.resolve("site")));
  }
}
