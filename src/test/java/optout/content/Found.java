package optout.content;

import java.util.List;
import optout.problem.Problem;
import optout.problem.Problems;

/** Problems as reports show them, without their hints: the broken sample sites have those. */
final class Found {
  private Found() {}

  static List<String> in(Problems problems) {
    return in(problems.sorted());
  }

  static List<String> in(List<Problem> problems) {
    return problems.stream().map(Found::withoutHint).toList();
  }

  private static String withoutHint(Problem problem) {
    return new Problem(problem.severity(), problem.at(), problem.code(), problem.message(), "")
        .toString();
  }
}
