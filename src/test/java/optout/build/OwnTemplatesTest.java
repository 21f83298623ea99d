package optout.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnTemplatesTest {
  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void twoLanguagesAndATemplateThatImportsAnother() {
    site =
        SampleSite.in(folder)
            .with(
                """
                -- content/languages/de.yaml -- copied from content/languages/en.yaml
                -name: English
                -locale: en-GB
                +name: Deutsch
                +locale: de
                -- content/site.yaml -- changed
                -languages: [en]
                +languages: [en, de]
                -- theme/home.ftlh --
                <#import "extra.ftlh" as extra>
                <!doctype html>
                <html lang="${page.frame.language.code}">
                <title>${page.frame.title}</title>
                <h1>${f("languages")}</h1>
                <@extra.note/>
                </html>
                -- theme/extra.ftlh --
                <#macro note>
                <p>${f("extra.note")}</p>
                </#macro>
                """);
  }

  private SampleSite.Run build(String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "--templates";
    arguments[1] = site.path("theme");
    System.arraycopy(more, 0, arguments, 2, more.length);
    return site.build(arguments);
  }

  private void note(String english, String german) {
    site.with(
        """
        -- content/languages/en.yaml -- changed
           skip-to-content: Skip to content
        +  %s
        -- content/languages/de.yaml -- changed
           skip-to-content: Skip to content
        +  %s
        """
            .formatted(english, german));
  }

  @Test
  void mayAskForTextsOfTheirOwn() {
    note("extra.note: A note.", "extra.note: Eine Notiz.");

    SampleSite.Run run = build("--strict");

    assertThat(run.output()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(site.published("en/index.html")).contains("<p>A note.</p>");
    assertThat(site.published("de/index.html")).contains("<p>Eine Notiz.</p>");
  }

  @Test
  void areToldWhereTheyAskForATextThatNoLanguageHas() {
    SampleSite.Run run = build();

    assertThat(run.output())
        .isEqualTo(
            "theme/extra.ftlh:2:6: error: no language has the message 'extra.note' (correct it, or"
                + " add it to every language) [language/missing-message]\n");
    assertThat(run.exitCode()).isEqualTo(1);
  }

  @Test
  void haveTheirTextInEveryLanguageOrThatLanguageIsNamed() {
    note("extra.note: A note.", "extra.notes: Notizen.");

    assertThat(build().output())
        .isEqualTo(
            """
            content/languages/de.yaml:1:1: error: the message 'extra.note' is missing (used by theme/extra.ftlh; in en: A note.) [language/missing-message]
            content/languages/de.yaml:7:16: warning: nothing uses the message 'extra.notes' (did you mean 'extra.note'?) [language/unused-message]
            """);
  }

  @Test
  void giveTextsNoArgumentButThoseInTheCall() {
    note("extra.note: \"A note by {name}.\"", "extra.note: \"Notiz von {name}.\"");

    assertThat(build().output())
        .isEqualTo(
            "content/languages/en.yaml:7:15: error: 'extra.note' has the argument {name}, which it"
                + " is not given (it is given no arguments) [language/unknown-argument]\n");
  }

  @Test
  void mayPutKeysTogether() {
    note("extra.note: A note.", "extra.note: Eine Notiz.");
    site.with(
        """
        -- theme/extra.ftlh --
        <#macro note><p>${f("extra." + "note")}</p></#macro>
        """);

    SampleSite.Run run = build("--strict");

    assertThat(run.output()).isEmpty();
    assertThat(site.published("de/index.html")).contains("<p>Eine Notiz.</p>");
  }
}
