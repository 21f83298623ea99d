package optout.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optout.json.Json;
import optout.problem.Problem;
import optout.problem.ProblemCode;

/** Problems in the Static Analysis Results Interchange Format 2.1.0 (OASIS). */
final class SarifReport {
  private SarifReport() {}

  static String of(List<Problem> problems) {
    List<Map<String, Object>> rules =
        problems.stream()
            .map(Problem::code)
            .distinct()
            .sorted(Comparator.comparing(ProblemCode::id))
            .map(SarifReport::rule)
            .toList();
    Map<String, Object> driver = map("name", "optout", "rules", rules);
    Map<String, Object> run =
        map(
            "tool", Map.of("driver", driver),
            "columnKind", "utf16CodeUnits",
            "results", problems.stream().map(SarifReport::result).toList());
    return Json.write(
        map(
            "$schema", "https://json.schemastore.org/sarif-2.1.0.json",
            "version", "2.1.0",
            "runs", List.of(run)));
  }

  private static Map<String, Object> rule(ProblemCode code) {
    return map("id", code.id(), "shortDescription", Map.of("text", code.sentence()));
  }

  private static Map<String, Object> result(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
    Map<String, Object> place =
        map(
            "artifactLocation", Map.of("uri", uri(problem.at().file())),
            "region", map("startLine", problem.at().line(), "startColumn", problem.at().column()));
    return map(
        "ruleId", problem.code().id(),
        "level", problem.severity().word(),
        "message", Map.of("text", problem.message() + hint),
        "locations", List.of(Map.of("physicalLocation", place)));
  }

  private static String uri(String file) {
    try {
      return new URI(null, null, file, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(file, e);
    }
  }

  /** A map in the order of its arguments, which are keys and values in turn. */
  private static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
