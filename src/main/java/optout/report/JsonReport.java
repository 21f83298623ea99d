package optout.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import optout.json.Json;
import optout.problem.Problem;

/** Problems as plain JSON. */
final class JsonReport {
  private JsonReport() {}

  static String of(List<Problem> problems) {
    return Json.write(Map.of("problems", problems.stream().map(JsonReport::problem).toList()));
  }

  private static Map<String, Object> problem(Problem problem) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("severity", problem.severity().word());
    fields.put("file", problem.at().file());
    fields.put("line", problem.at().line());
    fields.put("column", problem.at().column());
    fields.put("code", problem.code().id());
    fields.put("message", problem.message());
    fields.put("hint", problem.hint());
    return fields;
  }
}
