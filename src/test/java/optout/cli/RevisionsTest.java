package optout.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A translation from its first draft to the day when its original changes. */
class RevisionsTest {
  private static final String DE = "content/guides/example/de.md";

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void translate() {
    site =
        SampleSite.in(folder)
            .with(
                """
                -- content/languages/de.yaml -- copied from content/languages/en.yaml
                -name: English
                -locale: en-GB
                +name: Deutsch
                -- content/site.yaml -- changed
                -languages: [en]
                +languages: [en, de]
                -- content/guides/example/de.md --
                ---
                title: Abschalten # still to be discussed
                summary: Ein Schalter genügt.
                # By the book.
                translation: {of: en, by: Erika Muster, reviewed: null}
                slug: abschalten
                ---
                Example nutzt deine Daten.[^example-help]

                ## Im Browser {#web}

                ### Einstellungen öffnen {#open-settings}

                Klicke auf [[settings]].

                ### Abschalten {#switch-off}

                Schalte [[training-switch]] ab.

                ## Was das nicht bewirkt {#limits}

                - Es macht nichts ungeschehen.
                """);
  }

  private SampleSite.Run stamp() {
    return site.run("revisions", "--content", site.path("content"), site.path(DE));
  }

  @Test
  void areAskedForUntilTheyAreNoted() {
    assertThat(site.build().output())
        .isEqualTo(
            "content/guides/example/de.md:5:19: warning: nothing says which text of the original"
                + " was translated (when the translation is complete, run 'optout revisions"
                + " content/guides/example/de.md') [translation/no-revisions]\n");

    assertThat(stamp())
        .isEqualTo(new SampleSite.Run(0, "", "content/guides/example/de.md: 5 revisions noted\n"));
    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void areNotedAndNothingElseIsTouched() {
    String before = site.read(DE);

    stamp();

    assertThat(site.read(DE))
        .isEqualTo(
            before.replace(
                "translation: {of: en, by: Erika Muster, reviewed: null}\n",
                """
                translation:
                  of: en
                  by: "Erika Muster"
                  reviewed: null
                  revisions:
                    intro: "015fd6-348b7b"
                    limits: "db0f7d"
                    open-settings: "dcb45c-ab0ff8"
                    switch-off: "2fe975-8ee38e"
                    web: "594abd-810457"
                """));
  }

  @Test
  void areNotedTheSameTwice() {
    stamp();
    String once = site.read(DE);
    stamp();

    assertThat(site.read(DE)).isEqualTo(once);
  }

  @Test
  void keepTheLineEndsOfWindows() {
    site.write(DE, site.read(DE).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

    stamp();

    assertThat(site.read(DE).replace("\r\n", "")).doesNotContain("\n").contains("revisions:");
    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void tellWhichStepAloneIsOutOfDate() {
    stamp();
    site.replace("content/guides/example/en.md", "Click [[settings]].", "Tap [[settings]].");

    SampleSite.Run run = site.build();

    assertThat(run.output())
        .isEqualTo(
            "content/guides/example/de.md:12:20: warning: 'open-settings' was translated from"
                + " revision dcb45c-ab0ff8; now it is bb1f4a-ab0ff8 (translate the change, then run 'optout"
                + " revisions content/guides/example/de.md') [translation/out-of-date]\n");
    assertThat(site.page("de/abschalten/index.html").select(".step"))
        .extracting(step -> step.selectFirst("h3 > [id]").id(), step -> step.select(".who").text())
        .containsExactly(
            tuple(
                "open-settings",
                "The English text of this step has changed since it was translated."),
            tuple("switch-off", ""));
    assertThat(site.page("en/switch-it-off/index.html").select(".step .who")).isEmpty();
  }

  @Test
  void doNotCountWhiteSpaceAtLineEnds() {
    stamp();
    site.replace(
        "content/guides/example/en.md", "Click [[settings]].\n", "Click [[settings]].  \n\n");

    assertThat(site.build().output()).isEmpty();
  }

  @Test
  void areOfTheEditionThatWasTranslated() {
    site.with(
        """
        -- content/languages/sv.yaml -- copied from content/languages/de.yaml
        -name: Deutsch
        +name: Svenska
        -- content/site.yaml -- changed
        -languages: [en, de]
        +languages: [en, de, sv]
        -- content/guides/example/sv.md -- copied from content/guides/example/de.md
        -translation: {of: en, by: Erika Muster, reviewed: null}
        -slug: abschalten
        +translation: {of: de, by: machine, reviewed: null}
        +slug: slaa-av
        """);
    site.run(
        "revisions",
        "--content",
        site.path("content"),
        site.path(DE),
        site.path("content/guides/example/sv.md"));
    assertThat(site.build().output()).isEmpty();

    site.replace(DE, "Klicke auf", "Tippe auf");

    assertThat(site.build().output())
        .startsWith("content/guides/example/sv.md:12:20: warning: 'open-settings' was translated")
        .hasLineCount(1);
  }

  @Test
  void areRefusedForWhatIsNoTranslation() {
    SampleSite.Run run =
        site.run(
            "revisions",
            "--content",
            site.path("content"),
            site.path("content/guides/example/en.md"));

    assertThat(run)
        .isEqualTo(
            new SampleSite.Run(
                2,
                "",
                """
                optout: 'content/guides/example/en.md' is not a translation in content
                Try 'optout revisions --help'.
                """));
  }

  @Test
  void areNotNotedWhileContentCannotBeRead() {
    String before = site.read(DE);
    site.with(
        """
        -- content/site.yaml -- changed
        -title: Sample
        +title: "Sample
        """);

    SampleSite.Run run = stamp();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).startsWith("content/site.yaml:1:8: error: this is not YAML: ");
    assertThat(site.read(DE)).isEqualTo(before);
  }
}
