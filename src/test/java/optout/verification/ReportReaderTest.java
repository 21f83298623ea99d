package optout.verification;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import optout.content.ContentReader;
import optout.model.Guide;
import optout.model.Region;
import optout.model.RouteKind;
import optout.problem.Problem;
import optout.problem.Problems;
import optout.testing.site.SampleSite;
import optout.verification.RouteReport.Result;
import optout.verification.RouteReport.WalkedStep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reports come from anybody: what a form says is read back, and nothing else is. */
class ReportReaderTest {
  private static final Map<String, String> ANSWERS =
      Map.of(
          "date", "2026-11-24",
          "region", "eea",
          "interface-language", "pt-BR",
          "step open-settings", "as-described",
          "step switch-off", "different",
          "label switch-off training-switch", "Meine \"Daten\" <b>: ja",
          "note", "Seen: on a phone",
          "by", "עדי <i>\"Ada\"</i> 👩‍💻");

  private final Problems problems = new Problems();

  private static ReportForm form() {
    Path content = SampleSite.SITES.resolve("minimal/content");
    Guide guide =
        ContentReader.read(content, "content").value().content().orElseThrow().guides().get(0);
    return ReportForm.of(
        guide,
        guide.routes().get(0),
        Optional.ofNullable(guide.editions().get("en")).orElseThrow(),
        URI.create("https://sample.org/"));
  }

  private Optional<RouteReport> read(String text) {
    return ReportReader.read(text.getBytes(UTF_8), "r.txt", problems);
  }

  private List<String> found() {
    return problems.sorted().stream().map(Problem::toString).toList();
  }

  @Test
  void isBlankUntilItIsFilledIn() {
    assertThat(form().text())
        .isEqualTo(
            """
            optout verification 1
            guide: example
            route: web
            edition: en
            revision: 0060eb
            site: https://sample.org/
            date:
            region:
            interface-language:
            step open-settings:
            label open-settings settings: ""
            step switch-off:
            label switch-off training-switch: ""
            note:
            by:
            """);
  }

  @Test
  void saysWhatWasFilledIn() {
    RouteReport report = read(form().with(ANSWERS).text()).orElseThrow();

    assertThat(found()).isEmpty();
    assertThat(report.guide().id()).isEqualTo("example");
    assertThat(report.route().value()).isEqualTo(RouteKind.WEB);
    assertThat(report.date()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(report.region().value()).isEqualTo(Region.EEA);
    assertThat(report.language().id()).isEqualTo("pt-BR");
    assertThat(report.by()).contains("עדי <i>\"Ada\"</i> 👩‍💻");
    assertThat(report.steps())
        .extracting(WalkedStep::result)
        .containsExactly(Optional.of(Result.AS_DESCRIBED), Optional.of(Result.DIFFERENT));
    assertThat(report.steps().get(0).labels()).isEmpty();
    assertThat(report.steps().get(1).labels())
        .extracting(seen -> seen.label().id() + "=" + seen.text())
        .containsExactly("training-switch=Meine \"Daten\" <b>: ja");
  }

  @Test
  void isTheSameWithTheLineEndsAndSpacesOfMailPrograms() {
    String text = form().with(ANSWERS).text();

    assertThat(read("\uFEFF\r\n" + text.replace("\n", "  \r\n\r\n")).map(RouteReport::by))
        .isEqualTo(read(text).map(RouteReport::by));
    assertThat(found()).isEmpty();
  }

  @Test
  void hasNoNameUnlessOneWasGiven() {
    assertThat(read(form().with(ANSWERS).with(Map.of("by", "")).text()).orElseThrow().by())
        .isEmpty();
  }

  @Test
  void isHeldAgainstTheFormAllAtOnce() {
    assertThat(
            read(
                """
                optout verification 1
                guide: example
                route: wbe
                edition:
                date: tomorrow
                region: mars
                interface-language: German
                step open-settings: fine
                label other-step settings: "x"
                label open-settings: "x"
                e-mail: ada@example.org
                -- \s
                Sent from my phone
                by: A\u0007da
                by: Bob
                """))
        .isEmpty();
    assertThat(found())
        .containsExactly(
            "r.txt:1:1: error: 'site' is missing (copy the report whole)"
                + " [verification/missing-key]",
            "r.txt:3:8: error: 'route' is 'wbe' (web, app, form, letter) [verification/bad-value]",
            "r.txt:4:8: error: 'edition' is not filled in (ask who sent it: what the page had"
                + " there) [verification/missing-value]",
            "r.txt:5:7: error: 'date' is 'tomorrow' (a date such as 2026-11-23)"
                + " [verification/bad-value]",
            "r.txt:6:9: error: 'region' is 'mars' (eea, ch, uk, other) [verification/bad-value]",
            "r.txt:7:21: error: 'interface-language' is 'German' (a language tag as de or en-GB)"
                + " [verification/bad-value]",
            "r.txt:8:21: error: 'step open-settings' is 'fine' (as-described, different)"
                + " [verification/bad-value]",
            "r.txt:9:1: error: a label of 'other-step', but there is no line 'step other-step'"
                + " (copy the report whole) [verification/unknown-id]",
            "r.txt:10:1: error: unknown key 'label open-settings' (keys are: guide, route,"
                + " edition, revision, site, date, region, interface-language, note, by, step ID,"
                + " label ID ID) [verification/unknown-key]",
            "r.txt:11:1: error: unknown key 'e-mail' (keys are: guide, route, edition, revision,"
                + " site, date, region, interface-language, note, by, step ID, label ID ID)"
                + " [verification/unknown-key]",
            "r.txt:12:1: error: this is not 'key: value': '--' (remove what does not belong to"
                + " the report) [verification/unknown-key]",
            "r.txt:13:1: error: this is not 'key: value': 'Sent from my phone' (remove what does"
                + " not belong to the report) [verification/unknown-key]",
            "r.txt:14:6: error: the character U+0007 cannot be seen (delete it)"
                + " [verification/control-character]",
            "r.txt:15:1: error: duplicate key 'by' (the first is in line 14; keep one of them)"
                + " [verification/duplicate-key]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "optout verification 2\nguide: x\n", "<html>", "\u0000"})
  void isNoReportWithAnotherHead(String text) {
    assertThat(read(text)).isEmpty();
    assertThat(found()).hasSize(1);
    assertThat(found().get(0)).contains("[verification/no-report]");
  }

  @Test
  void isNoReportInAnotherEncoding() {
    byte[] latin = (ReportForm.HEAD + "\nby: Zoë\n").getBytes(ISO_8859_1);

    assertThat(ReportReader.read(latin, "r.txt", problems)).isEmpty();
    assertThat(found())
        .containsExactly(
            "r.txt:1:1: error: the report is not UTF-8 (save it as UTF-8)"
                + " [verification/no-report]");
  }

  @Test
  void isNoLongerThanPeopleWrite() {
    String text = form().with(ANSWERS).with(Map.of("note", "x".repeat(301))).text();

    assertThat(read(text)).isEmpty();
    assertThat(found())
        .containsExactly(
            "r.txt:14:7: error: 'note' has more than 300 characters (shorten it)"
                + " [verification/too-large]");
    assertThat(read(ReportForm.HEAD + "\n" + "x".repeat(ReportReader.MAX_BYTES))).isEmpty();
    assertThat(found())
        .contains(
            "r.txt:1:1: error: the report has more than 65536 bytes (keep the report alone)"
                + " [verification/too-large]");
  }

  /** Whatever the bytes are, they are read or reported. */
  @Test
  void neverFails() {
    byte[] good = form().with(ANSWERS).text().getBytes(UTF_8);
    Random random = new Random(12);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = good.clone();
      for (int change = random.nextInt(4); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      Problems one = new Problems();
      Optional<RouteReport> read = ReportReader.read(bytes, "r.txt", one);
      assertThat(read.isPresent()).isNotEqualTo(one.hasErrors());
    }
  }
}
