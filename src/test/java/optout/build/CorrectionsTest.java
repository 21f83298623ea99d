package optout.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.file.Path;
import java.util.List;
import optout.testing.site.SampleSite;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The addresses with which readers report mistakes. */
class CorrectionsTest {
  @TempDir Path folder;

  @Test
  void openAMailThatSaysWhatWasReadAndNothingElse() {
    SampleSite site = SampleSite.in(folder);
    site.build();

    assertThat(mail(site.page("en/switch-it-off/index.html"), ".fix a"))
        .isEqualTo(
            """
            mailto:corrections@sample.org
            subject: Correction: en/switch-it-off/index.html
            page: en/switch-it-off/index.html
            step: web
            language: en
            revision: 0060eb

            """);
    assertThat(mail(site.page("en/switch-it-off/index.html"), "footer a[href^=mailto]"))
        .isEqualTo(
            """
            mailto:corrections@sample.org
            subject: Correction: en/switch-it-off/index.html
            page: en/switch-it-off/index.html
            language: en
            revision: 0060eb

            """);
  }

  @Test
  void encodeEverythingThatMailProgramsWouldTakeForMore() {
    SampleSite site =
        SampleSite.in(folder)
            .replace(
                "content/languages/en.yaml",
                "correction.subject: \"Correction: {page}\"",
                "correction.subject: \"Grüße & Küsse? 100 % + #1: {page}\"");
    site.build();

    String href = site.page("en/switch-it-off/index.html").selectFirst(".fix a").attr("href");

    assertThat(href)
        .isEqualTo(
            "mailto:corrections@sample.org?subject=Gr%C3%BC%C3%9Fe%20%26%20K%C3%BCsse%3F%20100%20"
                + "%25%20%2B%20%231%3A%20en%2Fswitch-it-off%2Findex.html&body=page%3A%20en%2F"
                + "switch-it-off%2Findex.html%0D%0Astep%3A%20web%0D%0Alanguage%3A%20en"
                + "%0D%0Arevision%3A%200060eb%0D%0A%0D%0A");
  }

  @Test
  void openAFormWithTheSameFields() {
    SampleSite site = SampleSite.named("multilingual", folder);
    site.build();

    String form = "https://forms.example.org/correct?kind=guide";
    assertThat(
            site.page("de/weniger-werbung/index.html")
                .select(".fix a, footer a[href^=" + form.substring(0, 20) + "]")
                .eachAttr("href"))
        .containsExactly(
            form
                + "&page=de%2Fweniger-werbung%2Findex.html&step=web&language=de"
                + "&revision=71272b",
            form + "&page=de%2Fweniger-werbung%2Findex.html&language=de&revision=71272b");
  }

  @Test
  void nameThePageThatWasReadAndTheLanguageOfItsText() {
    SampleSite site = SampleSite.named("multilingual", folder);
    site.build();

    assertThat(site.page("sv/object/index.html").select("footer a[href*=forms]").attr("href"))
        .startsWith(
            "https://forms.example.org/correct?kind=guide&page=sv%2Fobject%2Findex.html"
                + "&language=en&revision=");
  }

  @Test
  void beginTheQueryOfAFormThatHasNone() {
    SampleSite site =
        SampleSite.in(folder)
            .replace(
                "content/site.yaml",
                "{email: corrections@sample.org}",
                "{email: corrections@sample.org, form: https://forms.example.org/}");
    site.build();

    assertThat(site.page("en/index.html").select("footer a[href*=forms]").attr("href"))
        .matches(
            "https://forms\\.example\\.org/\\?page=en%2Findex\\.html&language=en"
                + "&revision=[0-9a-f]{6}");
  }

  /** A mail as the mail program shows it. */
  private static String mail(Document page, String link) {
    String href = page.selectFirst(link).attr("href");
    assertThat(href).doesNotContain("+", " ", "\n");
    List<String> parts = List.of(href.split("\\?subject=|&body=", -1));
    assertThat(parts).hasSize(3);
    return parts.get(0)
        + "\nsubject: "
        + URLDecoder.decode(parts.get(1), UTF_8)
        + "\n"
        + URLDecoder.decode(parts.get(2), UTF_8).replace("\r\n", "\n");
  }
}
