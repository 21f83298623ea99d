package optout.report;

import optout.problem.Problem;

/** Workflow commands: {@code ::error file=…,line=…,col=…,title=…::message}. */
final class GithubReport {
  private GithubReport() {}

  static String line(Problem problem) {
    String hint = problem.hint().isEmpty() ? "" : " (" + problem.hint() + ")";
    return "::"
        + problem.severity().word()
        + " file="
        + property(problem.at().file())
        + ",line="
        + problem.at().line()
        + ",col="
        + problem.at().column()
        + ",title="
        + property(problem.code().id())
        + "::"
        + message(problem.message() + hint);
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }
}
