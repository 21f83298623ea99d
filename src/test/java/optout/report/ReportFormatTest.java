package optout.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import optout.problem.Position;
import optout.problem.Problem;
import optout.problem.ProblemCode;
import optout.problem.Severity;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportFormatTest {
  private static final Problem ERROR =
      new Problem(
          Severity.ERROR,
          new Position("content/guides/a, b/de.md", 7, 3),
          ProblemCode.FRONT_MATTER_UNKNOWN_KEY,
          "unknown key 'ver\"ifed' 100%",
          "did you mean 'verified'?");
  private static final Problem WARNING =
      new Problem(
          Severity.WARNING,
          Position.start("content/sources.yaml"),
          ProblemCode.SOURCE_UNUSED,
          "unused ü",
          "");

  @Test
  void writesOneLineAProblemAsText() {
    assertThat(ReportFormat.TEXT.report(List.of(ERROR, WARNING)))
        .isEqualTo(
            """
            content/guides/a, b/de.md:7:3: error: unknown key 'ver"ifed' 100% (did you mean \
            'verified'?) [front-matter/unknown-key]
            content/sources.yaml:1:1: warning: unused ü [source/unused]
            """);
  }

  @Test
  void saysNothingAsTextWhenNothingIsWrong() {
    assertThat(ReportFormat.TEXT.report(List.of())).isEmpty();
    assertThat(ReportFormat.GITHUB.report(List.of())).isEmpty();
  }

  @Test
  void escapesWorkflowCommands() {
    assertThat(ReportFormat.GITHUB.report(List.of(ERROR)))
        .isEqualTo(
            "::error file=content/guides/a%2C b/de.md,line=7,col=3,title=front-matter/unknown-key"
                + "::unknown key 'ver\"ifed' 100%25 (did you mean 'verified'?)\n");
  }

  @Test
  void writesJsonThatOthersRead() {
    JsonNode report = JsonMapper.shared().readTree(ReportFormat.JSON.report(List.of(ERROR)));

    JsonNode problem = report.get("problems").get(0);
    assertThat(problem.get("severity").asString()).isEqualTo("error");
    assertThat(problem.get("file").asString()).isEqualTo("content/guides/a, b/de.md");
    assertThat(problem.get("line").asInt()).isEqualTo(7);
    assertThat(problem.get("column").asInt()).isEqualTo(3);
    assertThat(problem.get("code").asString()).isEqualTo("front-matter/unknown-key");
    assertThat(problem.get("message").asString()).isEqualTo("unknown key 'ver\"ifed' 100%");
    assertThat(problem.get("hint").asString()).isEqualTo("did you mean 'verified'?");
  }

  @Test
  void writesAnEmptyListAsJson() {
    assertThat(ReportFormat.JSON.report(List.of())).isEqualTo("{\n  \"problems\": []\n}\n");
  }

  @Test
  void writesSarifWithPlacesAndRules() {
    JsonNode report =
        JsonMapper.shared().readTree(ReportFormat.SARIF.report(List.of(ERROR, WARNING)));

    assertThat(report.get("version").asString()).isEqualTo("2.1.0");
    JsonNode run = report.get("runs").get(0);
    assertThat(run.at("/tool/driver/rules/0/id").asString()).isEqualTo("front-matter/unknown-key");
    assertThat(run.at("/tool/driver/rules/0/shortDescription/text").asString())
        .isEqualTo("A key means nothing here: correct its spelling, or remove it.");
    assertThat(run.at("/tool/driver/rules/1/id").asString()).isEqualTo("source/unused");
    JsonNode result = run.get("results").get(0);
    assertThat(result.get("level").asString()).isEqualTo("error");
    assertThat(result.at("/message/text").asString())
        .isEqualTo("unknown key 'ver\"ifed' 100% (did you mean 'verified'?)");
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asString())
        .isEqualTo("content/guides/a,%20b/de.md");
    assertThat(result.at("/locations/0/physicalLocation/region/startLine").asInt()).isEqualTo(7);
  }
}
