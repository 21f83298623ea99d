package optout.report;

import java.util.List;
import optout.model.Named;
import optout.problem.Problem;
import optout.problem.Visible;

/** Format in which problems are written. */
public enum ReportFormat implements Named {
  /** One line a problem, as compilers write. */
  TEXT {
    @Override
    public String report(List<Problem> problems) {
      return lines(problems.stream().map(problem -> shown(problem.toString())).toList());
    }
  },
  /** A JSON document: {@code {"problems": [{"severity": …, "file": …}]}}. */
  JSON {
    @Override
    public String report(List<Problem> problems) {
      return JsonReport.of(problems);
    }
  },
  /** GitHub workflow commands, shown beside the line in a pull request. */
  GITHUB {
    @Override
    public String report(List<Problem> problems) {
      return lines(problems.stream().map(problem -> shown(GithubReport.line(problem))).toList());
    }
  },
  /** SARIF 2.1.0, as code scanning reads it. */
  SARIF {
    @Override
    public String report(List<Problem> problems) {
      return SarifReport.of(problems);
    }
  };

  /** The report, each line ended; TEXT and GITHUB are empty if there is no problem. */
  public abstract String report(List<Problem> problems);

  /** A line that names of files cannot end, and that gives no orders to a terminal. */
  private static String shown(String line) {
    return Visible.of(line, Integer.MAX_VALUE);
  }

  private static String lines(List<String> lines) {
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }
}
