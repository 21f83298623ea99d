package optout.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import optout.testing.site.SampleSite;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report becomes a verification, and evidence of labels, once somebody has looked at it. */
class VerificationAddTest {
  private static final String GUIDE = "content/guides/example/guide.yaml";
  private static final String LABELS = "content/services/example/labels.yaml";
  private static final String ISSUE = "https://issues.example.org/1";
  private static final String REPORT =
      """
      optout verification 1
      guide: example
      route: web
      edition: en
      revision: 0060eb
      site: https://sample.org/
      date: 2026-11-24
      region: eea
      interface-language: en
      step open-settings: as-described
      label open-settings settings: ""
      step switch-off: as-described
      label switch-off training-switch: ""
      note:
      by: Ada
      """;
  private static final String DIFF =
      """
      --- content/guides/example/guide.yaml
      +++ content/guides/example/guide.yaml
      @@ -8,7 +8,8 @@
       routes:
         web:
           deep-link: https://example.org/settings
      -    verifications: []
      +    verifications:
      +      - {by: "Ada", on: 2026-11-24, region: eea, interface-language: en}
           steps:
             - {id: open-settings, labels: [settings], screen: menu}
             - {id: switch-off, labels: [training-switch], switch: training-switch, set-to: "off", screen: settings}
      """;

  @TempDir Path folder;
  private SampleSite site;

  @BeforeEach
  void begin() {
    site = SampleSite.in(folder);
  }

  private SampleSite.Run add(String report, String... more) {
    site.write("report.txt", report.getBytes(UTF_8));
    String[] command = {
      "verification", "add", site.path("report.txt"), "--content", site.path("content")
    };
    String[] all = Arrays.copyOf(command, command.length + more.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    return site.run(all);
  }

  @Test
  void isShownAndNotYetMade() {
    String before = site.read(GUIDE);

    assertThat(add(REPORT))
        .isEqualTo(
            new SampleSite.Run(
                0, DIFF, "Nothing was changed. To make these changes, add --yes.\n"));
    assertThat(site.read(GUIDE)).isEqualTo(before);
  }

  @Test
  void isMadeAndPublished() {
    assertThat(add(REPORT, "--yes"))
        .isEqualTo(new SampleSite.Run(0, DIFF, "Wrote content/guides/example/guide.yaml\n"));

    assertThat(site.build().output()).isEmpty();
    assertThat(site.page("en/switch-it-off/index.html").select("h1 ~ .facts li").eachText())
        .contains("Verified on 24 November 2026 by Ada (EU and EEA, interface in English)")
        .doesNotContain("Help us check");
    assertThat(folder.resolve("content/guides/example").toFile().list())
        .containsExactlyInAnyOrder("en.md", "guide.yaml");
  }

  @Test
  void isNotedOnce() {
    add(REPORT, "--yes");

    assertThat(add(REPORT, "--yes"))
        .isEqualTo(
            new SampleSite.Run(
                0, "", "This verification is noted already.\nThere is nothing to add.\n"));
  }

  @Test
  void standsBelowEarlierOnes() {
    add(REPORT, "--yes");
    add(REPORT.replace("by: Ada", "by:"), "--yes");

    assertThat(site.read(GUIDE))
        .contains(
            """
                verifications:
                  - {by: "Ada", on: 2026-11-24, region: eea, interface-language: en}
                  - {by: "unnamed", on: 2026-11-24, region: eea, interface-language: en}
                steps:
            """);
  }

  @Test
  void ofSomebodyWithoutANameSaysSo() {
    add(REPORT.replace("by: Ada", "by:"), "--yes");
    site.build();

    assertThat(site.page("en/switch-it-off/index.html").select("h1 ~ .facts").text())
        .contains("Verified on 24 November 2026 by somebody who gave no name");
  }

  @Test
  void keepsNamesText() {
    add(REPORT.replace("by: Ada", "by: \"עדי\" <b>\\ #1: x"), "--yes");

    assertThat(site.build().output()).isEmpty();
    assertThat(site.page("en/switch-it-off/index.html").select("h1 ~ .facts").text())
        .contains("by \"עדי\" <b>\\ #1: x (");
  }

  @Test
  void isNoneIfAStepDiffers() {
    String before = site.read(GUIDE);

    assertThat(
            add(
                REPORT
                    .replace("switch-off: as-described", "switch-off: different")
                    .replace("training-switch: \"\"", "training-switch: \"Use your data\""),
                "--yes",
                "--evidence",
                ISSUE))
        .isEqualTo(
            new SampleSite.Run(
                0,
                "",
                """
                This is no verification. Steps not as described: switch-off.
                Label training-switch in en: 'Use my data'; the report has 'Use your data'.
                There is nothing to add.
                """));
    assertThat(site.read(GUIDE)).isEqualTo(before);
  }

  @Test
  void isNoneIfALabelDiffersOrAStepIsNotMarked() {
    assertThat(
            add(
                    REPORT
                        .replace("open-settings: as-described", "open-settings:")
                        .replace("training-switch: \"\"", "training-switch: \"Use\""),
                    "--yes")
                .errors())
        .isEqualTo(
            """
            This is no verification. Steps not as described: switch-off.
            This is no verification. Steps not marked: open-settings.
            Label training-switch in en: 'Use my data'; the report has 'Use'.
            There is nothing to add.
            """);
  }

  @Test
  void needsNoMarkForStepsOfOtherRegions() {
    site.replace(GUIDE, "{id: open-settings,", "{id: open-settings, regions: [uk],");

    assertThat(add(REPORT.replace("open-settings: as-described", "open-settings:")).output())
        .contains("+      - {by: \"Ada\"");
  }

  @Test
  void addsEvidenceOfLabelsWhereEverybodyCanReadTheReport() {
    String report =
        REPORT
            .replace("settings settings: \"\"", "settings settings: \"Settings\"")
            .replace("interface-language: en", "interface-language: fr")
            .replace("training-switch: \"\"", "training-switch: \"Mes « données »\"");

    assertThat(add(report).errors())
        .isEqualTo(
            """
            Label settings in fr: no evidence yet; the report has 'Settings'. To note it, say with --evidence where everybody can read the report.
            Label training-switch in fr: no evidence yet; the report has 'Mes « données »'. To note it, say with --evidence where everybody can read the report.
            Nothing was changed. To make these changes, add --yes.
            """);

    assertThat(add(report, "--evidence", ISSUE, "--yes").errors())
        .isEqualTo("Wrote " + GUIDE + "\nWrote " + LABELS + "\n");
    assertThat(site.read(LABELS))
        .isEqualTo(
            """
            settings:
              description: Entry of the menu.
              texts:
                en: {text: Settings, confidence: high, evidence: [https://example.org/help]}
                fr: {text: "Settings", confidence: medium, verify: true, evidence: [https://issues.example.org/1]}
            training-switch:
              description: Switch on the page of settings.
              texts:
                en: {text: Use my data, confidence: high, evidence: [https://example.org/help]}
                fr: {text: "Mes « données »", confidence: medium, verify: true, evidence: [https://issues.example.org/1]}
            """);
  }

  @Test
  void addsToTheEvidenceThereIs() {
    add(
        REPORT.replace("settings settings: \"\"", "settings settings: \"Settings\""),
        "--evidence",
        ISSUE,
        "--yes");

    assertThat(site.read(LABELS))
        .contains(
            "en: {text: Settings, confidence: high, evidence: [https://example.org/help,"
                + " https://issues.example.org/1]}");
  }

  @Test
  void isRefusedIfTheContentWouldBeWrong() {
    String before = site.read(LABELS);

    SampleSite.Run run =
        add(
            REPORT.replace("settings settings: \"\"", "settings settings: \"Settings\""),
            "--evidence",
            "http://issues.example.org/1",
            "--yes");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.output()).contains(LABELS + ":4:").contains("[label/bad-address]");
    assertThat(site.read(LABELS)).isEqualTo(before);
    assertThat(site.read(GUIDE)).contains("verifications: []");
  }

  @Test
  void keepsCommentsAndLineEnds() {
    site.replace(GUIDE, "verifications: []", "verifications: []   # nobody has yet");
    site.write(GUIDE, site.read(GUIDE).replace("\n", "\r\n").getBytes(UTF_8));
    String before = site.read(GUIDE);

    add(REPORT, "--yes");

    assertThat(site.read(GUIDE))
        .isEqualTo(
            before.replace(
                "verifications: []   # nobody has yet\r\n",
                "verifications:   # nobody has yet\r\n"
                    + "      - {by: \"Ada\", on: 2026-11-24, region: eea,"
                    + " interface-language: en}\r\n"));
  }

  @Test
  void isReadFromStandardInputInAProcessOfItsOwn() {
    ChildProcess run =
        ChildProcess.run(folder, Main.class, List.of("verification", "add", "-"), REPORT);

    assertThat(run)
        .isEqualTo(
            new ChildProcess(0, DIFF + "Nothing was changed. To make these changes, add --yes.\n"));
  }

  @Test
  void isReportedByItsPlaceInAProcessOfItsOwn() {
    ChildProcess run =
        ChildProcess.run(
            folder,
            Main.class,
            List.of("verification", "add", "-"),
            REPORT.replace("guide: example", "guide: exmaple"));

    assertThat(run)
        .isEqualTo(
            new ChildProcess(
                1,
                "standard-input:2:8: error: unknown guide 'exmaple' (did you mean 'example'?)"
                    + " [verification/unknown-id]\n"));
  }

  @Test
  void isNoFile() {
    assertThat(site.run("verification", "add", "--content", site.path("content"), "none.txt"))
        .isEqualTo(
            new SampleSite.Run(
                2,
                "",
                "optout: there is no file 'none.txt'\nTry 'optout verification add --help'.\n"));
  }
}
