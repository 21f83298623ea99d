package optout.check;

import optout.model.Law;
import optout.problem.ProblemCode;
import optout.problem.Problems;

/** Rights rest on statutes that there are. */
final class LawCheck {
  private final Law law;
  private final Problems problems;

  LawCheck(Law law, Problems problems) {
    this.law = law;
    this.problems = problems;
  }

  void run() {
    for (Law.Right right : law.rights().values()) {
      for (Law.Provision provision : right.provisions().values()) {
        Known.check(
            provision.statute(),
            "statute",
            law.statutes().keySet(),
            ProblemCode.LAW_UNKNOWN_STATUTE,
            "add it to 'statutes'",
            problems);
      }
    }
  }
}
